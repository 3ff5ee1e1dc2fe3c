"""Which word of ours does a word in a file mean?"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum

from graph.keys import fold as fold  # also from here, where the readers look for it
from graph.keys import is_placeholder
from graph.records import OccasionKind, Role, Status


class OrganizationType(StrEnum):
    """What sort of organization, in one small vocabulary for all formats."""

    GOVERNMENT = "government"
    UN = "united nations"
    INTERGOVERNMENTAL = "intergovernmental"
    INTERNATIONAL_NGO = "international ngo"
    NATIONAL_NGO = "national ngo"
    NGO = "ngo"
    RED_CROSS = "red cross"
    DONOR = "donor"
    ACADEMIC = "academic"
    RELIGIOUS = "religious"
    PRIVATE = "private"
    CIVIL_SOCIETY = "civil society"
    NETWORK = "network"
    OTHER = "other"


def heading(written: str) -> str:
    """A column heading for comparison: what stands before a bracket or a line break, folded.

    >>> heading("Organisation* (nom complet)")
    'organisation'
    """
    return fold(re.split(r"[(\n]", written.strip(), maxsplit=1)[0])


_STATUS: dict[StrEnum, str] = {
    Status.PLANNED: "planned|planned funded|planned and funded|planeada|planejado|planifie|prevu"
    "|planificada|planificado|planeado|prevista|مخطط|en attente de financement|pipeline|upcoming"
    "|non demarre|proposed|in planning|not started|not yet started|scheduled",
    Status.ONGOING: "ongoing|on going|active|en ejecucion|en curso|em curso|em andamento|مستمر"
    "|en cours|in progress|implementation|under way|underway|current|running",
    Status.COMPLETED: "completed|complete|closed|finalizada|finalizado|concluido|concluida"
    "|realise|finalise|termine|a pris fin|implemented|done|finished|completada|completado"
    "|terminada|acheve|acheves|cloture|مكتمل|ended",
    Status.SUSPENDED: "on hold|paused|suspended|suspendu|suspenso|suspendida|suspendido"
    "|interrompu|temporarily closed|temporarliy closed",
    Status.CANCELLED: "cancelled|canceled|annule|annulee|cancelada|cancelado",
}
_ROLE: dict[StrEnum, str] = {
    Role.PARTICIPANT: "participants|attendee|attendees|member",
    Role.ORGANIZER: "organizers|organiser|organisers|co organizer|co organiser|convener",
    Role.HOST: "co host|hosts",
    Role.CHAIR: "co chair|chairs|chairperson",
    Role.FACILITATOR: "facilitators|co facilitator|moderator",
    Role.PANELIST: "panellist|panelists|panellists",
    Role.PRESENTER: "speaker|presenters|keynote speaker",
    Role.SUPPORTER: "support|supporters|sponsor",
    Role.LEAD: "leader|lead agency|lead organization|lead organisation|coordinator|co lead",
    Role.PARTNER: "partners",
    Role.PROGRAMME: "program|programme organization|programme organisation",
    Role.IMPLEMENTER: "implementing partner|implementing agency|implementing organization",
    Role.FUNDER: "donor|funding organization|funding organisation|bailleur de fonds",
    Role.RECIPIENT: "grantee|beneficiary organization",
    Role.AUTHOR: "authors|co author|publisher",
}
_KIND: dict[StrEnum, str] = {
    OccasionKind.MEETING: "meetings|workshop|conference|event|training|webinar",
    OccasionKind.SESSION: "panel|side event",
    OccasionKind.PROJECT: "projects|programme|program",
    OccasionKind.ACTIVITY: "activities",
    OccasionKind.PUBLICATION: "report|publications|study",
    OccasionKind.CAMPAIGN: "campaigns",
    OccasionKind.GRANT: "grants|award",
    OccasionKind.UPDATE: "programme update|program update|updates",
}
_TYPE: dict[StrEnum, str] = {
    OrganizationType.GOVERNMENT: "governmental|ministry|local government|public sector|gov|govt"
    "|goverment|governo|gouvernement|gobierno|parties|service etatique|instituicao do governo"
    "|national government|435|entite gouvernementale|10|11|15",
    OrganizationType.UN: "un|un agency|agence un|agences un|naciones unidas|nations unies|447"
    "|agencias das nacoes unidas|united nations secretariat units and bodies"
    "|specialized agencies and related organizations|agence des nations unies",
    OrganizationType.INTERGOVERNMENTAL: "intergovernmental organizations|igo|438"
    "|international organization|international organisation|organisation internationale|40",
    OrganizationType.INTERNATIONAL_NGO: "ingo|ong internationale|ong int|ong internacional|437"
    "|ongi|ongs internacionais|international ngos|21",
    OrganizationType.NATIONAL_NGO: "nngo|ong nationale|ong nacional|ongn|441|local ngo|504"
    "|ongs nacionais|national ngos|22",
    OrganizationType.NGO: "ngos|non governmental organization|non governmental organisation"
    "|non profit|nonprofit|not for profit|charity|ong|non governmental organizations|23|24",
    OrganizationType.RED_CROSS: "red cross movement|mouvement de la croix rouge|445"
    "|movimiento de la cruz roja media luna roja|mouvement croix rouge|red cross red crescent"
    "|cruz vermelha|cruz vermelha crescente vermelho",
    OrganizationType.DONOR: "433|bailleur|donantes|donante|doadores|donors|funder",
    OrganizationType.ACADEMIC: "academy|academia|university|research|431|80|universities"
    "|research institute|research institution|think tank",
    OrganizationType.RELIGIOUS: "religious organization|iglesia grupo religioso|446"
    "|faith based organization|fbo",
    OrganizationType.PRIVATE: "business|businesses|for profit|private sector"
    "|private organisations and foundations|secteur prive|setor privado|company|60|70|71|72|73",
    OrganizationType.CIVIL_SOCIETY: "cso|501|community based organization|cbo",
    OrganizationType.NETWORK: "networks|alliance|coalition|consortium|consorcio"
    "|consortium rapid response",
    OrganizationType.OTHER: "others|autre|autres|otro|outro|outros|443|30|90",
}


def lexicon(words: Mapping[StrEnum, str]) -> dict[str, StrEnum]:
    """Folded word -> our word, from lists joined by `|`; our own word means itself."""
    own = {fold(word.value): word for word in words}
    return {other: word for word, more in words.items() for other in more.split("|")} | own


STATUSES = lexicon(_STATUS)
ROLES = lexicon(_ROLE)
KINDS = lexicon(_KIND)
TYPES = lexicon(_TYPE)
_UNSAID = frozenset({"not specified", "non specifie", "no especificado", "sin especificar"})


def meaning(written: str, known: Mapping[str, StrEnum]) -> StrEnum | None:
    """Our word for a word in a file, or None; a longer phrase may begin with it."""
    folded = fold(written)
    begun = folded.startswith("en cours") and "en cours" in known
    return known.get("en cours" if begun else folded)


def says_nothing(written: str) -> bool:
    """Whether a cell says that its value is not known, which is no mistake."""
    return is_placeholder(written) or fold(written) in _UNSAID
