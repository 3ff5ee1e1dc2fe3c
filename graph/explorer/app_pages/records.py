"""What was read, and what of it could not be used?"""

from __future__ import annotations

import pandas as pd
import streamlit as st

from graph.explorer import choices, files, log
from graph.explorer.frame import heading, quiet
from graph.reading import Report
from graph.views import tables
from graph.views.names import in_all
from graph.words import how_many

intake = choices.data().intake
heading("Records", "What was read, what was assumed, and what needs a look?")

st.subheader("Files")
files.files()
st.dataframe(tables.files(intake.reports), hide_index=True, placeholder="", key="reports")
quiet("in_all", in_all(intake.merges, intake.tidy.organizations.num_rows))


UNKNOWN = "Not known; write a known name or code, several with ; between"
NARROW = {name: st.column_config.Column(width=width) for name, width in tables.LISTED.items()}


def listed(title: str, frame: pd.DataFrame, key: str, count: int | None = None) -> None:
    """A table under its title with how many there are, where it has rows."""
    if len(frame):
        quiet(f"title_{key}", f"{title} ({count or len(frame):,})")
        st.dataframe(frame, hide_index=True, placeholder="", key=key, column_config=NARROW)


def report(number: int, one: Report) -> None:
    """What became of one file."""
    with st.container(border=True):
        with st.container(key=f"pair_file{number}"):
            st.text(one.file)
        quiet(
            f"file{number}",
            f"Read as: {one.reader}, because {one.why}",
            f"Rows: {one.rows:,}; read: {one.read:,}; set aside: {len(one.set_aside):,}",
            *[f"Assumed: {sentence}" for sentence in one.assumed],
        )
        listed("Proposals to split", tables.splits(one), f"splits{number}")
        listed("To look at", tables.problems(one), f"problems{number}")
        listed(UNKNOWN, tables.unknown(one), f"unknown{number}")
        listed("Set aside", tables.set_aside(one), f"aside{number}", len(one.set_aside))


for number, one in enumerate(intake.reports):
    report(number, one)
log.log()

st.subheader("Tables")
quiet("tables", "The eight tables that the records became. The first 1,000 rows are shown.")
counts = {name: table.num_rows for name, table in intake.tidy.items()}
name = st.selectbox(
    "Table",
    list(counts),
    key="tidy",
    format_func=lambda one: f"{one} ({how_many(counts[one], 'row')})",
)
table = getattr(intake.tidy, name)
st.dataframe(
    table.slice(0, 1_000).to_pandas(), hide_index=True, placeholder="", height=360, key="rows"
)
st.download_button(
    "Download as CSV",
    lambda: tables.csv(table.to_pandas()),
    f"{name}.csv",
    "text/csv",
    on_click="ignore",
)
