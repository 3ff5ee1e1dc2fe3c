"""Which country does a name or a code mean, and in which regions and groups does it lie?"""

from __future__ import annotations

from graph.countries._alike import alike
from graph.countries._codes import codes, former
from graph.countries._groups import Group, groups, members
from graph.countries._table import names, spellings

__all__ = ["Group", "alike", "codes", "former", "groups", "members", "names", "spellings"]
