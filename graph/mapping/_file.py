"""How is a map of columns written as a small file, and read again?"""

from __future__ import annotations

import difflib
import json
import textwrap
import tomllib
from typing import Any

from graph.errors import BadFile
from graph.mapping._map import SUFFIX, Map
from graph.mapping._words import MEANINGS, About

_SIGN, _LARGEST = "synergraph_map", 1_000_000
_HEAD = (
    "What the columns of a table mean: a line each, with its heading and its meaning.",
    'It holds for every table with these headings. Leave a meaning empty, "", not to use a column.',
    "The rows are about meetings or about work. What a column can mean:",
)


def written(map_: Map) -> str:
    """The map as a file, with all that a column can mean as comments."""
    own = [f"  {word}: {told}" for word, told in MEANINGS[map_.about].items()]
    others = [f"About {one} instead: {', '.join(MEANINGS[one])}" for one in About]
    others.pop([*About].index(map_.about))
    wide = [line for told in (*_HEAD, *own, *others) for line in textwrap.wrap(told, 96)]
    lines = [f"    [{_quoted(one)}, {_quoted(meaning)}]," for one, meaning in map_.columns]
    told = [f'{_SIGN} = "1"', f'about = "{map_.about}"', "columns = [", *lines, "]"]
    return "\n".join([*(f"# {line}" for line in wide), *told, ""])


def _quoted(text: str) -> str:
    """A text as TOML writes it, which is as JSON does but for one character."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def is_map(file: str, content: bytes) -> bool:
    """Whether a file is such a map: it says so before anything else, or its name does."""
    lines = (line.strip() for line in content[:65_536].lstrip(b"\xef\xbb\xbf").splitlines())
    first = next((line for line in lines if line and not line.startswith(b"#")), b"")
    return first.startswith(_SIGN.encode()) or file.endswith(SUFFIX)


def parsed(file: str, content: bytes) -> Map:
    """The map in a file. Raises BadFile where it is none, with what to correct."""
    if len(content) > _LARGEST:
        raise BadFile(f"{file} has {len(content):,} bytes, which no map of columns has. {_AGAIN}")
    try:
        told = tomllib.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
        why = " ".join(str(error).split())[:120]
        raise BadFile(f"{file} is no valid TOML ({why}). {_AGAIN}") from error
    about: Any = told.get("about")
    columns: Any = told.get("columns")
    if _SIGN not in told or not _are_pairs(columns):
        raise BadFile(f"{file} has no '{_SIGN}' and 'columns' as a map has them. {_AGAIN}")
    if about not in [*About]:
        raise BadFile(f"{file} does not say what its rows are about. Write {_ABOUT}.")
    for _, meaning in columns:
        _refuse_unknown(file, About(about), meaning)
    pairs = ((str(heading), str(meaning)) for heading, meaning in columns)
    return Map(About(about), tuple(pairs), file)


_ABOUT = " or ".join(f'about = "{one}"' for one in About)
_AGAIN = "Correct it, or let `synergraph check --map` write it again."


def _are_pairs(columns: Any) -> bool:
    return isinstance(columns, list) and all(
        isinstance(one, list) and len(one) == 2 and all(isinstance(text, str) for text in one)
        for one in columns
    )


def _refuse_unknown(file: str, about: About, meaning: str) -> None:
    known = MEANINGS[about]
    if meaning and meaning not in known:
        near = difflib.get_close_matches(meaning[:80], known, n=1) or [", ".join(known)]
        fact = f"{file}: '{meaning[:80]}' is no meaning of a column about {about}"
        raise BadFile(f"{fact}. Write {near[0]}, or nothing for a column that is not used.")
