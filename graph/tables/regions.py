"""Which places lie in which, from the finest up to the country?"""

from __future__ import annotations

from typing import Any

import narwhals as nw

DEPTH = 4
"""Administrative levels below a country that are followed upward."""


def upward(places: nw.LazyFrame[Any]) -> nw.LazyFrame[Any]:
    """Every place with itself and all that it lies in: place, finest, within, level.

    `finest` is the level of the place itself, `level` that of `within`.
    """
    own = places.select("place", "parent", nw.col("level").alias("finest"))
    step = own.with_columns(within=nw.col("place"), level=nw.col("finest"))
    steps = [step]
    above = places.select(
        nw.col("place").alias("within"),
        nw.col("parent").alias("next"),
        nw.col("level").alias("next_level"),
    )
    for _ in range(DEPTH):
        lifted = step.drop("within", "level").filter(~nw.col("parent").is_null())
        joined = lifted.join(above, left_on="parent", right_on="within")
        step = joined.select(
            "place",
            nw.col("next").alias("parent"),
            "finest",
            nw.col("parent").alias("within"),
            nw.col("next_level").alias("level"),
        )
        steps.append(step)
    return nw.concat([s.select("place", "finest", "within", "level") for s in steps])
