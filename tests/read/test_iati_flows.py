"""Do the flows that HDX adds up from IATI become grants with sums?"""

from __future__ import annotations

from typing import Any

from graph.intake import check
from graph.read import iati_flows, open_document
from graph.reading import Reading

HEADINGS = (
    "Reporting org id,Reporting org name,Reporting org type,Provider org id,Provider org name,"
    "Provider org type,Receiver org id,Receiver org name,Receiver org type,Humanitarian?,Strict?,"
    "Transaction direction,Total money\n"
    "#org+id+reporting,#org+name+reporting,#org+reporting+type,#org+id+provider,"
    "#org+name+provider,#org+type+provider,#org+id+receiver,#org+name+receiver,#org+type+receiver,"
    "#indicator+bool+humanitarian,#indicator+bool+strict,#x_transaction_direction,#value+total\n"
)


def read(*rows: str) -> Reading:
    document = open_document("flows.csv", (HEADINGS + "\n".join(rows)).encode())
    assert iati_flows.recognise(document)
    reading: Reading = iati_flows.read(document)
    check(reading.tidy)
    return reading


def amounts(reading: Reading) -> list[tuple[Any, ...]]:
    told = ("from_org", "to_org", "amount", "currency", "kind")
    return [tuple(row[name] for name in told) for row in reading.tidy.amounts.to_pylist()]


def test_the_reporter_stands_on_the_side_that_is_empty() -> None:
    outgoing = "gb-chc-1,Alder,21,,,,,Birch,22,1,1,outgoing,10"
    incoming = "gb-chc-1,Alder,21,se-0,Elbonia,10,,,,0,0,incoming,20"
    assert amounts(read(outgoing, incoming)) == [
        ("GB-CHC-1", "birch", 10.0, "USD", "total"),
        ("SE-0", "GB-CHC-1", 20.0, "USD", "total"),
    ]


def test_direct_spending_has_a_giver_and_nobody_who_gets() -> None:
    reading = read("gb-chc-1,Alder,21,,,,,(Direct expenditure),,1,1,outgoing,10")
    assert amounts(reading) == [("GB-CHC-1", None, 10.0, "USD", "total")]
    assert reading.tidy.participations["role"].to_pylist() == ["funder"]


def test_flows_between_the_same_two_are_one_occasion_with_several_sums() -> None:
    row = "gb-chc-1,Alder,21,,,,,Birch,22,1,1,outgoing,"
    tidy = read(f"{row}10", f"{row}5").tidy
    assert tidy.occasions["title"].to_pylist() == ["Alder to Birch"]
    assert tidy.occasions["kind"].to_pylist() == ["grant"]
    assert sorted(tidy.amounts["amount"].to_pylist()) == [5.0, 10.0]


def test_what_is_no_sum_is_told_and_a_flow_of_nobody_set_aside() -> None:
    report = read(
        "gb-chc-1,Alder,21,,,,,Birch,22,1,1,outgoing,much", ",,,,n/a,,,,,1,1,outgoing,9"
    ).report
    assert (report.rows, report.read) == (2, 1)
    assert report.set_aside == ((4, "no organization"),)
    assert report.problems[0].value == "much"
