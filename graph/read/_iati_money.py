"""Who paid whom in the transactions of IATI activities?"""

from __future__ import annotations

from typing import Any

import pandas as pd

from graph.read import _iati
from graph.read import _iati_tree as tree
from graph.read._build import joined
from graph.read._columns import mapped
from graph.read._org_ids import identified, org_keys
from graph.read._parties import types
from graph.read._spans import dated
from graph.read._sums import strange, sums
from graph.reading import Problem
from graph.records import Role

_SIDES = {Role.FUNDER: "provider-org", Role.RECIPIENT: "receiver-org"}
_NO_VALUE = "Transactions without a sum of money: {rows}. They were not read. Add the value."


def money(
    found: list[Any], rows: pd.DataFrame, given: pd.DataFrame
) -> tuple[pd.DataFrame, pd.DataFrame, list[Problem]]:
    """All mentions of organizations, the sums that were paid, and what was wrong with them.

    `given` are the organizations that take part or report, as written. Everything stands under
    the number of its activity.
    """
    elements, index = tree.under(found, "transaction")
    paid, problems = _paid(found, elements, index)
    reporter = given[given["reports"] & given["stated"]]
    reporter = reporter[~reporter.index.duplicated()].reindex(index).reset_index(drop=True)
    sides = [_side(elements, paid, reporter, role) for role in _SIDES]
    named = identified(joined(given, *(side.set_axis(index) for side in sides)))
    keys = named.assign(org=org_keys(named)).dropna(subset=["payment"])
    for role, column in ((Role.FUNDER, "from_org"), (Role.RECIPIENT, "to_org")):
        side = keys[keys["role"].eq(role.value)].set_index("payment")["org"]
        paid[column] = side.reindex(paid.index).astype(object)
    return _taking_part(named, rows), paid.set_axis(index).dropna(subset=["amount"]), problems


def _paid(
    found: list[Any], elements: list[Any], index: pd.Index
) -> tuple[pd.DataFrame, list[Problem]]:
    """Kind, sum, currency and date of each transaction, counted 0, 1, ..."""
    currency = pd.Series([one.get("default-currency") for one in found], dtype=object)
    line = pd.Series(index + 1)
    value = tree.told(elements, "value")
    day = tree.coded(elements, "transaction-date", "iso-date").where(value.notna(), None)
    date, late = dated(day.to_frame(), line)
    code = tree.coded(elements, "transaction-type")
    own = tree.attribute(elements, "value", "currency")
    paid = pd.DataFrame(
        {
            "code": code,
            "kind": mapped(code, _iati.PAID.get),
            "amount": sums(value),
            "currency": own.fillna(currency.reindex(index).reset_index(drop=True)),
            "date": date.iloc[:, 0],
        }
    )
    lost = [Problem(_NO_VALUE.format(rows=int(value.isna().sum())))] if value.isna().any() else []
    return paid, [*late, *strange(value, line), *lost]


def _side(
    elements: list[Any], paid: pd.DataFrame, reporter: pd.DataFrame, role: Role
) -> pd.DataFrame:
    """Who stands on one side of each transaction: the reporter where the standard says so."""
    told = tree.parties([one.find(_SIDES[role]) for one in elements])
    incoming = paid["code"].isin(_iati.TO_REPORTER)
    silent = told["written"].isna() & told["ref"].isna()
    default = silent & (incoming if role is Role.RECIPIENT else ~incoming)
    for column in ("written", "ref"):
        told[column] = told[column].mask(default, reporter[column])
    return told.assign(
        role=role.value,
        type=types(told["type"]),
        reports=False,
        stated=~default,
        payment=told.index,
        source=reporter["source"],
    )


def _taking_part(named: pd.DataFrame, rows: pd.DataFrame) -> pd.DataFrame:
    """Who takes part; who reports, pays or is paid only where it does not take part already."""
    payment, reports = named["payment"].notna(), named["reports"].astype(bool)
    first = named[~payment & ~reports]
    reporters = _iati.newcomers(first, named[reports & named["stated"].astype(bool)])
    both = joined(first, reporters)
    payers = _iati.newcomers(both, named[payment & named["stated"].astype(bool)])
    told = joined(both, payers).drop(columns=["payment", "reports", "stated"])
    return told.assign(source=rows["source"].reindex(told.index)).drop_duplicates()
