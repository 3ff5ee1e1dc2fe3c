"""Which groups are there, and who holds them together?"""

from __future__ import annotations

import streamlit as st

from graph.explorer import caches, choices, grouped, weighed
from graph.explorer.aside import aside
from graph.explorer.frame import heading, narrowed, notes, quiet
from graph.explorer.lasting import first
from graph.views import chance

data, scope = choices.data(), choices.scope()
heading("Groups", "Which groups are there, and who holds them together?")
narrowed(scope)
network = caches.network(data, scope)
notes("network", network.graph["notes"])
quiet("chance", *chance.sentences(network.graph["chance"]))
MOST = 8  # key players asked for at most

first("players", 3, range(1, MOST + 1))
groups = weighed.groups(data, scope, st.session_state["players"])
if not groups.found.members:
    quiet("none", "No organization has a tie here, so there are no groups.")
    st.stop()

with st.container(key="beside"):
    left, right = st.columns([1.6, 1], gap="medium")
with left:
    grouped.communities(network, groups.found, groups.named)
    grouped.core(network, groups.core)
    st.subheader("Key players")
    st.slider("How many", 1, MOST, key="players")
    st.text("Without these the network falls apart most:")
    does = "of the pairs of the others could not reach each other any more"
    grouped.players(network, groups.breaking, "breaking", does)
    st.text("From these most others are reached in one step:")
    does = "of the organizations with ties are reached, they themselves among them"
    grouped.players(network, groups.reaching, "reaching", does)
with right:
    st.subheader("Profile")
    aside("Select a row of the table to read the profile of that organization.")
