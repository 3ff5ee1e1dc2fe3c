"""Which names are surely one organization, without asking?"""

from __future__ import annotations

from enum import StrEnum

import pandas as pd

from graph.identity import acronyms, known

_EXACT = ("identifier", "country", "family", "acronym", "accents")
_ACRONYM = ("identifier", "country")


class Why(StrEnum):
    """Why two names were taken for one organization."""

    DECIDED = "a person said so"
    SPELLING = "the same but for case, accents, punctuation, spacing, an article or a legal form"
    ACRONYM = "an acronym that stands for one name only"
    VOCABULARY = "a synonym, a code or another language, by the vocabulary of themes"


def automatic(forms: pd.DataFrame) -> pd.DataFrame:
    """Pairs of organizations, `one` to be named `into`: nothing that is in doubt.

    What two of a kind contradict each other in (an identifier, a country, the family of a legal
    form, an acronym, accents) keeps them apart, and leaves them to a person.
    """
    sure = forms[forms["doubt"].isna() & forms["form"].ne("")]
    spelling = _stars(sure, sure["same"], _EXACT)
    pairs = _stars(sure, _stood_for(sure), _ACRONYM)
    return pd.concat([spelling, pairs], ignore_index=True)


def _stars(sure: pd.DataFrame, by: pd.Series, facets: tuple[str, ...]) -> pd.DataFrame:
    """Each member of a class with the first of it; a class is divided where a facet contradicts."""
    named = sure.assign(by=by)[by.notna()]
    values = [_contradicted(named, facet) for facet in facets]
    first = named.groupby([named["by"], *values])["org"].transform("first")
    joined = pd.DataFrame({"one": named["org"], "into": first})
    return joined[joined["one"].ne(joined["into"])]


def _contradicted(named: pd.DataFrame, facet: str) -> pd.Series:
    """A facet's values in the classes where there are several of them, nothing elsewhere."""
    several = named[facet].groupby(named["by"]).transform("nunique").gt(1)
    return named[facet].where(several).fillna("").rename(facet)


def _stood_for(sure: pd.DataFrame) -> pd.Series:
    """The one full name behind an acronym, for the acronym and for the names that have it."""
    whole = sure["squash"].map(known.names()).fillna(sure["same"])
    stated = pd.DataFrame({"acronym": sure["acronym"], "whole": whole, "form": sure["form"]})
    said = stated.dropna(subset=["acronym"])
    rivals = _rivals(sure["form"], whole, set(said["acronym"]) - set(known.spelled()["acronym"]))
    told = pd.concat([said, known.spelled(), rivals], ignore_index=True)
    told = told[~_extends(told)].drop_duplicates(["acronym", "whole"])
    alone = told[told.groupby("acronym")["whole"].transform("size").eq(1)]
    meaning = pd.Series(alone["whole"].to_numpy(), index=alone["acronym"], dtype=object)
    short = sure["form"].where(sure["form"].map(acronyms.shaped)).map(meaning)
    spoken = set(short.dropna()) | set(sure["acronym"].map(meaning).dropna())
    long = whole.where(whole.isin(spoken))
    return short.where(short.isin(set(long.dropna()))).fillna(long)


def _rivals(form: pd.Series, whole: pd.Series, stated: set[str]) -> pd.DataFrame:
    """Names whose initials give an acronym that another name states: which one is meant?"""
    if not stated:
        return pd.DataFrame(columns=["acronym", "whole", "form"], dtype=object)
    given = form.map(acronyms.initials).map(stated.intersection).map(sorted)
    told = pd.DataFrame({"acronym": given, "whole": whole, "form": form})
    return told.explode("acronym").dropna(subset=["acronym"])


def _extends(told: pd.DataFrame) -> pd.Series:
    """Names that are another name of the same acronym and more: an office of it."""
    forms = told.groupby("acronym")["form"].agg(tuple)
    several = told["acronym"].map(forms.str.len().gt(1))
    pairs = zip(told["form"], told["acronym"], several, strict=True)
    longer = [more and any(_is_part(form, f) for f in forms[short]) for form, short, more in pairs]
    return pd.Series(longer, index=told.index, dtype=bool)


def _is_part(form: str, of: str) -> bool:
    return form.startswith(of + " ")
