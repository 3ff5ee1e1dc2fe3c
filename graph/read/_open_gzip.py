"""What is in a gzip file, without letting it grow beyond measure?"""

from __future__ import annotations

import zlib

from graph.errors import BadFile

GZIP = b"\x1f\x8b"
STEEPEST = 200
"""Unpacked bytes a packed byte: real tables stay below about 50, bombs come near 1,000."""
HARMLESS = 16 * 1024 * 1024
"""Unpacked bytes below which the ratio does not matter."""
_HEADER_FORMAT = 31
"""zlib's `wbits` for a gzip header and its checksum (zlib manual, inflateInit2)."""


def unpacked(file: str, content: bytes, largest: int) -> bytes:
    """The one file in a gzip file; `BadFile` if cut short, damaged, too large or several."""
    room = min(largest, max(HARMLESS, STEEPEST * len(content)))
    unpacker = zlib.decompressobj(wbits=_HEADER_FORMAT)
    try:
        plain = unpacker.decompress(content, room + 1)
    except zlib.error as error:
        raise BadFile(f"{file} is a damaged gzip file. Export or download it again.") from error
    _refuse(file, unpacker, len(plain), room)
    if plain.startswith(GZIP):
        raise BadFile(f"{file} is gzipped twice. Unpack it once.")
    return plain


def _refuse(file: str, unpacker: zlib._Decompress, size: int, room: int) -> None:
    if size > room:
        raise BadFile(f"{file} unpacks to more than {room:,} bytes. Unpack it and split it.")
    if not unpacker.eof:
        raise BadFile(f"{file} is a gzip file that ends too early. Download it again.")
    if unpacker.unused_data.strip(b"\0"):
        raise BadFile(f"{file} holds several gzipped parts. Unpack it and give each part.")
    if not size:
        raise BadFile(f"{file} is a gzip file with nothing in it. Export it again.")
