"""Is a ranking drawn with every organization once, and the ranks that it stays between?"""

import pandas as pd

from graph.views import rankings


def test_two_organizations_of_one_name_have_two_bars():
    frame = pd.DataFrame({"key": ["a", "b"], "name": ["Rapid", "Rapid"], "value": [2.0, 1.0]})
    data = rankings.ranking_bars(frame, "Partners").to_dict()["datasets"]
    assert {row["label"] for rows in data.values() for row in rows} == {"Rapid (a)", "Rapid (b)"}


def test_ranks_are_drawn_from_the_best_to_the_worst_with_the_rank_between():
    row = {"key": "a", "name": "Rapid", "value": 2.0, "rank": 2, "low": 1, "high": 4}
    chart = rankings.certain_bars(pd.DataFrame([row]), "Ties").to_dict()
    left, right = chart["hconcat"]
    span, point = (layer["encoding"] for layer in right["layer"])
    assert left["encoding"]["x"]["field"] == "value"
    assert (span["x"]["field"], span["x2"]["field"], point["x"]["field"]) == ("low", "high", "rank")
    assert span["x"]["scale"]["domain"] == [1, 4]
