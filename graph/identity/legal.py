"""Which words of a name are its legal form, and of which family of law?"""

from __future__ import annotations

_FORMS = {
    "english": "inc incorporated corp corporation co company llc ltd limited llp plc pty private",
    "german": "gmbh ggmbh mbh ag kg kgaa ohg ev eg se",
    "romance": "sa sas sasu sarl sarlu eurl snc srl sl slu spa scarl lda ltda eireli sapi sab "
    "saa sac cv asbl aisbl",
    "dutch": "bv nv vzw vof",
    "nordic": "ab oy oyj asa aps",
    "slavic": "doo dd sro ooo oao zao pao "
    "\u0430\u043e \u043e\u043e\u043e \u043e\u0430\u043e \u0437\u0430\u043e \u043f\u0430\u043e",
    "central european": "kft zrt nyrt eood ood",
    "turkish": "as sti anonim sirketi",
    "asian": "pvt pte bhd sdn berhad kk tbk pt tnhh",
}
"""The legal forms that may end a name, by the family of law that they belong to.

Iceland's ehf is left out: in aid it is the Ethiopia Humanitarian Fund."""
FAMILY = {form: family for family, forms in _FORMS.items() for form in forms.split()}
_LEADING = {*_FORMS["slavic"].split()} - {"doo", "dd", "sro"} | {"the"}
_LINKS = {"and", "et", "und", "de", "y"}


def without_form(told: list[str]) -> list[str]:
    """The words between a leading article or form and the legal forms at the end."""
    kept = told
    while len(kept) > 1 and (kept[0] in _LEADING or (kept[0] == "pt" and len(kept) > 2)):
        kept = kept[1:]
    while len(kept) > 1 and kept[-1] in FAMILY and kept[-2] != "/":  # "WFP/SE" names two
        kept = kept[:-1]
        if len(kept) > 2 and kept[-1] in _LINKS and kept[-2] in FAMILY:
            kept = kept[:-1]
    if len(kept) > 1 and kept[-1] == "and":
        kept = kept[:-1]
    return kept if kept == told else without_form(kept)
