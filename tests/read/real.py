"""Which real files are read, and what was counted in them by other means?

`written` are distinct spellings of organizations, `sum` all amounts added whatever their currency.
"""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data"
COUNTED: dict[tuple[str, ...], dict[str, int]] = {
    ("iati/dportal-covid19.activities.xml",): {
        "rows": 401,
        "read": 401,
        "occasions": 401,
        "amounts": 1012,
        "occasion_places": 329,
        "occasion_themes": 482,
    },
    ("iati/iati-sierraleone.datastore-classic.csv",): {
        "rows": 515,
        "read": 515,
        "occasions": 515,
        "amounts": 758,
        "occasion_places": 672,
        "occasion_themes": 503,
    },
    ("iati/hdx-iati-foodsecurity.flows.hxl.csv",): {"rows": 269, "read": 269, "amounts": 269},
    ("threesixtygiving/ACNI.csv",): {
        "rows": 755,
        "read": 755,
        "occasions": 692,
        "amounts": 755,
        "sum": 21_048_914,
    },
    ("threesixtygiving/Arts-Council-England.csv",): {
        "rows": 2162,
        "read": 2162,
        "occasions": 2162,
        "sum": 43_057_543,
    },
    ("threesixtygiving/Arts-Council-England.xlsx",): {
        "rows": 2162,
        "read": 2162,
        "occasions": 2162,
        "sum": 43_057_543,
    },
    ("threesixtygiving/grantnav-a002400000KeYdsAAF.json",): {
        "rows": 379,
        "read": 379,
        "organizations": 306,
        "amounts": 758,
        "sum": 31_178_456 + 8_933_771,
    },
    ("cordis_h2020/h2020.csv.gz", "cordis_h2020/programme_parts.csv.gz"): {
        "rows": 144_726 + 37_441,
        "read": 144_726 + 37_440,
        "organizations": 35_871,
        "occasions": 31_451,
        "participations": 144_726,
        "occasion_themes": 37_440,
        "amounts": 130_972,
        "sum": 59_062_053_007,
    },
    ("hxl_3w_ebola_guinea/sample-data.csv",): {
        "rows": 1_456,
        "read": 1_456,
        "written": 54,
        "themes": 12,
    },
    ("hxl_3w_legacy_tags/rowca-3w-hxl.csv",): {
        "rows": 244,
        "read": 244,
        "written": 11,
        "themes": 4,
    },
    ("hxl_3w_legacy_tags/unhcr-3w.csv",): {
        "rows": 2_250,
        "read": 2_250,
        "written": 267,
        "themes": 40,
    },
    ("ocha_3w/20190731_ocha_moz_response_tracking_matrix_consolidated_20190909.xlsx",): {
        "read": 8_391,
        "written": 309,
        "themes": 8,
    },
    ("ocha_3w/345_honduras.csv",): {"rows": 2_730, "read": 2_730, "written": 56, "themes": 13},
    ("ocha_3w/3w_bdi_mar2022.xlsx",): {"read": 1_527, "written": 85, "themes": 12},
    ("ocha_3w/3w_tcd_oct2021.xlsx",): {"rows": 705, "read": 705, "written": 132, "themes": 11},
    ("ocha_3w/ethiopia_who_is_doing_what_where_4w_february_2022.xlsx",): {
        "read": 7_900,
        "themes": 9,
        "organizations": 245,
    },
    ("ocha_3w/nigeria_3w_august_2021.xlsx",): {
        "rows": 4_648,
        "read": 4_648,
        "written": 99,
        "themes": 9,
    },
    ("ocha_3w/ss_20220520_3w_op_january_march_2022.xlsx",): {
        "rows": 2_782,
        "read": 2_782,
        "written": 200,
        "themes": 9,
    },
    ("unfccc_precop_attendance/precops.cleaned.csv",): {
        "rows": 7_830,
        "read": 7_830,
        "organizations": 645,
        "occasions": 11,
        "participations": 2_299,
    },
    ("classic_networks/southern_women.nodes.csv", "classic_networks/southern_women.edges.csv"): {
        "read": 121,
        "organizations": 18,
        "occasions": 14,
        "participations": 89,
    },
    ("classic_networks/karate.nodes.csv", "classic_networks/karate.edges.csv"): {
        "read": 112,
        "organizations": 34,
        "occasions": 78,
    },
    ("classic_networks/law_advice.nodes.csv", "classic_networks/law_advice.edges.csv"): {
        "read": 963,
        "organizations": 71,
        "occasions": 892,
    },
    (
        "classic_networks/brunson_club_membership.nodes.csv",
        "classic_networks/brunson_club_membership.edges.csv",
    ): {"read": 135, "organizations": 25, "occasions": 15, "participations": 95},
    (
        "classic_networks/brunson_revolution.nodes.csv",
        "classic_networks/brunson_revolution.edges.csv",
    ): {"read": 301, "organizations": 136, "occasions": 5, "participations": 160},
}

PAIRS = tuple(files for files in COUNTED if len(files) == 2)
