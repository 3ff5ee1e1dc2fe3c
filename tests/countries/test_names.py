"""Is a country known in the ways that it is written, and was written?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph import countries

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
