"""How many persons do the rows of a template name, where they state no number?"""

from __future__ import annotations

import pandas as pd

from graph.read._counted import participations
from graph.read._form import Form
from graph.read._words import fold

_CONTACT = frozenset({"contact", "contacts", "contacto", "focal"})
_BY = ["occasion", "name_as_written", "role"]
_NAMED = (
    "The list states no number of persons: its names are counted for each organization and "
    "occasion, each once, and left out."
)


def counted_names(form: Form, parts: pd.DataFrame) -> pd.DataFrame:
    """Participations with their persons on the first row of each count; the others have none.

    Somebody to contact did not come for that.
    """
    who = form.grid.persons.number.reindex(parts.index)
    headings = (form.grid.headings[place] for place in form.grid.persons.columns)
    came = any(not _CONTACT & set(fold(one).split()) for one in headings)
    if not came or who.isna().all():
        return parts
    told = {"about": parts["occasion"], "organization": parts["name_as_written"], "who": who}
    people = participations(parts.assign(**told))[[*_BY, "people"]]
    form.assumed.append(_NAMED)
    each = parts.drop(columns="people").reset_index(names="row").merge(people, on=_BY, how="left")
    first = ~each.duplicated(_BY)
    return each.assign(people=each["people"].where(first)).set_index("row")
