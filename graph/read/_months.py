"""Which month does a word mean?"""

from __future__ import annotations

_MONTHS = (
    "january jan janvier enero janeiro يناير",
    "february feb fevrier fev febrero fevereiro فبراير",
    "march mar mars marzo marco مارس",
    "april apr avril avr abril ابريل",
    "may mai mayo maio مايو",
    "june jun juin junio junho يونيو",
    "july jul juillet juil julio julho يوليو",
    "august aug aout agosto اغسطس",
    "september sep sept septembre septiembre setembro سبتمبر",
    "october oct octobre octubre outubro اكتوبر",
    "november nov novembre noviembre novembro نوفمبر",
    "december dec decembre diciembre dezembro ديسمبر",
)
NUMBERS = {word: f"{n:02}" for n, words in enumerate(_MONTHS, start=1) for word in words.split()}
"""Folded word -> number of the month, two digits."""
