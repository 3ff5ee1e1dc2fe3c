"""What do the columns of a table mean that no reader recognises, as a person has said it?

The answer is a small file to read and edit, and holds for every table with the same headings.
"""

from graph.mapping._file import is_map, parsed, written
from graph.mapping._map import SUFFIX, Column, Map, Proposal, fingerprint
from graph.mapping._words import MEANINGS, PERSON, About

__all__ = [
    "MEANINGS",
    "PERSON",
    "SUFFIX",
    "About",
    "Column",
    "Map",
    "Proposal",
    "fingerprint",
    "is_map",
    "parsed",
    "written",
]
