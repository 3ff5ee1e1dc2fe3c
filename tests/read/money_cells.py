"""Which cells may stand in the tables of money and projects, for tests of what always holds?"""

from __future__ import annotations

_ORG = ["Alder", "ALDER ", "Birch;Cedar", "n/a", "", "(Direct expenditure)", "Elbonia, the"]
_REF = ["GB-CHC-11", "gb-chc-11", "12711", "", "XM-1;"]
_SUM = ["1,250.50", "much", "0", "", "7"]
_DAY = ["2024-03-05", "05/06/2014", "16/06/2014", "soon", ""]
COLUMNS: dict[str, dict[str, list[str]]] = {
    "iati_csv": {
        "iati-identifier": ["A-1", "A-2", ""],
        "reporting-org": _ORG,
        "reporting-org-ref": _REF,
        "participating-org (Funding)": _ORG,
        "participating-org-ref (Funding)": _REF,
        "participating-org (Implementing)": _ORG,
        "start-actual": _DAY,
        "end-planned": _DAY,
        "recipient-country-code": ["NA;KH", "ZZ", ""],
        "sector-code": ["14030;72010", "99999", ""],
        "total-Commitment": _SUM,
        "currency": ["USD", "!Mixed currency", ""],
    },
    "iati_flows": {
        "Reporting org name": _ORG,
        "Reporting org id": _REF,
        "Provider org name": _ORG,
        "Receiver org name": _ORG,
        "Receiver org id": _REF,
        "Transaction direction": ["incoming", "outgoing", ""],
        "Total money": _SUM,
    },
    "threesixtygiving": {
        "Identifier": ["G-1", "G-2", ""],
        "Title": ["Wells", ""],
        "Amount Awarded": _SUM,
        "Award Date": _DAY,
        "Planned Dates:Start Date": _DAY,
        "Funding Org:Name": _ORG,
        "Funding Org:Identifier": _REF,
        "Recipient Org:Name": _ORG,
        "Beneficiary Location:Country Code": ["NA", "ZZ", ""],
    },
    "fts": {
        "date": _DAY,
        "budgetYear": ["2023", "", "soon"],
        "description": ["Wells", ""],
        "amountUSD": _SUM,
        "srcOrganization": _ORG,
        "destOrganization": [*_ORG, "Alder,Birch"],
        "destLocations": ["Chad,Sudan", "Atlantis", ""],
        "destUsageYearStart": ["2024", ""],
        "status": ["paid", "pledge", "lost", ""],
        "id": ["1", "2", ""],
    },
    "cordis": {
        "projectID": ["101", "102", ""],
        "organisationID": ["900", "901", ""],
        "name": _ORG,
        "country": ["EL", "NA", "ZZ", ""],
        "role": ["coordinator", "participant", ""],
        "ecContribution": _SUM,
    },
}
