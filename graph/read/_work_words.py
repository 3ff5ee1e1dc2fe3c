"""Which words stand above the columns of 3W, 4W and 5W tables?

As read off real files in English, French, Spanish, Portuguese and Arabic.
"""

from __future__ import annotations

from graph.read._meanings import Meaning

_NAMES: dict[Meaning, str] = {
    Meaning.ORG: "organisation|organization|org|acteur|partner|organizacion|organizacao|agency"
    "|organismo|ong|bd org|bd org description|description acteur|org implementing activities"
    "|agence|socio|parceiro|المنظمه|اسم المنظمه|reporting organization|reporting organisation",
    Meaning.IMPLEMENTER: "organizacion implementadora|implementer organization|implementer"
    "|implementing agency|implementing partner|implementing organization|implementing org"
    "|implementing organisation|partenaire mise en oeuvre|organisation mise en oeuvre"
    "|partenaire execution|parceiro implementacao|socio implementador|agencia implementadora"
    "|agence execution|الشريك المنفذ|المنظمه المنفذه",
    Meaning.FUNDER: "donor|donors|bailleur|bailleurs|bailleur fonds|bailleurs fonds|donante"
    "|organizacion donante|doador|funder|funded by|funding organization|funding organisation"
    "|financiador|funding source|source financement|المانح|الجهه المانحه",
    Meaning.PROGRAMME: "programme organization|programme organisation|program organization"
    "|organizacion lider|organizacao lider|lead organization|lead organisation|lead agency"
    "|organisation chef file|programming organization",
}
_OTHER: dict[Meaning, str] = {
    Meaning.SECTOR: "sector|sectors|secteur|secteurs|cluster|clusters|sector cluster|setor"
    "|secteur cluster|cluster sector|project sector|sectors cleaned|sector intervention|setores"
    "|cluster secteur|sector short|groupe sectoriel|setor cluster|القطاع|الكتله|العنقود",
    Meaning.SUBSECTOR: "sub sector|subsector|sub cluster|subcluster|sous secteur|sous cluster"
    "|area responsabilidad|aor|domaine|subsetor|sub setor",
    Meaning.PROJECT: "project|project title|projet|titre projet|proyecto|titulo proyecto|projeto"
    "|projecto|titulo projeto|المشروع|اسم المشروع",
    Meaning.ACTIVITY: "activity|activities|activite|activites|actividad|actividades|atividade"
    "|atividades|clusteractivities|cluster activities|intervention|interventions|النشاط"
    "|الانشطه|activity title|activite principale",
    Meaning.ACTIVITY_TYPE: "activity type|type activity|type activite|genre activite"
    "|tipo actividad|tipo atividade|type intervention|response activity type"
    "|atividade resposta tipo",
    Meaning.DESCRIPTION: "activity description|description activite|descripcion actividad"
    "|descricao atividade|description activity|response activity description|project description"
    "|atividade resposta descricao",
    Meaning.STATUS: "status|project status|activity status|estatus|estatus actividad|etat projet"
    "|etat|statut|statut projet|estatus proyecto|situacao|etat activite|الحاله|حاله المشروع",
    Meaning.COUNTRY: "country|pays|pais|adm0|admin0|admin 0|country code|code pays|codigo pais"
    "|country iso3|iso3|admin0 pcode|adm0 pcode|admin0 code|البلد|الدوله",
    Meaning.AREA: "sous prefecture|sub district|health district|province territory",
    Meaning.ADM3: "woreda",
    Meaning.ADM4: "kebele|kebele idp site",
    Meaning.LOCATION: "location|site|village|lieu|nombre lugar|camp|settlement|localisation"
    "|village location|aldeia bairro|الموقع|القريه|site village",
    Meaning.START: "start date|start|date debut|date debute|debut|fecha inicio|data inicio|inicio"
    "|date demarrage|project start date|activity start date|planned start date|تاريخ البدء"
    "|تاريخ البدايه",
    Meaning.END: "end date|end|date fin|fin|fecha finalizacion|fecha fin|fecha final|data final"
    "|data fim|project end date|activity end date|planned end date|تاريخ الانتهاء|تاريخ النهايه",
    Meaning.REPORTED: "reporting month|report date|fecha reporte|month reported|reporting date"
    "|reporting period|date rapport|mois rapportage|mes reporte|date|periode|fecha|data",
    Meaning.MONTH: "month|mois|mes|الشهر",
    Meaning.YEAR: "year|annee|ano|السنه",
}
KNOWN = {
    word: meaning
    for told in (_NAMES, _OTHER)
    for meaning, words in told.items()
    for word in words.split("|")
}
"""Folded heading, without the small words, -> what it means."""
_SHORT = "acronym acronyms acronyme accronyme acronimo sigla sigle abbreviation اختصار مختصر"
_SORT = "type tipo types category categorie categoria نوع"
_SMALL = "de la le les l d of the do da del el los das dos s du un une"
_CALLED = "name names nom nombre nome full short label libelle اسم"
SHORT, SORT = frozenset(_SHORT.split()), frozenset(_SORT.split())
"""Words that call an acronym, and a type."""
SMALL, CALLED = frozenset(_SMALL.split()), frozenset(_CALLED.split())
"""Words that are left out of a heading, and those that are where the rest is known."""
