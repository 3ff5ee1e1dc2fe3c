"""What was decided and judged, by whom, and what of it was taken back?"""

from __future__ import annotations

from collections.abc import Mapping

from graph.decisions import About, Decision, Event, Verdict
from graph.mapping import Map
from graph.workspace import _log, _maps, _undo, _verdicts
from graph.workspace._log import Entry
from graph.workspace._store import Store
from graph.workspace._verdicts import Resolved


class History:
    """The part of a workspace that is about judgement; see `Workspace`."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def decide(self, decision: Decision, who: str | None = None) -> int:
        """Keeps a decision on names; its number in the log."""
        return self._append(_verdicts.decided(decision, self.called(decision.about)), who)

    def judge(self, verdict: Verdict, who: str | None = None) -> int:
        """Keeps a verdict on a pair, on the keys as they are now; its number in the log."""
        return self._append(_verdicts.judged(verdict, self.called(About.ORGANIZATION)), who)

    def called(self, about: About) -> Mapping[str, str]:
        """What the log calls organizations, or themes, by key; empty where the records do not."""
        return {}

    def decisions(self) -> tuple[Decision, ...]:
        """The last decision on each set of names, in the order in which they were made."""
        return _verdicts.decisions(self._log())

    def verdicts(self) -> tuple[Verdict, ...]:
        """The last verdict on each pair, on the keys as first judged."""
        return _verdicts.verdicts(self._log())

    def maps(self) -> tuple[Map, ...]:
        """What was last said of the columns of tables, for each row of headings."""
        return _maps.remembered(self._log())

    def resolved(self, aliases: Mapping[str, str]) -> Resolved:
        """The verdicts on the keys of today, and where a merge brought different ones together."""
        return _verdicts.resolved(self.verdicts(), aliases)

    def undo(self, number: int | None = None, who: str | None = None) -> Event:
        """Takes a change back: that one, or the last one, of `who` where one is named.

        Undoing an undo does the change again.
        """
        with self._store.changing() as cursor:
            _undo.undo(cursor, number, who)
            return _log.events(_log.entries(cursor))[-1]

    def log(self) -> tuple[Event, ...]:
        """Every change, the oldest first."""
        return _log.events(self._log())

    def _log(self) -> list[Entry]:
        with self._store.reading() as cursor:
            return _log.entries(cursor)

    def _append(self, entry: Entry, who: str | None) -> int:
        with self._store.changing() as cursor:
            return _log.append(cursor, entry, who)
