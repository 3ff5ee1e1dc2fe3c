"""How is one question about names asked, and what does an answer change?"""

from __future__ import annotations

import streamlit as st

from graph import behind
from graph.decisions import About, Decision, Judgement
from graph.explorer import caches, choices
from graph.explorer.frame import quiet
from graph.explorer.who import who
from graph.identity.queue import Question
from graph.reading import Merge


def ask(question: Question) -> None:
    """A question with the rows behind each name, and a button for each answer."""
    with st.container(border=True, key="question"):
        about = "About themes. " if question.about is About.THEME else ""
        proposed = f"{about}Proposed: {question.judgement.value} ({question.band.value})."
        quiet("why", question.why, proposed)
        sides = st.columns(len(question.names))
        for place, (side, name) in enumerate(zip(sides, question.names, strict=True)):
            with side:
                _name(place, name, question)
        split = question.judgement is Judgement.SPLIT
        with st.container(horizontal=True):
            _splits(question) if split else _pairs(question)
            st.button("Later", key="later", shortcut="l", on_click=_later, args=(question,))


def _name(place: int, name: str, question: Question) -> None:
    with st.container(key=f"pair_name{place}"):
        st.text(name)
    key, tidy = (question.one, *question.others)[place], choices.data().intake.tidy
    of_theme = question.about is About.THEME
    rows = behind.of_theme(tidy, key) if of_theme else behind.of_name(tidy, key)
    count = question.rows[place]
    if of_theme and not count:
        st.caption(_UNUSED)
    else:
        st.caption("1 row" if count == 1 else f"{count:,} rows")
    if len(rows):
        st.dataframe(
            rows.rename(columns=_COLUMNS),
            hide_index=True,
            placeholder="",
            height=180,
            key=f"behind{place}",
            column_config=_NARROW,
        )


_UNUSED = "Not in the records, but in the vocabulary."
_NARROW = {"Occasion": st.column_config.Column(width=130)}
_COLUMNS = {
    "title": "Occasion",
    "start": "First day",
    "role": "Role",
    "name_as_written": "As written",
    "source": "Written in",
}


def _pairs(question: Question) -> None:
    same, different, part = Judgement.SAME, Judgement.DIFFERENT, Judgement.PART_OF
    st.button("Same", key="say_s", shortcut="s", on_click=_say, args=(question, same))
    st.button("Different", key="say_d", shortcut="d", on_click=_say, args=(question, different))
    st.button("Part of", key="say_p", shortcut="p", on_click=_say, args=(question, part))
    if question.judgement is part:
        quiet("part", "The name on the left is part of the one on the right.")


def _splits(question: Question) -> None:
    split, one = Judgement.SPLIT, Judgement.DIFFERENT
    st.button("Several", key="say_s", shortcut="s", on_click=_say, args=(question, split))
    st.button("One organization", key="say_d", shortcut="d", on_click=_say, args=(question, one))


def _say(question: Question, judgement: Judgement) -> None:
    decide(Decision(question.about, judgement, question.one, question.others))


def apart(merge: Merge) -> None:
    """Takes apart again what was put together without asking."""
    decide(Decision(merge.about, Judgement.DIFFERENT, merge.one, (merge.into,)))


def decide(decision: Decision) -> None:
    """Keeps an answer, which `undo` takes back, and brings the records up to it."""
    workspace = choices.data().workspace
    if workspace is not None:
        answers().append(workspace.decide(decision, who()))
        choices.renew()


def answers() -> list[int]:
    """The numbers of the answers of this session to the records that are looked at."""
    given: dict[str, list[int]] = st.session_state.setdefault("answers", {})
    return given.setdefault(str(id(choices.data().workspace)), [])


def undo() -> None:
    """Takes back the last answer of this session."""
    workspace = choices.data().workspace
    if workspace is not None and answers():
        workspace.undo(answers().pop(), who())
        choices.renew()


def _later(question: Question) -> None:
    st.session_state.setdefault("put_off", set()).add((question.one, question.others))


def waiting() -> list[Question]:
    """The questions that are open, without those put off in this session."""
    data, later = choices.data(), st.session_state.get("put_off", set())
    asked = caches.asked(data, data.generation)
    return [one for one in asked if (one.one, one.others) not in later]
