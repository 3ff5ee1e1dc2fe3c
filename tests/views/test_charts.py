"""Does a chart tell apart what the records tell apart?"""

from __future__ import annotations

import pandas as pd

from graph.views import charts

COUNTS = ["organizations", "planned", "ongoing", "completed", "unknown"]


def cells(*rows: tuple[str, str, int, int, int, int, int]) -> pd.DataFrame:
    frame = pd.DataFrame(rows, columns=["theme", "place", *COUNTS])
    return frame.assign(suspended=0, theme_name=frame["theme"], place_name=frame["place"], level=0)


def state(frame: pd.DataFrame, theme: str, place: str) -> str:
    return charts.states(frame).set_index(["theme", "place"])["state"][theme, place]


def test_a_cell_that_the_records_do_not_hold_has_no_work_on_record():
    frame = cells(("wash", "KHM", 1, 0, 1, 0, 0), ("law", "THA", 1, 0, 1, 0, 0))
    assert state(frame, "wash", "THA") == "No work on record"
    assert charts.states(frame)["organizations"].isna().sum() == 2


def test_planned_only_is_not_active():
    frame = cells(("wash", "KHM", 3, 3, 0, 0, 0))
    assert state(frame, "wash", "KHM") == "Planned or suspended only"


def test_suspended_only_is_not_active():
    frame = cells(("wash", "KHM", 1, 0, 0, 0, 0)).assign(suspended=1)
    assert state(frame, "wash", "KHM") == "Planned or suspended only"


def test_who_plans_and_also_works_is_active():
    assert state(cells(("wash", "KHM", 1, 1, 1, 0, 0)), "wash", "KHM") == "One organization"


def test_one_planner_beside_one_of_unknown_status_is_several():
    frame = cells(("wash", "KHM", 2, 1, 0, 0, 1))
    assert state(frame, "wash", "KHM") == "Several organizations"


def test_one_planner_whose_other_work_has_no_status_is_not_planned_only():
    assert state(cells(("wash", "KHM", 1, 1, 0, 0, 1)), "wash", "KHM") == "One organization"


def test_the_four_states_have_four_colours():
    assert len(set(charts.STATES.values())) == len(charts.STATES) == 4


def test_a_selected_cell_gets_a_frame_and_every_cell_keeps_the_colour_of_the_legend():
    squares, frames, _ = charts.heat_map(cells(("wash", "KHM", 1, 0, 1, 0, 0))).to_dict()["layer"]
    assert not {"opacity", "fillOpacity"} & set(squares["encoding"])
    frame = frames["encoding"]["strokeWidth"]
    assert frame["condition"]["param"] == charts.CLICK
    assert frame["condition"]["value"] > frame["value"] == 0
    assert frames["mark"]["stroke"] not in charts.STATES.values()


def test_the_heat_map_of_nothing_is_still_a_chart():
    assert charts.heat_map(cells()).to_dict()["height"] > 0
