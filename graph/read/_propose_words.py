"""Which single words in a heading, in several languages, say what its column is about?"""

from __future__ import annotations

from graph.mapping import PERSON, About

_ORGANIZATION = (
    "organization organizations organisation organisations organizacion organizacao organisatie "
    "organizzazione org company companies firm firma institution institute institut institucion "
    "instituicao istituto agency agencies agence agencia ngo ngos ong ministry ministere "
    "ministerio partner partners partenaire partenaires socio parceiro affiliation employer "
    "arbeitgeber verein einrichtung unternehmen behorde verband entity entities entidad entidade "
    "organisme structure association azienda ente delegation stakeholder actor acteur"
)
_TABLE: tuple[tuple[str, str, str], ...] = (
    ("", "acronym acronyms acronyme acronimo sigla abkurzung", "organization acronym"),
    ("type", "type types typ tipo category categorie categoria kategorie", "organization type"),
    ("role", "role rolle roles ruolo capacity", ""),
    ("session", "session sessions panel track seance sesion sessao", ""),
    ("people", "number count anzahl nombre numero headcount", ""),
    (
        "occasion",
        "meeting meetings event events conference workshop forum seminar training webinar tagung "
        "veranstaltung sitzung treffen konferenz reunion evenement atelier evento reuniao taller "
        "incontro convegno riunione bijeenkomst summit",
        "activity",
    ),
    (
        "",
        "donor donors funder funders bailleur donante doador geldgeber funding",
        "funder",
    ),
    ("", "implementer implementing implementadora umsetzung durchfuhrung", "implementer"),
    ("", "grantee beneficiary recipient empfanger receiver", "recipient"),
    ("organization", _ORGANIZATION, "organization"),
    (
        PERSON,
        "participant participants teilnehmer teilnehmerin teilnehmende attendee attendees person "
        "persons contact kontakt ansprechpartner nachname vorname focal delegate guest gast "
        "asistente invitado intervenant referent representative email mail phone telefon handy",
        PERSON,
    ),
    ("end", "end ende bis until fin fine", "end"),
    (
        "date",
        "date dates datum day tag fecha giorno jour wann when beginn start von",
        "start",
    ),
    (
        "themes",
        "theme themes thema topic topics tema sector sektor cluster focus",
        "sector",
    ),
    ("country", "country countries land pays pais paese nation", "country"),
    ("held", "venue", ""),
    ("", "project projects projekt proyecto projeto projet progetto programme program", "project"),
    ("", "activity activities aktivitat massnahme intervention actividad", "activity"),
    ("", "region province district provinz bezirk county", "area"),
    ("", "ort city town stadt ville ciudad site village location lieu place", "location"),
    ("", "description beschreibung descripcion details summary", "description"),
    ("status", "status stand state etat estado", "status"),
    ("", "year jahr annee ano", "year"),
)
PARTS = 2
"""So many of the first rows are about a part of an organization: they need a word for one."""
WORDS = {
    About.MEETING: [(meaning, frozenset(words.split())) for meaning, words, _ in _TABLE],
    About.WORK: [(meaning, frozenset(words.split())) for _, words, meaning in _TABLE],
}
"""Meanings and the words for them, those that decide first; without a meaning passed over."""
ORGANIZATION = frozenset(_ORGANIZATION.split())
_NAMED = (
    "ministry ministere ministerio ministerium university universite universidad universitat "
    "agency agence agencia institute institut instituto foundation fondation fundacion stiftung "
    "association asociacion verein council committee commission society gmbh ltd inc llc ngo ong "
    "fund bank network federation organization organisation organizacion centre center department "
    "unicef undp unhcr wfp iom ilo fao unesco unfpa ocha cruz croix cross crescent international"
)
NAMES_ONE = frozenset(_NAMED.split())
"""Words in the names of organizations."""
TITLES = frozenset(["mr", "mrs", "ms", "dr", "prof", "mme", "sr", "sra", "herr", "frau"])
"""Words before the names of persons."""
