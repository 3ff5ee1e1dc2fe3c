"""Does the log say who did it, as far as anybody said so?"""

from __future__ import annotations

import pytest

from graph.workspace import Workspace
from tests.explorer.test_changes import press, stored
from tests.explorer.test_pages import opened, said

__all__ = ["stored"]

PROVIDER = {"auth": {"client_id": "x", "redirect_uri": "http://localhost/oauth2callback"}}


def test_a_name_that_was_typed_stands_in_the_log_and_none_otherwise(stored):
    at = opened("records")
    press(at, "Remove")
    at.text_input(key="your_name").set_value(" Ana  Ray ").run()
    press(at, "Remove")
    with Workspace.open(stored) as workspace:
        assert [event.who for event in workspace.log()[-2:]] == [None, "Ana Ray"]
    assert "· Ana Ray" in said(at)
    assert "no proof" in at.text_input(key="your_name").help


def test_the_name_is_kept_from_page_to_page(stored):
    at = opened("records")
    at.text_input(key="your_name").set_value("Ana").run()
    at.switch_page("graph/explorer/app_pages/network.py").run()
    assert at.text_input(key="your_name").value == "Ana"


def signed(at, **claims):
    at.secrets.update(PROVIDER)
    at.user = claims
    return at.run()


def authors(path) -> list[str | None]:
    with Workspace.open(path) as workspace:
        return [event.who for event in workspace.log()[2:]]


@pytest.mark.parametrize(
    ("claims", "who"),
    [
        ({"email": "ana@relief.example", "name": "Ana"}, "ana@relief.example"),
        ({"name": "Ana", "sub": "1"}, "Ana"),
        ({"sub": "1"}, "1"),
        ({}, None),
    ],
)
def test_who_is_signed_in_stands_in_the_log(stored, claims, who):
    at = signed(opened("records"), is_logged_in=True, **claims)
    assert f"Signed in: {who or 'the provider does not say who'}" in said(at)
    press(at, "Remove")
    assert authors(stored) == [who]


def test_where_a_provider_is_set_up_no_name_can_be_typed_and_who_did_not_sign_in_is_nobody(stored):
    at = opened("records")
    at.text_input(key="your_name").set_value("Ana").run()
    at = signed(at, is_logged_in=False)
    assert not [one for one in at.text_input if one.key == "your_name"]
    press(at, "Remove")
    assert authors(stored) == [None]


def test_without_authlib_it_is_said_what_to_install(stored, monkeypatch):
    monkeypatch.setattr("graph.explorer.sign_in.find_spec", lambda name: None)
    assert "pip install synergraph[auth]" in said(signed(opened("records"), is_logged_in=False))


def test_with_authlib_there_is_a_button_to_sign_in(stored, monkeypatch):
    monkeypatch.setattr("graph.explorer.sign_in.find_spec", lambda name: name)
    at = signed(opened("records"), is_logged_in=False)
    assert "Sign in" in [button.label for button in at.sidebar.button]
