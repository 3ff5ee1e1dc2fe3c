"""Do columns held as numbers into their words say the same as columns of words?"""

import pandas as pd
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal, assert_series_equal

from graph.read._build import occasion_key
from graph.read._coded import coded, otherwise, plain, together
from graph.read._columns import coalesced, mapped
from graph.read._settled import commonest, distinct_rows, filled_in, settled

words = st.none() | st.sampled_from(["a", "b", "", "a:", ":b", "Ä"])
frames = st.lists(st.tuples(words, words, words), max_size=12).map(
    lambda rows: pd.DataFrame(rows, columns=["x", "y", "z"], dtype=object)
)


def same(one: pd.Series, other: pd.Series) -> None:
    """Equal, whatever stands for a missing value."""
    assert_series_equal(
        plain(one).where(one.notna(), None), other.where(other.notna(), None), check_dtype=False
    )


def test_a_word_is_looked_at_once() -> None:
    seen: list[str] = []
    mapped(coded(pd.Series(["a", "b", "a", None], dtype=object)), seen.append)
    assert seen == ["a", "b"]


@given(frames)
def test_words_are_mapped_and_filled_in_as_in_a_column_of_words(frame: pd.DataFrame) -> None:
    numbered = frame.apply(coded)
    same(mapped(numbered["x"], str.strip), mapped(frame["x"], str.strip))
    same(filled_in(numbered["x"], numbered["y"]), filled_in(frame["x"], frame["y"]))
    same(otherwise(numbered["x"], "q"), frame["x"].fillna("q"))
    both = [[one["x"], one["y"], one["z"]] for one in (numbered, frame)]
    same(*(coalesced(columns, frame.index) for columns in both))


@given(frames)
def test_texts_put_together_are_those_of_each_row(frame: pd.DataFrame) -> None:
    rows = zip(frame["x"], frame["y"], frame["z"], strict=True)
    told = [None if None in row else f"{row[0]}-{row[1]}{row[2]}." for row in rows]
    numbered = frame.apply(coded)
    found = together(numbered["x"], "-", numbered["y"], numbered["z"], ".")
    same(found, pd.Series(told, dtype=object))


@given(frames)
def test_the_commonest_word_is_the_same(frame: pd.DataFrame) -> None:
    numbered = frame.apply(coded)
    assert commonest(numbered, "x", "y").to_dict() == commonest(frame, "x", "y").to_dict()
    sourced = [one.assign(source=range(len(frame))) for one in (numbered, frame)]
    assert_frame_equal(
        *(settled(one, "x", ["y", "z"]).astype(object) for one in sourced), check_dtype=False
    )


def test_the_key_of_an_occasion_is_the_same() -> None:
    titles = pd.Series(["Spring  Forum", "spring forum", None], dtype=object)
    days = pd.to_datetime(pd.Series(["2024-03-05", None, None]))
    kind = pd.Series("meeting", index=titles.index, dtype=object)
    told = ["meeting:spring forum:2024-03-05", "meeting:spring forum", None]
    for key in (occasion_key(coded(kind), coded(titles), days), occasion_key(kind, titles, days)):
        same(key, pd.Series(told, dtype=object))


def test_a_row_is_left_out_only_where_it_stands_a_second_time() -> None:
    lines = pd.DataFrame({"name": "a", "source": ["f:2", "f:10", "f:9", "f:10"]})
    assert distinct_rows(lines)["source"].tolist() == ["f:2", "f:10", "f:9"]
    assert len(distinct_rows(lines.head(2))) == 2
