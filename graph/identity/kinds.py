"""What is left of a name once the words for its kind, and its plurals, are taken away?"""

from __future__ import annotations

from functools import lru_cache

from graph.identity.acronyms import SMALL

KINDS = frozenset(
    {"systems", "system", "technologies", "technology", "group", "holding", "holdings", "company"}
    | {"international", "foundation", "fondation", "association", "networks", "solutions"}
    | {"communications", "organization", "ngo", "ong", "services", "global", "worldwide"}
)
"""Words that say what kind of organization it is: often left out of the same name."""
_PLURAL, _WORDS_KEPT = 5, 50_000


def core(form: str) -> str | None:
    """A form without the small words and those for a kind of organization, in the singular.

    >>> core("huawei technologies india"), core("huawei india"), core("the group")
    ('huawei india', 'huawei india', None)
    """
    words = [word for word in form.split() if word not in KINDS and word not in SMALL]
    return " ".join(map(singular, words)) or None


@lru_cache(_WORDS_KEPT)
def singular(word: str) -> str:
    """A word of five letters or more without the ending of an English, French or Spanish plural.

    >>> singular("technologies"), singular("networks"), singular("press"), singular("gas")
    ('technology', 'network', 'press', 'gas')
    """
    if len(word) < _PLURAL or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return word
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
