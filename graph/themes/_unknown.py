"""Which themes of a file does the vocabulary not know, and what may they mean?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pandas as pd

from graph.decisions import About, Decision, Judgement
from graph.keys import key
from graph.reading import Report, Unknown
from graph.themes._alike import proposals
from graph.themes._recognise import recognise
from graph.themes._vocabulary import vocabulary
from graph.tidy import Tidy
from graph.words import how_many

KIND = "theme"
_TOLD, _PROPOSED, _TITLES = 10, 3, 100
_LINE = r":(\d+)$"


def with_unknown(report: Report, tidy: Tidy) -> Report:
    """The report of a file, with the themes that are not in the vocabulary.

    Those that may mean one of it, and all of them where the file mostly keeps to it: the ten with
    most rows, the others in one sentence. More than a hundred are titles, and told in a sentence.
    """
    lost = _unrecognised(tidy)
    if lost.empty:
        return report
    few = lost.head(0) if len(lost) > _TITLES else lost
    told = map(_unknown, few["name"], few["rows"], few["line"])
    mostly = 2 * lost["rows"].sum() <= tidy.occasion_themes.num_rows
    shown = tuple(one for one in told if one.proposals or mostly)[:_TOLD]
    unsaid = len(lost) - len(shown)
    assumed = (*report.assumed, *[_others(unsaid, lost, bool(shown))] * bool(unsaid))
    return replace(report, unknown=(*report.unknown, *shown), assumed=assumed)


def without_told(report: Report, decisions: Sequence[Decision]) -> Report:
    """The report without the unknown themes that a person has told the meaning of."""
    said = [d for d in decisions if d.about is About.THEME]
    told = {d.one for d in said if d.judgement is not Judgement.DIFFERENT}
    kept = (one for one in report.unknown if one.kind != KIND or key(one.written) not in told)
    return replace(report, unknown=tuple(kept))


def _unrecognised(tidy: Tidy) -> pd.DataFrame:
    """name, rows and first line of each theme that is not in the vocabulary, most rows first."""
    themes = tidy.themes.to_pandas().dropna(subset=["name"])
    lost = themes[themes["name"].map(recognise).isna()]
    used = tidy.occasion_themes.to_pandas().merge(lost[["theme", "name"]], on="theme")
    line = pd.to_numeric(used["source"].str.extract(_LINE)[0])
    counted = used.assign(line=line).groupby("name", as_index=False)
    found: pd.DataFrame = counted.agg(rows=("theme", "size"), line=("line", "min"))
    return found.sort_values(["rows", "name"], ascending=[False, True], ignore_index=True)


def _unknown(name: str, rows: int, line: float) -> Unknown:
    meant = tuple(vocabulary()[one.key].name for one in proposals(name)[:_PROPOSED])
    return Unknown(KIND, name, int(rows), None if pd.isna(line) else int(line), meant)


def _others(unsaid: int, lost: pd.DataFrame, further: bool) -> str:
    many = how_many(unsaid, "further theme" if further else "theme")
    named = f"as '{lost['name'].iloc[-1 if further else 0][:60]}'"
    verb = "is" if unsaid == 1 else "are"
    return f"{many} ({named}) {verb} not in the vocabulary of themes, and taken as written."
