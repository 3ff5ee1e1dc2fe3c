"""Which organization is it that persons wrote from who named none?"""

from __future__ import annotations

import streamlit as st

from graph.decisions import About, Decision, Judgement
from graph.explorer import caches, choices, review
from graph.explorer.frame import quiet
from graph.identity.domains import Asked
from graph.keys import key
from graph.words import how_many

_LISTED = 5_000
"""A longer list makes the browser slow while typing; then only proposals are listed."""


def waiting() -> list[Asked]:
    """The domains to ask about, without those put off in this session."""
    data = choices.data()
    return [one for one in caches.domains(data, data.generation) if one.domain not in _put_off()]


def ask() -> None:
    """The first open question about an e-mail domain, if there is one."""
    asked = waiting()
    if not asked:
        return
    one = asked[0]
    st.subheader("From which organization?")
    with st.container(border=True, key="domain"):
        open_ = how_many(len(asked), "e-mail domain")
        quiet("domains", f"{open_} of persons who name no organization.")
        with st.container(key="pair_domain"):
            st.text(f"{_people(one)} wrote from {one.domain}: which organization is that?")
        _answers(one)


def _people(one: Asked) -> str:
    people = how_many(one.people, "person", "people")
    return f"{people} at {how_many(one.occasions, 'occasion')}" if one.occasions else people


def _answers(one: Asked) -> None:
    proposed, known = dict(one.proposed), choices.known()
    names = {**proposed, **(known if len(known) <= _LISTED else {})}
    st.selectbox(
        "Organization",
        list(names),
        index=0 if proposed else None,
        key=f"of_{one.domain}",
        format_func=lambda org: names.get(org, org),
        placeholder="Choose one, or type a new name",
        accept_new_options=True,
    )
    none = not st.session_state[f"of_{one.domain}"]
    say = (one, names)
    with st.container(horizontal=True):
        st.button("That one", key="domain_a", shortcut="a", on_click=_that, args=say, disabled=none)
        st.button("No organization", key="domain_n", shortcut="n", on_click=_none, args=(one,))
        st.button("Later", key="domain_k", shortcut="k", on_click=_later, args=(one,))


def _that(one: Asked, names: dict[str, str]) -> None:
    said = str(st.session_state[f"of_{one.domain}"])
    known = {key(name): org for org, name in names.items()}
    org = said if said in names else known.get(key(said), key(said))
    review.decide(Decision(About.DOMAIN, Judgement.SAME, one.domain, (org, names.get(org, said))))


def _none(one: Asked) -> None:
    review.decide(Decision(About.DOMAIN, Judgement.NONE, one.domain, ()))


def _put_off() -> set[str]:
    later: set[str] = st.session_state.setdefault("domains_put_off", set())
    return later


def _later(one: Asked) -> None:
    _put_off().add(one.domain)
