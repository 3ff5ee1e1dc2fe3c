"""What records is certainty tried on?"""

from graph.tidy import Tidy
from tests.rows import tidy


def rows(attended: dict[str, str]) -> Tidy:
    """Meetings by key, each with its guests (one letter each)."""
    return tidy(
        [(day, guest, "participant") for day, guests in attended.items() for guest in guests]
    )
