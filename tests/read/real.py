"""Which real files are read, and what was counted in them by other means?

`written` are distinct spellings of organizations, `sum` all amounts added whatever their currency,
`people` all persons, `countries` those that anything refers to, `areas` places below these.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data"
_COUNTED = """
iati/dportal-covid19.activities.xml
    rows 401 read 401 occasions 401 amounts 1012 sum 1363790414596
    occasion_places 329 occasion_themes 482
iati/iati-sierraleone.datastore-classic.csv
    rows 515 read 515 occasions 515 amounts 758 sum 4057214274 countries 75
    occasion_places 672 occasion_themes 503
iati/hdx-iati-foodsecurity.flows.hxl.csv
    rows 269 read 269 amounts 269 sum 2171351615
threesixtygiving/ACNI.csv
    rows 755 read 755 occasions 692 amounts 755 sum 21048914
threesixtygiving/Arts-Council-England.csv
    rows 2162 read 2162 occasions 2162 sum 43057543
threesixtygiving/Arts-Council-England.xlsx
    rows 2162 read 2162 occasions 2162 sum 43057543
threesixtygiving/grantnav-a002400000KeYdsAAF.json
    rows 379 read 379 organizations 306 amounts 758 sum 40112227
cordis_h2020/h2020.csv.gz cordis_h2020/programme_parts.csv.gz
    rows 182167 read 182166 organizations 35871 occasions 31451 participations 144726
    occasion_themes 37440 themes 17 countries 169 amounts 130972 sum 59062053007
hxl_3w_ebola_guinea/sample-data.csv
    rows 1456 read 1456 written 54 themes 12 areas 34
hxl_3w_legacy_tags/rowca-3w-hxl.csv
    rows 244 read 244 written 11 themes 4 countries 2 areas 23
hxl_3w_legacy_tags/unhcr-3w.csv
    rows 2250 read 2250 written 267 themes 40 countries 13
ocha_3w/20190731_ocha_moz_response_tracking_matrix_consolidated_20190909.xlsx
    read 8391 written 309 themes 8 countries 1
ocha_3w/345_honduras.csv
    rows 2730 read 2730 written 56 themes 13 countries 1
ocha_3w/3w_bdi_mar2022.xlsx
    read 1527 written 85 themes 12 countries 1
ocha_3w/3w_tcd_oct2021.xlsx
    rows 705 read 705 written 132 themes 11 countries 1
ocha_3w/ethiopia_who_is_doing_what_where_4w_february_2022.xlsx
    read 7900 themes 9 organizations 245 countries 1
ocha_3w/nigeria_3w_august_2021.xlsx
    rows 4648 read 4648 written 99 themes 9 countries 1
ocha_3w/ss_20220520_3w_op_january_march_2022.xlsx
    rows 2782 read 2782 written 200 themes 9 countries 1
unfccc_precop_attendance/precops.cleaned.csv
    rows 7830 read 7830 organizations 645 occasions 11 participations 2299
    people 7830 countries 182
classic_networks/southern_women.nodes.csv classic_networks/southern_women.edges.csv
    read 121 organizations 18 occasions 14 participations 89
classic_networks/karate.nodes.csv classic_networks/karate.edges.csv
    read 112 organizations 34 occasions 78
classic_networks/law_advice.nodes.csv classic_networks/law_advice.edges.csv
    read 963 organizations 71 occasions 892
classic_networks/brunson_club_membership.nodes.csv
+ classic_networks/brunson_club_membership.edges.csv
    read 135 organizations 25 occasions 15 participations 95
classic_networks/brunson_revolution.nodes.csv classic_networks/brunson_revolution.edges.csv
    read 301 organizations 136 occasions 5 participations 160
"""


def _parsed(table: str) -> dict[tuple[str, ...], dict[str, int]]:
    """Files of a set, and below them, indented, each figure after its name."""
    found: dict[tuple[str, ...], dict[str, int]] = {}
    files: tuple[str, ...] = ()
    for line in table.strip().splitlines():
        words = line.split()
        if line[0] == " ":
            found[files] |= dict(zip(words[::2], map(int, words[1::2]), strict=True))
        else:
            files = (*files, words[1]) if words[0] == "+" else tuple(words)
            found[files] = {}
    return {files: counted for files, counted in found.items() if counted}


COUNTED = _parsed(_COUNTED)
PAIRS = tuple(files for files in COUNTED if len(files) == 2)
