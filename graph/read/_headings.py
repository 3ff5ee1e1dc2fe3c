"""Under which other headings do people write the columns of our templates?"""

from __future__ import annotations

from collections.abc import Sequence

from graph.read._words import heading
from graph.templates import Template

_ORGANIZATION = (
    "organisation|organization name|organisation name|org|agency|nom de l organisation"
    "|organizacion|nombre de la organizacion|organizacao|nome da organizacao"
)
_TYPE = (
    "organization type|organisation type|type of organization|type of organisation|org type"
    "|type d organisation|type de l organisation|tipo de organizacion|tipo de organizacao"
)

_ALSO = {
    "attendance": {
        "occasion": "meeting|event|meeting name|event name|name of meeting|meeting title|reunion"
        "|evenement|nom de la reunion|evento|nombre de la reunion|reuniao|nome da reuniao",
        "date": "start|start date|day|meeting date|fecha|data|date de la reunion",
        "end": "end date|last day|date de fin|fecha final|data final",
        "session": "session name|session title",
        "organization": _ORGANIZATION,
        "country": "organization country|organisation country|country of organization|pays|pais",
        "type": _TYPE,
        "role": "organization role|organisation role|rol|funcao|papel",
        "people": "participants|number of people|number of participants|attendees|persons"
        "|nombre de participants|participantes|numero de participantes",
        "kind": "kind of occasion|type of meeting",
        "themes": "theme|topic|topics|tema|temas",
        "held": "held in|venue country",
        "from": "participants from|countries of participants",
        "status": "state|statut|estado",
    },
    "collaboration": {
        "title": "project|project title|project name|activity title|name of project|titre|projet"
        "|titre du projet|nom du projet|titulo|proyecto|nombre del proyecto|projeto",
        "organization": _ORGANIZATION,
        "type": _TYPE,
        "role": "organization role|organisation role",
        "partners": "partner|partner organizations|partner organisations|partenaires|partenaire"
        "|socios|socio|parceiros|parceiro",
        "themes": "theme|topic|topics|sector|sectors|secteur|secteurs|tema|temas|setor",
        "countries": "country|pays|pais|paises",
        "start": "start date|date|debut|date de debut|inicio|fecha de inicio|data de inicio",
        "end": "end date|fin|date de fin|fecha de fin|fim|data de fim",
        "status": "project status|state|statut|estado",
        "kind": "kind of occasion|type of work",
    },
}


def places(headings: Sequence[str], template: Template) -> dict[str, int]:
    """In which column of a sheet each column of a template stands; the first that fits."""
    written = [heading(cell) for cell in headings]
    found = {
        name: [written.index(other) for other in others if other in written]
        for name, others in _understood(template).items()
    }
    return {name: positions[0] for name, positions in found.items() if positions}


def meant(written: str, template: Template) -> str | None:
    """The column of a template that a heading means, or None.

    >>> from graph.templates import ATTENDANCE
    >>> meant("Organisation", ATTENDANCE), meant("Remark", ATTENDANCE)
    ('organization', None)
    """
    told = heading(written)
    return next((name for name, others in _understood(template).items() if told in others), None)


def _understood(template: Template) -> dict[str, list[str]]:
    also = _ALSO[template.name]
    return {c.name: [c.name, *also[c.name].split("|")] for c in template.columns}


def fits(headings: Sequence[str], template: Template) -> bool:
    """Whether every column that a template needs is there."""
    found = places(headings, template)
    return all(column.name in found for column in template.columns if column.required)
