"""Does each name stand where it can be read, and is it said of how many that is not so?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph import layout, questions
from graph.records import Kind
from graph.views.labels import lettering, wrapped
from graph.views.picture import Choices, draw

ORG, THEME = Kind.ORGANIZATION.value, Kind.THEME.value


def marks(*rows: tuple[str, str, float, float, float | None]) -> pd.DataFrame:
    """label, kind, x, y, value of each; all of one size."""
    frame = pd.DataFrame(rows, columns=["label", "kind", "x", "y", "value"])
    return frame.astype({"value": "float64"}).assign(size=10.0)


def test_a_long_name_takes_two_lines_and_a_short_one_is_left():
    names = wrapped(pd.Series(["Stone Ferry Advocates", "OMS", "Soutien social"]))
    assert list(names) == ["Stone Ferry\nAdvocates", "OMS", "Soutien social"]


@pytest.mark.parametrize("name", ["a" * 60, "Office for the Coordination of Everything", "b " * 40])
def test_no_line_of_a_name_is_longer_than_twenty_two_letters(name):
    (found,) = wrapped(pd.Series([name]))
    assert found.endswith("…") and max(map(len, found.split("\n"))) <= 22


def test_a_name_that_would_cover_a_node_below_stands_above_its_own():
    found = lettering(marks(("Alder", ORG, 0, 0, 2), ("Birch", ORG, 0, 24, 1)))
    assert found["vadjust"][0] < -20 and found["vadjust"][1] == 0
    assert found["size"].nunique() == 1, "both are readable"


def test_two_themes_in_one_place_are_both_readable_and_apart():
    found = lettering(marks(("Research", THEME, 0, 0, None), ("Logistics", THEME, 10, 0, None)))
    assert abs(found["y"][0] - found["y"][1]) > found["size"][0]
    assert found["size"].nunique() == 1


def test_an_organization_is_not_moved_by_its_name():
    crowd = [(f"Organization {n}", ORG, 5.0 * n, 0.0, float(n)) for n in range(20)]
    assert lettering(marks(*crowd))["y"].eq(0).all()


def test_every_theme_of_a_picture_is_readable():
    network = questions.network(questions.sample("guinea_ebola_3w").tidy)
    shown = frozenset({Kind.ORGANIZATION, Kind.THEME})
    drawn = draw(network, layout.coordinates(network), Choices(shown=shown)).model.nodes
    heights = [node["font"]["size"] for node in drawn if node["kind"] == THEME]
    assert len(heights) == 12 and min(heights) == max(node["font"]["size"] for node in drawn)


def test_the_sentence_counts_the_names_that_have_no_room():
    network = questions.network(questions.sample("mekong_illustration").tidy)
    drawing = draw(network, layout.coordinates(network))
    heights = [node["font"]["size"] for node in drawing.model.nodes]
    hidden = sum(height < max(heights) for height in heights)
    assert 0 < hidden < 60
    assert f"{hidden} names have no room here; zoom in to read." in drawing.sentence
