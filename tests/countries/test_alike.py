"""Is what may be meant by an unknown country proposed, and nothing far-fetched?"""

from __future__ import annotations

import pandas as pd
import pytest

from graph.countries import alike, codes


@pytest.mark.parametrize(
    ("written", "proposals"),
    [
        ("Camboida", ("Cambodia",)),
        ("Cambodja", ("Cambodia",)),
        ("Republik of Korea", ("South Korea",)),
        ("Philipines", ("Philippines",)),
        ("Syria/Turkey", ("Syria", "Türkiye")),
        ("Northern Nigeria", ("Nigeria",)),
        ("Cambodia, Lao PDR and Viet Nam", ("Cambodia", "Laos", "Vietnam")),
        ("Atlantis", ()),
        ("ZZ", ()),
        ("EU", ()),
        ("", ()),
    ],
)
def test_a_slip_or_several_countries_are_proposed(written: str, proposals: tuple[str, ...]) -> None:
    assert alike(written) == proposals


def test_at_most_three_are_proposed_and_each_is_a_name_that_is_known() -> None:
    found = alike("Kenya, Uganda, Tanzania, Rwanda and Burundi")
    assert found == ("Kenya", "Uganda", "Tanzania")
    assert codes(pd.Series(found)).tolist() == ["KEN", "UGA", "TZA"]
