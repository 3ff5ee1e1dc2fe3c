"""How is a command line read, and in which one line is a wrong one refused?"""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from graph.errors import BadChoice
from graph.order import Order

_CHOICE = re.compile(r"argument (\S+): invalid choice: (.+?) \(choose from (.+)\)", re.DOTALL)
_MISSING = "the following arguments are required: "
LARGEST_PORT = 65_535
_DIGITS = 9
"""A number of more digits counts nothing that is here, and overflows further inside."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong as every other refusal is said: a fact and a remedy, in one line."""

    def error(self, message: str) -> NoReturn:
        """Raises BadChoice where argparse would print the whole usage and leave."""
        raise BadChoice(f"{' '.join(_fact(message).split())} See {self.prog} --help.")

    def parse_known_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> tuple[Any, list[str]]:
        """As argparse does it, with files behind an option too. Raises BadChoice for the rest."""
        known, rest = super().parse_known_args(args, namespace)
        unknown = [word for word in rest if word.startswith("-") or not hasattr(known, "files")]
        if unknown:
            self.error(f"'{unknown[0]}' is not known here.")
        if rest:
            known.files = [*known.files, *rest]
        return known, []


def count(text: str) -> int:
    """A whole number above 0, as argparse's `type`."""
    if not text.isdecimal() or len(text) > _DIGITS or int(text) < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is no whole number above 0. Give 1 or more.")
    return int(text)


def port(text: str) -> int:
    """The number of a port, as argparse's `type`."""
    if not text.isdecimal() or len(text) > _DIGITS or not 1 <= int(text) <= LARGEST_PORT:
        raise argparse.ArgumentTypeError(
            f"'{text}' is no port. Give a whole number from 1 to {LARGEST_PORT}."
        )
    return int(text)


def dates(verb: argparse.ArgumentParser) -> None:
    """The option that says what dates mean that can be read two ways."""
    verb.add_argument("--dates", choices=[*Order], help=_DATES)


_DATES = "what comes first in dates such as 03/04/2024 where their column leaves it open"


def _fact(message: str) -> str:
    """What argparse says, as a sentence; its words differ a little between Pythons.

    >>> _fact("argument VERB: invalid choice: 'x' (choose from 'check', 'rank')")
    "'x' is no verb. Choose one of: check, rank."
    >>> _fact("argument --top: expected one argument")
    '--top: expected one argument.'
    """
    if found := _CHOICE.fullmatch(message):
        what, said, known = found.groups()
        return (
            f"{said} is no {what.strip('-').lower()}. Choose one of: {known.replace(chr(39), '')}."
        )
    if message.startswith(_MISSING):
        return f"{message.removeprefix(_MISSING)} is missing."
    return f"{message.removeprefix('argument ').rstrip('.')}."
