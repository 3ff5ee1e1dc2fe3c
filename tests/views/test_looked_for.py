"""Does an empty answer say what was looked for, and from how many on?"""

from __future__ import annotations

import inspect

import pytest

from graph import catalogue
from graph.catalogue import Signal
from graph.synergies.signals.common_partners import common_partners
from graph.synergies.signals.keep_meeting import keep_meeting
from graph.views.looked_for import looked_for


def test_every_signal_is_named_by_its_question():
    said = looked_for().lower()
    for signal in catalogue.signals().values():
        assert signal.question.rstrip("?").lower() in said
    assert said.endswith(".")


@pytest.mark.parametrize(
    ("pairs", "question"),
    [
        (keep_meeting, "who keeps meeting and has never worked together"),
        (common_partners, "but not with each other"),
    ],
)
def test_the_threshold_is_the_one_that_the_signal_uses(pairs, question):
    default = inspect.signature(pairs).parameters["at_least"].default
    assert f"{question} (at least {default} in common)" in looked_for()


def test_another_threshold_is_said_at_once(monkeypatch):
    def seldom(tables, *, at_least=7): ...

    signal = Signal(seldom, seldom, str, title="Seldom", question="Who is rare?", source="here")
    monkeypatch.setattr(catalogue, "signals", lambda: {"seldom": signal})
    assert looked_for() == "Looked for: who is rare (at least 7 in common)."
