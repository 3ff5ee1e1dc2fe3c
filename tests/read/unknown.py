"""A table that no reader knows, every person invented, and what its columns mean."""

from __future__ import annotations

from graph.mapping import About, Map

LIST = """Firma,Wer,Mail,Anlass,Tag,Rest
Alder,Ann Ash,ann.ash@alder.example,Spring Forum,2024-03-05,x
Alder,Bo Bell,bo.bell@alder.example,Spring Forum,2024-03-05,
Alder,Ann Ash,ann.ash@alder.example,Spring Forum,2024-03-05,
Birch,Cy Cole,cy.cole@birch.example,Spring Forum,2024-03-05,
n/a,Di Dunn,,Spring Forum,2024-03-05,
"""
CAME = Map(
    About.MEETING,
    (
        *(("Firma", "organization"), ("Wer", "person"), ("Mail", "person")),
        *(("Anlass", "occasion"), ("Tag", "date"), ("Rest", "")),
    ),
)
