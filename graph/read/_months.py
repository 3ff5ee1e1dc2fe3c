"""Which month does a word mean?"""

from __future__ import annotations

_MONTHS = (
    "january jan janvier janv enero ene janeiro januar يناير",
    "february feb fevrier fevr fev febrero fevereiro februar فبراير",
    "march mar mars marzo marco marz مارس",
    "april apr avril avr abril abr ابريل",
    "may mai mayo maio مايو",
    "june jun juin junio junho juni يونيو",
    "july jul juillet juil julio julho juli يوليو",
    "august aug aout agosto ago اغسطس",
    "september sep sept septembre septiembre setembro set سبتمبر",
    "october oct octobre octubre outubro out oktober okt اكتوبر",
    "november nov novembre noviembre novembro نوفمبر",
    "december dec decembre diciembre dic dezembro dez dezember ديسمبر",
)
"""In English, French, Spanish, Portuguese, German and Arabic, folded."""
NUMBERS = {word: f"{n:02}" for n, words in enumerate(_MONTHS, start=1) for word in words.split()}
"""Folded word -> number of the month, two digits."""
