"""Is a country found by code and by name, and never by likeness?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph import countries
from graph.countries._table import table


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("NA", "NAM"),
        ("na", None),
        ("n/a", None),
        ("EL", "GRC"),
        ("UK", "GBR"),
        ("kh", "KHM"),
        ("KHM", "KHM"),
        ("116", "KHM"),
        ("4", "AFG"),
        ("4.0", "AFG"),
        ("Republic of Korea", "KOR"),
        ("Korea, Democratic People's Republic of", "PRK"),
        ("DPRK", "PRK"),
        ("Tanzania, United Republic of", "TZA"),
        ("Kosovo", "XKX"),
        ("Palestine", "PSE"),
        ("oPt", "PSE"),
        ("Hong Kong", "HKG"),
        ("Burma", "MMR"),
        ("Lao PDR", "LAO"),
        ("Lao People's Democratic Republic", "LAO"),
        ("Cote D'ivoire", "CIV"),
        ("Côte d’Ivoire", "CIV"),
        ("DRC", "COD"),
        ("Congo", "COG"),
        ("the Netherlands", "NLD"),
        ("Swaziland", "SWZ"),
        ("Libyan Arab Jamahiriya", "LBY"),
        ("Turkey", "TUR"),
        ("Камбоджа", "KHM"),
        ("柬埔寨", "KHM"),
        ("كمبوديا", "KHM"),
        ("Cambodge", "KHM"),
        ("Camboya", "KHM"),
        ("PNA", None),
        ("EU", None),
        ("Guinea Ecuatorial", "GNQ"),
        ("Niger", "NER"),
        ("Nigeria", "NGA"),
    ],
)
def test_a_country_has_its_code(written: str, code: str | None) -> None:
    assert countries.codes(pd.Series([written])).tolist() == [code]


def test_every_name_of_the_reference_table_means_one_country_only() -> None:
    known = table()
    codes = countries.codes(known["name"].reset_index(drop=True))
    assert codes.tolist() == known["alpha3"].tolist()


def test_every_code_of_the_reference_table_is_unique() -> None:
    for column in ("alpha3", "alpha2", "m49"):
        written = table()[column][table()[column] != ""]
        assert written.is_unique


def test_a_missing_cell_stays_missing() -> None:
    assert countries.codes(pd.Series([None, "THA"], dtype=object)).tolist() == [None, "THA"]


WRITTEN = {
    "KOR": "Republic of Korea|South Korea|Korea, Rep.|Korea (Republic of)|ROK|Corée du Sud"
    "|República de Corea|Coreia do Sul|كوريا الجنوبية",
    "PRK": "North Korea|DPRK|D.P.R. Korea|Democratic People's Republic of Korea"
    "|Korea, Dem. People's Rep. of|Korea (North)|Corea del Norte",
    "COD": "DR Congo|Democratic Republic of the Congo|RDC|R.D. Congo|Congo, Dem. Rep."
    "|Congo-Kinshasa|République démocratique du Congo|República Democrática do Congo",
    "COG": "Congo|Republic of the Congo|Congo-Brazzaville|Congo, Rep.|République du Congo",
    "GIN": "Guinea|Guinée|Guinea-Conakry|Guiné",
    "GNB": "Guinea-Bissau|Guinée Bissau|Guiné-Bissau",
    "GNQ": "Equatorial Guinea|Guinea Ecuatorial|Guinée équatoriale|Guiné Equatorial",
    "PNG": "Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nova Guiné",
    "PSE": "Palestine|State of Palestine|West Bank and Gaza|oPt|Occupied Palestinian Territory"
    "|Palestinian Territory, Occupied|فلسطين|État de Palestine|WBG",
    "XKX": "Kosovo|Kosovo (UNSCR 1244)|Kosovo*|Kosova|XK|XKX",
    "HKG": "Hong Kong|Hong Kong SAR|China, Hong Kong SAR|Hong Kong, China|HK",
    "MAC": "Macao|Macau|Macao SAR, China",
    "TWN": "Taiwan|Chinese Taipei|Taiwan, Province of China|Taiwan (Province of China)",
    "LAO": "Lao PDR|Laos|Lao People's Democratic Republic|Lao P.D.R.|RDP lao",
    "GBR": "UK|United Kingdom of Great Britain and Northern Ireland|England|Scotland|Wales"
    "|Northern Ireland|Royaume-Uni|Reino Unido",
    "FSM": "Micronesia|Micronesia (Federated States of)|Federated States of Micronesia",
    "MDA": "Moldova|Republic of Moldova|Moldova, Republic of|Moldavie",
    "TUR": "Türkiye|Turkiye|Turkey|Turquie|Turquía",
    "SWZ": "Eswatini|Kingdom of Eswatini",
    "MKD": "North Macedonia|Republic of North Macedonia|Macédoine du Nord",
    "BOL": "Bolivia|Bolivia (Plurinational State of)|Plurinational State of Bolivia",
    "VNM": "Viet Nam|Vietnam|Việt Nam|Vietname",
    "BRN": "Brunei|Brunei Darussalam",
    "CPV": "Cabo Verde|Cape Verde|Cap-Vert",
    "VAT": "Holy See|Vatican City|Saint-Siège|Santa Sede",
    "NLD": "Netherlands|The Netherlands|Holland|Netherlands (Kingdom of the)|Pays-Bas",
    "CIV": "Ivory Coast|Côte d'Ivoire|Cote dIvoire|Costa do Marfim",
    "MMR": "Myanmar|Birmanie|Myanmar/Burma",
    "TLS": "Timor-Leste|Timor Leste",
    "SSD": "South Sudan|Soudan du Sud|Sudão do Sul",
    "MOZ": "Mozambique|Moçambique|موزامبيق",
    "USA": "US|U.S.A.|United States of America|États-Unis|Estados Unidos|EUA",
    "SUN": "USSR|Soviet Union|Union of Soviet Socialist Republics|URSS|Former Soviet Union",
    "YUG": "Yugoslavia|Socialist Federal Republic of Yugoslavia|Former Yugoslavia|Yougoslavie",
    "CSK": "Czechoslovakia|Czech and Slovak Federal Republic|Tchécoslovaquie",
    "DDR": "German Democratic Republic|GDR|East Germany|DDR",
    "SCG": "Serbia and Montenegro|Serbie-et-Monténégro",
    "ANT": "Netherlands Antilles",
}


@pytest.mark.parametrize("code", WRITTEN)
def test_a_country_is_known_however_it_is_written(code: str) -> None:
    written = WRITTEN[code].split("|")
    found = countries.codes(pd.Series(written)).tolist()
    assert dict(zip(written, found, strict=True)) == dict.fromkeys(written, code)


FORMER = {
    "COD": "Zaire|Zaïre|ZAR",
    "MMR": "Burma|BUR",
    "BFA": "Upper Volta|Haute-Volta",
    "BEN": "Dahomey",
    "SWZ": "Swaziland",
    "MKD": "Macedonia|FYROM|The former Yugoslav Republic of Macedonia",
    "LBY": "Libyan Arab Jamahiriya",
    "TLS": "East Timor|TMP",
    "KHM": "Democratic Kampuchea",
    "LKA": "Ceylon",
    "WSM": "Western Samoa",
    "BLR": "Byelorussian SSR",
    "ZWE": "Rhodesia",
    "VNM": "Republic of Viet-Nam",
    "DEU": "West Germany",
    "YEM": "Yemen Arab Republic",
}


@pytest.mark.parametrize("code", FORMER)
def test_a_state_with_one_successor_is_that_one_and_the_name_is_known_to_be_old(code: str) -> None:
    written = pd.Series(FORMER[code].split("|"))
    assert set(countries.codes(written)) == {code}
    names = written[written.str.len() > 3]
    today = countries.names(pd.Series([code])).tolist()
    assert countries.former(names).tolist() == today * len(names)


def test_a_state_that_split_and_a_name_of_today_are_no_former_names() -> None:
    written = pd.Series(["USSR", "Yugoslavia", "Czechoslovakia", "East Germany", "Türkiye", "x"])
    assert countries.former(written).isna().all()


@pytest.mark.parametrize(
    "written",
    ["Camboida", "Nigerr", "Républik du Congo", "Northern Syria", "EU", "Asia"],
)
def test_nothing_is_taken_by_likeness(written: str) -> None:
    assert countries.codes(pd.Series([written])).tolist() == [None]


def test_no_spelling_stands_for_two_countries() -> None:
    known = countries.spellings()
    assert countries.codes(known).eq(known.index).all()
