"""Who gives and who gets in each row, and how much?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from graph.read._columns import mapped
from graph.read._org_ids import org_keys
from graph.read._words import TYPES, OrganizationType, meaning
from graph.records import AmountKind, Role

_ALSO = {
    "multilateral": OrganizationType.INTERGOVERNMENTAL,
    "multilateral organizations": OrganizationType.INTERGOVERNMENTAL,
    "inter governmental": OrganizationType.INTERGOVERNMENTAL,
    "un agencies": OrganizationType.UN,
    "pooled funds": OrganizationType.DONOR,
    "governments": OrganizationType.GOVERNMENT,
    "local government": OrganizationType.GOVERNMENT,
    "other public sector": OrganizationType.GOVERNMENT,
    "ngos": OrganizationType.NGO,
    "regional ngo": OrganizationType.NGO,
    "partner country based ngo": OrganizationType.NGO,
    "international ngos": OrganizationType.INTERNATIONAL_NGO,
    "national ngos": OrganizationType.NATIONAL_NGO,
    "local ngos": OrganizationType.NATIONAL_NGO,
    "red cross red crescent organizations": OrganizationType.RED_CROSS,
    "foundation": OrganizationType.PRIVATE,
    "foundations": OrganizationType.PRIVATE,
    "private organizations": OrganizationType.PRIVATE,
    "public private partnership": OrganizationType.OTHER,
    "academic training and research": OrganizationType.ACADEMIC,
    "academic training and research institution": OrganizationType.ACADEMIC,
    "academic institutions": OrganizationType.ACADEMIC,
}
_KNOWN = {**TYPES, **_ALSO}
"""Words and codes of IATI and FTS beside ours."""


def side(rows: pd.DataFrame, role: Role, columns: Sequence[str]) -> pd.DataFrame:
    """The organization of each row in three of its columns: name, identifier, type."""
    name, ref, kind = columns
    return pd.DataFrame(
        {
            "written": rows[name],
            "ref": rows[ref],
            "type": types(rows[kind]),
            "role": role.value,
            "source": rows["source"],
        }
    )


def types(written: pd.Series) -> pd.Series:
    """Types of organizations in our words; missing where the word is not known."""
    return mapped(written, lambda word: meaning(word, _KNOWN))


def only(mentions: pd.DataFrame, role: Role, index: pd.Index) -> pd.Series:
    """The key of the one organization of each row in a role; missing where there are several."""
    keys = org_keys(mentions[mentions["role"].eq(role.value)])
    found = keys.groupby(level=0).agg(["first", "nunique"])
    one = found["first"].where(found["nunique"].eq(1))
    return one.reindex(index).astype(object)


def paid(rows: pd.DataFrame, columns: Mapping[AmountKind, str]) -> pd.DataFrame:
    """The sums of each row, a column a kind; the other columns of `amounts` stand in `rows`."""
    told = ["occasion", "from_org", "to_org", "currency", "date", "source"]
    frames = [
        rows.reindex(columns=told).assign(amount=rows[name], kind=kind.value)
        for kind, name in columns.items()
    ]
    return pd.concat(frames).dropna(subset=["amount"])
