"""Which names mean the same organization?"""

from __future__ import annotations

import streamlit as st

from graph import samples
from graph.explorer import choices, domains, log, review
from graph.explorer.frame import heading, quiet
from graph.views import tables
from graph.views.vocabulary import vocabulary
from graph.words import how_many

data = choices.data()
heading("Names", "Which names mean the same organization or theme, and which cells name several?")


def take_over(name: str) -> None:
    """A sample as records of this session, in which names can be decided on."""
    choices.begin(choices.keep(samples.files(name)))


if data.workspace is None:
    st.text("A sample stays as it is. Take it into this session to go through its names.")
    st.button("Take it over", on_click=take_over, args=(choices.workspace() or choices.FIRST,))
    st.stop()

questions = review.waiting()
left, right = st.columns([3, 1], vertical_alignment="center")
open_ = how_many(len(questions) + len(domains.waiting()), "question")
left.text(f"Open: {open_}. Answered in this session: {len(review.answers())}.")
with right:
    st.button("Undo", key="undo", shortcut="u", on_click=review.undo, disabled=not review.answers())
if questions:
    review.ask(questions[0])
elif not domains.waiting():
    quiet("none", "Nothing is left to ask about these names.")
domains.ask()

merges = data.resolved.merges if data.resolved else ()
if merges:
    st.subheader("Put together")
    quiet("merged", "Choose a row to take the two names apart again.")
    chosen = st.dataframe(
        tables.merges(merges),
        hide_index=True,
        on_select="rerun",
        selection_mode="single-row",
        key=f"merges{data.digest}",
    )
    for row in chosen["selection"]["rows"]:
        st.button("Not the same", key="apart", on_click=review.apart, args=(merges[row],))

known = vocabulary(data.intake.tidy.themes, merges)
if len(known):
    st.subheader("Themes")
    quiet("themes", "What the themes are called and part of, as known and as decided.")
    st.dataframe(known, hide_index=True, placeholder="", key="themes_known")
    save = tables.csv(known)
    st.download_button("Save as CSV", save, "themes.csv", "text/csv", on_click="ignore")

log.log()
