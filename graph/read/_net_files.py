"""What do the files of a network have in common in their names, and which one is missing?"""

from __future__ import annotations

import re

from graph.errors import BadFile

_OTHER = {
    **{"nodes": "edges", "node": "edge", "elements": "connections", "element": "connection"},
    **{"vertices": "edges", "actors": "ties", "points": "lines", "attributes": "edges"},
}
_HALVES = _OTHER | {"links": "nodes"} | {other: one for one, other in reversed(_OTHER.items())}
_HALF = re.compile(rf"(?<![a-z])({'|'.join(_HALVES)})(?![a-z])", re.IGNORECASE)
_ENDINGS = re.compile(
    r"(\.(csv|tsv|txt|xlsx?|xlsm|xlsb|ods|json|gexf|graphml|xml|dl|gz))+( \[[^]]*\])?$",
    re.IGNORECASE,
)


def is_half(name: str) -> bool:
    """Whether a name says that a file or sheet is one half of a network."""
    return _HALF.search(name) is not None


def common(file: str) -> str:
    """What the names of the halves of a network have in common, the folder too."""
    return re.sub(r"[\W_]+", " ", _HALF.sub(" ", _ENDINGS.sub("", file))).strip()


def title(file: str) -> str:
    """What the network is called: the name of its file without folder and endings.

    >>> title("maps/club_members.gexf [nodes]")
    'club members'
    """
    return common(file.replace("\\", "/").rsplit("/", 1)[-1]) or "node"


def other_file(file: str) -> str:
    """What the missing half of a network is called.

    >>> other_file("club.nodes.csv"), other_file("list.csv")
    ('club.edges.csv', '')
    """
    folder, slash, name = file.replace("\\", "/").rpartition("/")
    found = _HALF.search(name)
    if found is None:
        return ""
    other = _HALVES[found[1].casefold()]
    cased = other.capitalize() if found[1][0].isupper() else other
    return folder + slash + name[: found.start()] + cased + name[found.end() :]


def without_edges(file: str) -> BadFile:
    """The error for nodes that come alone."""
    other = other_file(file) or "the file of its edges (a.edges.csv beside a.nodes.csv)"
    return BadFile(
        f"{file} lists the nodes of a network, not how they are connected. "
        f"Give {other} together with it: its columns are Source and Target, or From and To."
    )


def no_rows(file: str) -> BadFile:
    """The error for edges of which there are only headings."""
    return BadFile(f"{file} has headings of edges and no row below them. Export it with its edges.")


def without_nodes(file: str, why: str) -> BadFile:
    """The error for edges that come alone and cannot be understood so."""
    other = other_file(file) or "the file of its nodes (a.nodes.csv beside a.edges.csv)"
    return BadFile(
        f"{file} lists the edges of a network, and {why}. Give {other} together with it: "
        "columns Id and Label, and type where some nodes are occasions."
    )
