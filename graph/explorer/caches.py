"""Which questions are answered once, for each set of records and each Scope?"""

from __future__ import annotations

from typing import Any

import networkx as nx
import pandas as pd
import streamlit as st

from graph import catalogue, desk, layout, questions, samples
from graph.explorer.kept import Data, kept
from graph.identity.domains import Asked
from graph.identity.queue import Question
from graph.profile import Profile
from graph.reasons import Synergy
from graph.records import Kind, Layer, Node
from graph.scope import Scope
from graph.views import palette, picture


@st.cache_resource(max_entries=8, show_spinner="Reading the sample …")
def sample(name: str) -> Data:
    """A sample that comes with the project."""
    intake = questions.sample(name)
    return Data(intake, intake.tidy.digest(), own=False)


@st.cache_resource(max_entries=1, show_spinner=False)
def described() -> dict[str, samples.Sample]:
    """Every sample with what is said about it."""
    return {name: samples.describe(name) for name in samples.names()}


@kept(12, "Working out who is tied to whom …")
def network(data: Data, scope: Scope) -> nx.Graph:
    """The network of the records."""
    return questions.network(data.intake.tidy, scope)


@kept(12, "Working out who took part in what …")
def attendance(data: Data, scope: Scope) -> nx.Graph:
    """The two-mode network of the records."""
    return questions.attendance(data.intake.tidy, scope)


@kept(12, "Finding a place for every organization …")
def coordinates(data: Data, scope: Scope) -> dict[Node, tuple[float, float]]:
    """Where each node stands, once for all pictures of a network."""
    places: dict[Node, tuple[float, float]] = layout.coordinates(network(data, scope))
    return places


@kept(48, "Computing the measure …")
def rank(data: Data, scope: Scope, measure: str) -> pd.DataFrame:
    """The nodes by a measure, on the network of its layer."""
    on = catalogue.measures()[measure].on
    there = attendance if on is Layer.ATTENDANCE else network
    return questions.rank(there(data, scope), measure)


@kept(24, "Drawing …")
def drawing(
    data: Data, scope: Scope, measure: str, shown: tuple[Kind, ...], **words: Any
) -> picture.Drawing:
    """The picture of a network; the words are the other choices of `picture.Choices`."""
    frame = rank(data, scope, measure)
    nodes = (Node(Kind(kind), key) for kind, key in zip(frame["kind"], frame["key"], strict=True))
    values = dict(zip(nodes, frame["value"], strict=True))
    words |= {"countries": countries(data), "by": catalogue.measures()[measure].title}
    choices = picture.Choices(values=values, shown=frozenset(shown), **words)
    there = network(data, scope), coordinates(data, scope)
    return picture.draw(*there, choices, palette=colours(data, words["colour_by"]))


@kept(12, "Looking for synergies …")
def suggest(data: Data, scope: Scope, org: str | None, top: int) -> list[Synergy]:
    """The pairs with the strongest reasons."""
    return questions.suggest(data.intake.tidy, scope, org=org, top=top)


@kept(12, "Looking for synergies …")
def passed_over(data: Data, scope: Scope) -> tuple[str, ...]:
    """What the suggestions leave out, and why."""
    return questions.passed_over(data.intake.tidy, scope)


@kept(12, "Working out who is active where …")
def coverage(data: Data, scope: Scope) -> pd.DataFrame:
    """The cells of theme x place with work on record."""
    return questions.coverage(data.intake.tidy, scope)


@kept(12, "Working out who is active where …")
def whole_country(data: Data, scope: Scope) -> int:
    """How many works no cell shows, as only their country is known."""
    return questions.whole_country(data.intake.tidy, scope)


@kept(24, "Working out who is active here …")
def cell(data: Data, scope: Scope, theme: str, place: str) -> pd.DataFrame:
    """Who is active in one cell."""
    return questions.cell(data.intake.tidy, theme, place, scope)


@kept(48, "Reading the profile …")
def profile(data: Data, scope: Scope, org: str) -> Profile:
    """What is on record about an organization."""
    return questions.profile(data.intake.tidy, org, scope)


@kept(12, "Reading the names …")
def names(data: Data) -> dict[str, str]:
    """Organization key -> a name that no other has, in alphabetical order."""
    frame = data.intake.tidy.organizations.to_pandas()[["org", "name"]]
    frame["name"] = frame["name"].fillna(frame["org"])
    twice = frame["name"].duplicated(keep=False)
    frame["name"] = frame["name"].where(~twice, frame["name"] + " (" + frame["org"] + ")")
    ordered = frame.sort_values("name", key=lambda names: names.str.casefold(), kind="stable")
    return dict(zip(ordered["org"], ordered["name"], strict=True))


@kept(12, "Comparing the names …")
def asked(data: Data, generation: int) -> tuple[Question, ...]:
    """What is worth asking about names; `generation` grows with every decision."""
    return desk.asked(data.resolved) if data.resolved else ()


@kept(12, "Comparing the names …")
def domains(data: Data, generation: int) -> tuple[Asked, ...]:
    """The e-mail domains to ask about; `generation` grows with every decision."""
    return desk.asked_of_domains(data.workspace, data.intake.tidy) if data.workspace else ()


@kept(12, "Reading the names …")
def countries(data: Data) -> dict[str, str]:
    """Country code -> name, as far as the records name it."""
    return palette.country_names(data.intake.tidy.places)


@kept(12, "Reading the types …")
def colours(data: Data, by: palette.ColourBy) -> dict[str, palette.Look]:
    """A look for every type or country in the records, whatever is left out later."""
    return palette.palette(data.intake.tidy.organizations[by.value].to_pylist())


@kept(12, "Reading the types …")
def colour_choices(data: Data) -> tuple[palette.ColourBy, ...]:
    """What organizations can be coloured by: what the records say of at least one of them."""
    return palette.told_by(data.intake.tidy.organizations)
