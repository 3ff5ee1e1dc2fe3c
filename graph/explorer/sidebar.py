"""Where does the visitor choose records and the part of them that is asked about?"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from graph.countries import groups
from graph.explorer import caches, choices, part, sign_in, upload
from graph.explorer.narrowing import scope_of
from graph.explorer.part import EARLIEST, LATEST, MOST
from graph.scope import GROUNDS, SUPPORT
from graph.words import how_many


def show() -> None:
    """Records first, then the scope."""
    with st.sidebar:
        chooser = st.container()
        upload.box()
        with chooser:
            _workspace()
        if choices.workspace() is not None:
            _scope()
            if choices.data().workspace is not None:
                sign_in.box()


def _workspace() -> None:
    described, uploaded = caches.described(), choices.uploads()
    titles = {name: sample.title for name, sample in described.items()}
    titles.update({name: f"Your files: {files}" for name, (files, _) in uploaded.items()})
    known = [name for name in (choices.FIRST, *titles) if name in titles]
    st.session_state["workspace"] = choices.workspace()
    st.selectbox(
        "Records",
        list(dict.fromkeys(known)),
        index=None if choices.workspace() is None else 0,
        key="workspace",
        format_func=lambda name: titles[name],
        on_change=lambda: choices.begin(st.session_state["workspace"]),
        placeholder="Choose records",
    )
    chosen = described.get(choices.workspace() or "")
    if chosen:
        st.text(chosen.summary)
        st.text(f"Licence: {chosen.licence}")


def _scope() -> None:
    tidy = choices.data().intake.tidy
    themes = _named(tidy.themes.to_pandas(), "theme")
    places = tidy.places.to_pandas()
    countries = _named(places[places["level"] == 0], "place")
    with st.expander("Narrow down", icon=":material/filter_alt:"):
        st.date_input("From", None, EARLIEST, LATEST, key="since", format="YYYY-MM-DD")
        st.date_input("Until", None, EARLIEST, LATEST, key="until", format="YYYY-MM-DD")
        _several("Themes", "themes", themes)
        _about(countries | _groups(list(countries)))
        _ties()
        st.number_input("Least occasions in common", 1, MOST, key="floor", help=_FLOOR)
    st.session_state["scope"] = scope_of(st.session_state.to_dict())


def _ties() -> None:
    """Which ties are kept, and in a sentence what that means."""
    st.session_state.setdefault("support", "record")
    word = st.selectbox("Ties", list(SUPPORT), key="support", format_func=_KEPT.__getitem__)
    if word == "ground":
        st.session_state.setdefault("ground", next(iter(GROUNDS)))
        st.selectbox("Common ground", list(GROUNDS), key="ground")
    st.caption(_MEANS[word])


_KEPT = {
    "record": "on record",
    "chance": "more than chance",
    "ground": "more than chance on common ground",
}
_MEANS = {
    "record": "They were in the same occasion: met, worked together, or one funded the other.",
    "chance": "They are together more often than how much each of them takes part, and how large "
    "the occasions are, would bring about.",
    "ground": "They are together more often than that also among occasions of the same theme, or "
    "year, or both: what they share is more than what they are interested in.",
}
_FLOOR = "Pairs with fewer occasions in common are left out of the network."


_WHOSE = (
    "Work is about the country it is done in. Where an organization is at home, or where a "
    "meeting was held, is not asked here."
)


def _about(names: dict[str, str]) -> None:
    """Countries, and groups of them: whose country it is must be said."""
    if names:
        st.multiselect(
            "Countries that occasions are about",
            list(names),
            key="countries",
            format_func=names.__getitem__,
            help=_WHOSE,
        )


def _several(label: str, key: str, names: dict[str, str]) -> None:
    if names:
        st.multiselect(label, list(names), key=key, format_func=lambda one: names[one])


def _groups(countries: list[str]) -> dict[str, str]:
    """Groups and regions of which some country is in the records, with how many of them are."""
    named = {}
    for code, here in part.groups(countries).items():
        group = groups()[code]
        count = how_many(here, "country", "countries")
        named[code] = f"{group.name}, as of {group.as_of} ({count} here)"
    return named


def _named(frame: pd.DataFrame, key: str) -> dict[str, str]:
    ordered = frame.assign(name=frame["name"].fillna(frame[key])).sort_values("name")
    return dict(zip(ordered[key], ordered["name"], strict=True))
