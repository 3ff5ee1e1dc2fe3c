"""What do the records of a network say beyond chance, in a sentence?"""

from __future__ import annotations

from graph.backbone import Verdict


def sentences(told: Verdict | None) -> tuple[str, ...]:
    """How many pairs are together more often than chance, or what it would take to tell.

    >>> sentences(Verdict(tests=45, validated=0, least=9))[0].split(";")[1]
    ' of two that come equally often it would take at least 9 occasions in common.'
    """
    if told is None or not told.tests:
        return ()
    if told.validated:
        pair = "pair is" if told.validated == 1 else "pairs are"
        return (
            f"Of all {told.tests:,} pairs that there can be, {told.validated:,} {pair} together "
            "more often than chance alone would bring about.",
        )
    if told.least is None:
        return (_TOO_FEW,)
    return (
        "No pair is together more often than chance alone would bring about; of two that come "
        f"equally often it would take at least {told.least} occasions in common.",
    )


_TOO_FEW = (
    "There are not enough occasions to tell ties from chance: even two organizations that come "
    "together each time could do so by chance. Ties say who was together, and no more."
)
