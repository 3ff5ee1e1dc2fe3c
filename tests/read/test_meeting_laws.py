"""What holds for every calendar file and every list of meetings, whatever stands in it?"""

from __future__ import annotations

import json
import random

from hypothesis import given, settings
from hypothesis import strategies as st

from graph.read import read_files
from tests.read.told import said

READERS = {"icalendar", "ietf_meetings"}
LINES = st.sampled_from(
    (
        *("DTSTART:20240305T090000", "DTEND;VALUE=DATE:20240308", "STATUS:CANCELLED", "RRULE:x"),
        *("ORGANIZER:mailto:q@zyx.example", "ATTENDEE;CN=B V:mailto:b@zyx.example", "odd"),
    )
)
"""Beside a title, as an event of nothing is a blank row."""
NAMES = st.sampled_from(["IETF72", "IETF 73", "IETF99", "Interim", ""])
WHO = ("ietf72.json", b'[{"country": "KH", "organization": "Alder", "presence": "on-site"}]')


@settings(deadline=None, max_examples=40)
@given(st.lists(st.lists(LINES, max_size=6), min_size=1, max_size=5), st.randoms())
def test_events_are_conserved_and_their_order_changes_no_fact(
    events: list[list[str]], shuffled: random.Random
) -> None:
    each = ["\n".join(["BEGIN:VEVENT", "SUMMARY:Call", *lines, "END:VEVENT"]) for lines in events]
    turned = shuffled.sample(each, len(each))
    there, back = (
        read_files([("a.ics", "\n".join(["BEGIN:VCALENDAR", *one, "END:VCALENDAR"]).encode())])
        for one in (each, turned)
    )
    (report,) = there.reports
    assert report.rows == len(events) == report.read + len(report.set_aside)
    assert said(there) == said(back)


@settings(deadline=None, max_examples=40)
@given(st.lists(NAMES, max_size=6))
def test_meetings_of_a_list_are_conserved(names: list[str]) -> None:
    known = {"location": {"country": "IE"}, "attendee_list": "ietf72.json"}
    listed = [{"name": name} | known for name in ["IETF72", *names]]
    content = json.dumps({"name": "IETF", "meeting_list": listed}).encode()
    intake = read_files([WHO, ("list.json", content)])
    report = next(one for one in intake.reports if "list.json" in one.file)
    assert report.rows == len(listed) == report.read + len(report.set_aside)
