"""What is a theme called, and what is it part of?

A small vocabulary comes with the project; what is not in it is asked about, never guessed.
"""

from graph.themes._alike import LEAST, Alike, proposals
from graph.themes._fold import folded, form
from graph.themes._own import COLUMNS, apart, is_vocabulary
from graph.themes._recognise import is_code, recognise
from graph.themes._unknown import with_unknown, without_told
from graph.themes._vocabulary import SCHEMES, Scheme, Theme, above, vocabulary

__all__ = [
    "COLUMNS",
    "LEAST",
    "SCHEMES",
    "Alike",
    "Scheme",
    "Theme",
    "above",
    "apart",
    "folded",
    "form",
    "is_code",
    "is_vocabulary",
    "proposals",
    "recognise",
    "vocabulary",
    "with_unknown",
    "without_told",
]
