"""Does a text, or a column of them, name sectors?"""

from __future__ import annotations

import pandas as pd

from graph.read._columns import mapped, text
from graph.read._words import fold

_SECTORS = """
wash|wsh|eha|water sanitation and hygiene|eau hygiene et assainissement
agua saneamiento e higiene|agua saneamento e higiene|eau assainissement et hygiene
health|sante|salud|saude|hea|education|educacion|educacao|edu|eie|nutrition|nutricion|nutricao|nut
protection|proteccion|protecao|pro|general protection|child protection|cp|pro cpn|gbv|vbg|pro gbv
protection de l enfance|gender based violence|mine action|ma|pro min|hlp|pro hlp
fsl|fsc|fss|fsac|food security|food security and livelihoods|securite alimentaire|secal|agriculture
seguridad alimentaria|seguranca alimentar|livelihoods|early recovery|ery
shelter|shl|abris|abris nfi|abri|es nfi|esnfi|snfi|shelter nfi|shelter and nfi|shelter and nfis|nfi
s nfi|alojamiento|cccm|ccm|camp management|camp coordination and camp management
logistics|logistique|logistica|log|etc|tel|emergency telecommunications|coordination|coordinacion
ccs|common services|multi sector|ms|cash|mpc|multipurpose cash|refugee response|refugees
"""
_KNOWN = frozenset(word for line in _SECTORS.split("\n") for word in line.split("|") if word)
_MOSTLY = 0.6


def is_sector(written: str) -> bool:
    """Whether a text is the name of one known sector of humanitarian work."""
    return fold(written) in _KNOWN


def are_sectors(column: pd.Series) -> bool:
    """Whether most of the cells of a column name a sector of humanitarian work.

    >>> are_sectors(pd.Series(["CCCM", "Health", "WASH", ""])), are_sectors(pd.Series(["Juba"]))
    (True, False)
    """
    values = text(column).dropna()
    known = mapped(values, is_sector)
    return len(values) > 0 and float(known.astype(float).mean()) >= _MOSTLY
