"""What does an XML file say, as a tree?"""

from __future__ import annotations

from typing import Any
from xml.etree.ElementTree import ParseError

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from graph.errors import BadFile

LARGEST = 128 * 1024 * 1024
"""Bytes: in memory a tree takes about ten times its text."""
MOST_ELEMENTS = 2_000_000


def xml(file: str, content: bytes) -> Any:
    """The root element, in the encoding that the file declares; no DTD, no entity is followed."""
    if len(content) > LARGEST or content.count(b"<") > 2 * MOST_ELEMENTS:
        raise BadFile(f"{file} is too large for XML ({len(content):,} bytes). Split it by year.")
    try:
        return fromstring(content, forbid_dtd=True)
    except DefusedXmlException as error:
        raise BadFile(
            f"{file} defines entities or a document type of its own, which is not followed. "
            "Export it again without a DOCTYPE."
        ) from error
    except (ParseError, ValueError, LookupError) as error:
        raise BadFile(f"{file} is broken XML ({error}). Export it again.") from error


def local(tag: Any) -> str:
    """The name of an element or attribute without its namespace.

    >>> local("{http://graphml.graphdrawing.org/xmlns}node")
    'node'
    """
    return str(tag).rsplit("}", 1)[-1]
