"""Under which headings does the CSV of the IATI datastore say what?"""

from __future__ import annotations

from graph.records import AmountKind

NEEDED = ("iati identifier", "reporting org", "participating org implementing")
ROLES = ("funding", "accountable", "extending", "implementing")
DATES = ("start actual", "start planned", "end actual", "end planned", "last updated datetime")
TOTALS = {
    AmountKind.COMMITMENT: "total commitment",
    AmountKind.DISBURSEMENT: "total disbursement",
    AmountKind.EXPENDITURE: "total expenditure",
    AmountKind.INCOMING: "total incoming funds",
}
_PLAIN = ("title", "activity status code", "sector code", "sector vocabulary", "currency")
COLUMNS = {
    name: name
    for name in (*_PLAIN, *DATES, *TOTALS.values(), "default currency", "recipient country")
} | {
    "id": "iati identifier",
    "country code": "recipient country code",
    "name": "reporting org",
    "ref": "reporting org ref",
    "type": "reporting org type",
    **{
        f"{part} {role}": f"participating org{other} {role}"
        for role in ROLES
        for part, other in (("name", ""), ("ref", " ref"), ("type", " type"))
    },
}
