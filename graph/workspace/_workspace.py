"""What is known, decided and judged, kept in one file?"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from graph.decisions import About
from graph.errors import BadChoice, BadWorkspace
from graph.mapping import Map
from graph.reading import Read, Report, Rows
from graph.tidy import Tidy
from graph.workspace import _copy, _erase, _files, _layout, _log, _maps, _verdicts
from graph.workspace._bring import Added, bring, refuse_twins
from graph.workspace._database import MEMORY
from graph.workspace._files import File
from graph.workspace._history import History
from graph.workspace._store import Store, shared
from graph.workspace._take_out import take_out


class Workspace(History):
    """The embedded store: files as read, decisions on names, verdicts on suggestions, and a log.

    Safe to share between threads; each change is kept whole or not at all, and can be undone.
    Every method raises BadWorkspace where the file fails, BadChoice where the wish cannot be.
    """

    def __init__(self, store: Store, *, keep_persons: bool = False) -> None:
        super().__init__(store)
        self._tidy: tuple[list[int], Tidy] | None = None
        try:
            with store.changing() as cursor:
                _layout.ready(cursor, store.path, keep_persons)
                self.keep_persons = bool(_layout.about(cursor)["keep_persons"])
        except BaseException:
            store.close()
            raise

    @classmethod
    def create(cls, path: Path | None = None, *, keep_persons: bool = False) -> Workspace:
        """A new workspace, in memory without a path. Raises BadChoice for a path that is taken."""
        if path is not None and path.exists():
            raise BadChoice(f"{path} is already there. Open it, or name another file.")
        return cls(shared(path or MEMORY), keep_persons=keep_persons)

    @classmethod
    def open(cls, path: Path) -> Workspace:
        """A workspace that is there."""
        if not path.is_file():
            raise BadWorkspace(f"There is no workspace {path}. Make one: synergraph add FILE ...")
        return cls(shared(path))

    @property
    def path(self) -> Path | None:
        """Where it is stored; None in memory."""
        return None if self._store.path == MEMORY else self._store.path

    @property
    def generation(self) -> int:
        """Grows with every change: with the path, the key for whatever is worked out from it."""
        with self._store.reading() as cursor:
            return _log.generation(cursor)

    def add(
        self,
        reads: Sequence[Read],
        sizes: Mapping[str, int],
        who: str | None = None,
        *,
        maps: Sequence[Map] = (),
    ) -> tuple[Added, ...]:
        """Puts in what was read, all of it or nothing; `sizes` are the bytes of each file by name.

        The same content twice changes nothing; a file of the same name is a corrected version.
        `maps` that explained the columns of a file are remembered for the next one.
        """
        refuse_twins(reads)
        with self._store.changing() as cursor:
            _maps.remember(cursor, maps, who)
            return tuple(bring(cursor, read, sizes, who) for read in reads)

    def remove(self, name: str, who: str | None = None) -> tuple[str, ...]:
        """Takes the rows of a file out, and those of the companions that it was read with.

        The names of all that went. Decisions and verdicts stay, and an undo brings the rows back.
        """
        with self._store.changing() as cursor:
            return take_out(cursor, name, who)

    def files(self) -> tuple[File, ...]:
        """The files whose rows are in the workspace, in the order in which they came."""
        with self._store.reading() as cursor:
            return tuple(_files.files(cursor, _log.current(cursor)))

    def rows(self, name: str) -> tuple[Rows, ...]:
        """The rows of a file, and of its companions, as they were read."""
        with self._store.reading() as cursor:
            there = _files.files(cursor, _log.current(cursor))
            found = [file.reading for file in there if file.name == name]
            return tuple(one for reading in found for one in _files.rows(cursor, reading))

    def tidy(self) -> Tidy:
        """The tables of all files together; the same object until a file comes or goes."""
        with self._store.reading() as cursor:
            log, known = _log.entries(cursor), self._tidy
            state = [*_log.readings(log), -_log.erasures(log)]
            if known is None or known[0] != state:
                known = state, _files.tidy(cursor, _log.readings(log))
                self._tidy = known
            return known[1]

    def reports(self) -> tuple[Report, ...]:
        """What became of each file."""
        with self._store.reading() as cursor:
            return _files.reports(cursor, _log.current(cursor))

    def called(self, about: About) -> Mapping[str, str]:
        """What the records call organizations, or themes, by key."""
        return _verdicts.names(self.tidy(), about)

    def backup(self, path: Path) -> None:
        """One committed state as a workspace file of its own, while others go on writing."""
        _copy.backup(self._store, path)

    def erase(self, text: str, who: str | None = None) -> None:
        """Puts `[erased]` in the place of a text everywhere, so that no byte of it is on the disk.

        It cannot be undone. Backups made before still have it.
        """
        _erase.erase(self._store, text, who)

    def forget(self, who: str | None = None) -> None:
        """Takes what was removed or corrected from the disk too: its undo is gone with it."""
        with self._store.alone():
            with self._store.reading() as cursor:
                current = _log.current(cursor)
            _erase.forget(self._store, current, who)

    def close(self) -> None:
        """Gives the file free for other processes."""
        self._store.close()

    def __enter__(self) -> Workspace:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
