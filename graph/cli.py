"""What can be asked at the terminal? The same verbs as in the explorer, the same numbers."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from graph import __version__, catalogue, order, samples
from graph.errors import SynergraphError
from graph.explorer.settings import TABLES
from graph.scope import SUPPORT
from graph.terminal import beside, desk, desk_parsing, verbs, weigh
from graph.terminal.parsing import Parser, count, dates, port
from graph.terminal.printing import plain

WRONG = 2
"""Exit status where the input or the choice was wrong."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one verb. Returns 0, or 2 after one clear line for each thing that was wrong."""
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(encoding="utf-8", errors="replace")
    try:
        chosen = parser().parse_args(arguments)
        with order.said(_order(chosen)):
            (verbs.VERBS | weigh.VERBS | desk.VERBS)[chosen.verb](chosen)
    except SynergraphError as error:
        for one in error.each:
            print(f"synergraph: {plain(str(one))}", file=sys.stderr)
        return WRONG
    except BrokenPipeError:
        sys.stderr.close()
    except KeyboardInterrupt:
        return 130
    return 0


def _order(chosen: argparse.Namespace) -> order.Order | None:
    said = getattr(chosen, "dates", None)
    return order.Order(said) if said else None


def parser() -> Parser:
    """The whole command line, with its help."""
    top = Parser(
        prog="synergraph",
        description="Who matters, who should work together and why, and where nobody works.",
    )
    top.add_argument("--version", action="version", version=f"synergraph {__version__}")
    add = top.add_subparsers(dest="verb", required=True, metavar="VERB")
    _explore(add.add_parser("explore", help="open the explorer in the browser"))
    _check(_shown(_asking(add.add_parser("check", help=_CHECK))))
    _rank(_shown(_asking(add.add_parser("rank", help="order organizations by a measure"))))
    _groups(_shown(_asking(add.add_parser("groups", help=_GROUPS))))
    _suggest(_shown(_asking(add.add_parser("suggest", help="who should work together, and why"))))
    _draw(add.add_parser("draw", help="write the network as one HTML page that works offline"))
    _template(add.add_parser("template", help="write empty sheets to fill in"))
    desk_parsing.parsers(add)
    return top


def _asking(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    verb.add_argument("files", nargs="*", default=[], metavar="FILE", help=_FILES)
    names = ", ".join(samples.names())
    verb.add_argument("--sample", metavar="NAME", help=f"instead of files, one of: {names}")
    dates(verb)
    verb.add_argument("--floor", type=count, default=1, metavar="N", help=_FLOOR)
    verb.add_argument("--ties", choices=[*SUPPORT], default="record", help=_TIES)
    return verb


def _shown(verb: argparse.ArgumentParser) -> argparse.ArgumentParser:
    verb.add_argument("--top", type=count, metavar="N", help="show only the first N")
    verb.add_argument("--format", choices=("table", "csv", "json"), default="table")
    return verb


def _check(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--map", action="store_true", help=_MAP)
    verb.add_argument("--workspace", metavar="W", help=_KNOWN)


def _rank(verb: argparse.ArgumentParser) -> None:
    told = (f"{name}: {m.question} ({m.unit})" for name, m in catalogue.measures().items())
    known = f"default: {beside.MEASURE}; one of " + "; ".join(told)
    verb.add_argument(
        "--measure", default=beside.MEASURE, metavar="M", help=known.replace("%", "%%")
    )
    verb.add_argument("--of", choices=("organizations", "countries", "themes"), help=_OF)
    verb.add_argument("--certain", action="store_true", help=_CERTAIN)
    verb.set_defaults(of="organizations")


def _groups(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--size", type=count, default=3, metavar="N", help="key players (default: 3)")


def _suggest(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("--org", metavar="NAME", help="only for this organization")


def _draw(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("out", metavar="OUT.html", help="the page to write")
    _asking(verb)


def _template(verb: argparse.ArgumentParser) -> None:
    verb.add_argument("folder", nargs="?", default=".", help="where to write (default: here)")


def _explore(verb: argparse.ArgumentParser) -> None:
    _asking(verb)
    verb.add_argument(
        "--port", type=port, metavar="N", help="default: the first free one from 8501 on"
    )
    verb.add_argument("--no-browser", action="store_true", help="only print the address")


_OF = "what to rank (default: organizations); others are tied by organizations they share"
_CERTAIN = "the ranks that each stays between when occasions are resampled, the surest first"
_GROUPS = "communities, the core, and who holds the network together"
_CHECK = "say what was read, and what could not be"
_MAP = "propose what the columns of an unknown table mean, and write it beside the file"
_KNOWN = "read with what a workspace remembers of the columns of such tables"
_TIES = "keep ties on record (default), beyond chance, or beyond chance on common ground"
_FLOOR = "keep only pairs with at least N occasions in common (default: 1)"
_FILES = f"{', '.join(TABLES).upper()}, each also gzipped (.gz); the content decides, not the name"


if __name__ == "__main__":
    sys.exit(main())
