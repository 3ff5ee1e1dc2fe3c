"""What do the words of the project mean: a node, an occasion, a role, a reason?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """What a node of the network stands for."""

    ORGANIZATION = "organization"
    OCCASION = "occasion"
    THEME = "theme"
    COUNTRY = "country"


class Support(StrEnum):
    """What the records say for a tie, beyond that it is on record."""

    TOO_FEW = "not enough occasions to tell"
    RECORDED = "on record"
    BEYOND_CHANCE = "more than chance"
    BEYOND_GROUND = "more than chance on common ground"


VALIDATED = (Support.BEYOND_CHANCE, Support.BEYOND_GROUND)
"""What a validated tie has: the two are together more often than their activity explains."""


class Ground(StrEnum):
    """What may bring organizations together without any tie between them."""

    THEME = "theme"
    PERIOD = "period"


class Layer(StrEnum):
    """What an edge of the network means."""

    TIE = "tie"
    ATTENDANCE = "attendance"
    THEME = "theme"
    COUNTRY = "country"


class OccasionKind(StrEnum):
    """What organizations take part in."""

    MEETING = "meeting"
    SESSION = "session"
    PROJECT = "project"
    ACTIVITY = "activity"
    PUBLICATION = "publication"
    CAMPAIGN = "campaign"
    GRANT = "grant"
    UPDATE = "update"


MEETING_KINDS = (OccasionKind.MEETING, OccasionKind.SESSION)
"""Kinds that give organizations an opportunity: they meet."""

WORK_KINDS = (
    OccasionKind.PROJECT,
    OccasionKind.ACTIVITY,
    OccasionKind.PUBLICATION,
    OccasionKind.CAMPAIGN,
    OccasionKind.GRANT,
)
"""Kinds that are evidence of working together."""


class Role(StrEnum):
    """What an organization did in an occasion."""

    PARTICIPANT = "participant"
    ORGANIZER = "organizer"
    HOST = "host"
    CHAIR = "chair"
    FACILITATOR = "facilitator"
    PANELIST = "panelist"
    PRESENTER = "presenter"
    SUPPORTER = "supporter"
    LEAD = "lead"
    PARTNER = "partner"
    PROGRAMME = "programme"
    IMPLEMENTER = "implementer"
    FUNDER = "funder"
    RECIPIENT = "recipient"
    AUTHOR = "author"


class Status(StrEnum):
    """How far an occasion has come."""

    PLANNED = "planned"
    ONGOING = "ongoing"
    COMPLETED = "completed"
    SUSPENDED = "suspended"
    CANCELLED = "cancelled"


class AmountKind(StrEnum):
    """What a sum of money is: promised, given, spent or received."""

    AWARD = "award"
    PLEDGE = "pledge"
    COMMITMENT = "commitment"
    DISBURSEMENT = "disbursement"
    EXPENDITURE = "expenditure"
    INCOMING = "incoming"
    """Received, as the receiver tells it."""
    REPAYMENT = "repayment"
    TOTAL = "total"
    """Commitments and spending together, as the file adds them up."""


class Relation(StrEnum):
    """How an occasion belongs to a place; only `about` fills coverage cells."""

    ABOUT = "about"
    HELD = "held"
    FROM = "from"


@dataclass(frozen=True, slots=True, order=True)
class Node:
    """A node of the network: its kind and its key within that kind.

    >>> Node(Kind.COUNTRY, "KHM") < Node(Kind.ORGANIZATION, "iom")
    True
    """

    kind: Kind
    key: str

    def __str__(self) -> str:
        """Its name at a border (PyVis, GEXF): looked up there, never split."""
        return f"{self.kind.value}:{self.key}"
