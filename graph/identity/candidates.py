"""Which pairs of names are worth comparing, in a time that grows with the names, not the pairs?"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pandas as pd

from graph.identity import acronyms, kinds, known, lookalikes, offices

RARE = 25
"""How many names may share a word, or their letters, for that to say something."""
_WORDS, _WINDOW, _CROWD = 3, 5, 200


def candidates(forms: pd.DataFrame) -> pd.DataFrame:
    """Pairs of rows of `forms` (`left < right`, by place), each once.

    Names share one of their three rarest words, or two words beside each other, or all but words
    for their kind, or all their letters, or their initials; or they are neighbours in alphabetical
    order, read forwards or backwards. `named`: one is the other's acronym, or another known name
    of it, or stands whole within it.
    """
    pairs = np.concatenate([_pairs(block) for block in _blocks(forms)] + _neighbours(forms))
    named = np.concatenate([_acronyms(forms), _known(forms), offices.within(forms)])
    codes = [np.unique(found[:, 0] * len(forms) + found[:, 1]) for found in (pairs, named)]
    every = np.union1d(*codes)
    left, right = np.divmod(every, max(len(forms), 1))
    return pd.DataFrame({"left": left, "right": right, "named": np.isin(every, codes[1])})


def _blocks(forms: pd.DataFrame) -> Iterator[pd.DataFrame]:
    """Tables of `block` and `row`: rows of one block are compared."""
    listed = forms["form"].str.split().explode()
    words = pd.DataFrame({"block": listed.to_numpy(), "row": listed.index})
    yield _rarest(words.drop_duplicates())
    spelled = forms["spelled"][forms["spelled"].ne(forms["form"])]
    yield _small(_beside(pd.concat([forms["form"], spelled])), RARE)
    rows = np.arange(len(forms))
    cores = forms["form"].map(kinds.core)
    yield _small(pd.DataFrame({"block": cores.to_numpy(), "row": rows}).dropna(), RARE)
    letters = forms["squash"].map(lambda form: "".join(sorted(form)))
    yield _small(pd.DataFrame({"block": letters.to_numpy(), "row": rows}), RARE)
    likeness = forms["squash"].map(lookalikes.skeleton)
    yield _small(pd.DataFrame({"block": likeness.to_numpy(), "row": rows}), RARE)
    first = forms["form"].map(_sorted_initials)
    yield _small(pd.DataFrame({"block": first.to_numpy(), "row": rows}).dropna(), RARE)


def _beside(written: pd.Series) -> pd.DataFrame:
    """Each two words that stand beside each other, with the rows that have them."""
    listed = written.str.split().explode()
    words = pd.DataFrame({"block": listed.to_numpy(), "row": listed.index})
    after = words["block"].shift(-1).where(words["row"].eq(words["row"].shift(-1)))
    return words.assign(block=words["block"] + " " + after).dropna().drop_duplicates()


def _rarest(words: pd.DataFrame) -> pd.DataFrame:
    """The rarest words of each name, if another name has them too."""
    often = words["block"].map(words["block"].value_counts())
    known = words.assign(often=often)[often.between(2, RARE)]
    ranked = known.sort_values(["row", "often", "block"])
    return ranked.groupby("row").head(_WORDS)[["block", "row"]]


def _small(blocks: pd.DataFrame, most: int) -> pd.DataFrame:
    often = blocks.groupby("block")["row"].transform("size")
    return blocks[often.between(2, most)]


def _sorted_initials(form: str) -> str | None:
    words = form.split()
    return "".join(sorted(word[0] for word in words)) if len(words) > 3 else None


def _pairs(block: pd.DataFrame) -> np.ndarray:
    joined = block.merge(block, on="block")
    found = joined[joined["row_x"] < joined["row_y"]]
    return found[["row_x", "row_y"]].to_numpy(np.int64)


def _neighbours(forms: pd.DataFrame) -> list[np.ndarray]:
    """Rows next to each other by their letters, from the front and from the back."""
    backwards = forms["squash"].map(lambda form: form[::-1])
    columns = (forms["squash"], backwards)
    orders = [letters.reset_index(drop=True).sort_values().index.to_numpy() for letters in columns]
    pairs = [np.column_stack([o[:-n], o[n:]]) for o in orders for n in range(1, _WINDOW)]
    return [np.sort(pair, axis=1).astype(np.int64) for pair in pairs]


def _known(forms: pd.DataFrame) -> np.ndarray:
    """Names of one widely known organization, in whichever language."""
    known_as = forms["squash"].map(known.names())
    block = pd.DataFrame({"block": known_as.to_numpy(), "row": np.arange(len(forms))})
    return _pairs(_small(block.dropna(), _CROWD))


def _acronyms(forms: pd.DataFrame) -> np.ndarray:
    """Each name of a few words with the names whose initials, or stated acronym, it begins with."""
    few = forms["form"].str.count(" ").le(2)
    short = pd.DataFrame({"block": forms["form"][few], "row_x": forms.index[few]})
    known_as = known.shortened()
    spelled = forms["form"].map(
        lambda form: [*acronyms.initials(form), *acronyms.abbreviated(form, known_as)]
    )
    both = pd.concat([spelled.explode(), forms["acronym"]]).dropna()
    long = pd.DataFrame({"block": both.to_numpy(), "row_y": both.index}).drop_duplicates()
    crowded = long.groupby("block")["row_y"].transform("size").gt(_CROWD)
    joined = short.merge(long[~crowded], on="block")
    found = joined[joined["row_x"].ne(joined["row_y"])][["row_x", "row_y"]]
    return np.sort(found.to_numpy(np.int64), axis=1)
