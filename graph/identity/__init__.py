"""Which names are one organization, and what must a person be asked?"""

from graph.identity.automatic import Why
from graph.identity.queue import Band, Question, questions
from graph.identity.resolved import Resolved, resolve
from graph.identity.themes_queue import theme_questions
from graph.reading import Merge

__all__ = [
    "Band",
    "Merge",
    "Question",
    "Resolved",
    "Why",
    "questions",
    "resolve",
    "theme_questions",
]
