"""Is UCINET's data language read in its forms?"""

from __future__ import annotations

import networkx as nx
import pytest

from graph.errors import BadFile
from graph.read import read_files
from graph.reading import Intake


def read(text: str) -> Intake:
    return read_files([("net.dl", text.encode())])


def pairs(intake: Intake) -> set[tuple[str, str]]:
    titles = intake.tidy.occasions.to_pandas().set_index("occasion")["title"]
    parts = intake.tidy.participations.to_pandas()
    return set(zip(parts["name_as_written"], parts["occasion"].map(titles), strict=True))


EXPECTED = {("Alder", "Fair"), ("Alder", "Forum"), ("Birch Fund", "Forum")}
SIZE = "dl nr=2 nc=2 "
FORMS = [
    "dl n=2 m=2\nformat=fullmatrix\nlabels embedded\ndata:\n"
    'Fair Forum\nAlder 1 1\n"Birch Fund" 0 1\n',
    "DL NR = 2, NC = 2\nROW LABELS:\nAlder\nBirch Fund\nCOLUMN LABELS:\nFair,Forum\n"
    "DATA:\n1 2\n0 1\n",
    f'{SIZE}format = nodelist2\nlabels embedded:\ndata:\nAlder Fair Forum\n"Birch Fund" Forum\n',
    f'{SIZE}format=edgelist2\nrow labels:\nAlder "Birch Fund"\ncol labels:\nFair Forum\n'
    "data:\n1 1\n1 2\n2 2 1.5\n",
    "dl\nnr=2\nnc=2\nrow labels embedded\ncolumn labels:\nFair\nForum\n"
    'data: Alder 1\n1\n"Birch Fund" . 1\n',
]


@pytest.mark.parametrize("text", FORMS)
def test_each_form_says_the_same(text: str) -> None:
    intake = read(text)
    assert pairs(intake) == EXPECTED
    assert set(intake.tidy.occasions["kind"].to_pylist()) == {"meeting"}
    assert intake.reports[0].rows == intake.reports[0].read


def test_lines_end_as_they_like_and_letters_may_have_accents() -> None:
    text = (
        FORMS[0].replace("Alder", "Aulne é").replace("\n", "\r\n").replace("Aulne é", '"Aulne é"')
    )
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "cp1252"):
        intake = read_files([("net.dl", text.encode(encoding))])
        assert ("Aulne é", "Fair") in pairs(intake)


def test_the_southern_women_are_18_by_14_with_89_attendances() -> None:
    graph = nx.davis_southern_women_graph()
    women, events = graph.graph["top"], graph.graph["bottom"]
    body = "\n".join(" ".join(str(int(graph.has_edge(w, e))) for e in events) for w in women)
    labels = f"row labels:\n{', '.join(women)}\ncolumn labels:\n{' '.join(events)}\n"
    intake = read(f"dl nr=18 nc=14 format=fullmatrix\n{labels}data:\n{body}\n")
    assert pairs(intake) == {(w, e) for w, e in graph.edges}
    assert (intake.tidy.organizations.num_rows, intake.tidy.occasions.num_rows) == (18, 14)
    assert intake.reports[0].rows == 18


def test_one_mode_is_joint_work_and_a_tie_to_oneself_is_set_aside() -> None:
    intake = read("dl n=3 format=edgelist1\nlabels:\nAlder,Birch,Cedar\ndata:\n1 2\n\n2 3\n3 3\n")
    assert set(intake.tidy.occasions["title"].to_pylist()) == {"Alder - Birch", "Birch - Cedar"}
    assert intake.reports[0].set_aside == ((8, "both ends are the same"),)
    assert intake.tidy.participations["source"].to_pylist()[0] == "net.dl:5"


def test_without_labels_rows_are_named_after_the_file() -> None:
    intake = read("dl n=2\ndata:\n0 1\n1 0\n")
    assert intake.tidy.organizations["name"].to_pylist() == ["net row 1", "net row 2"]
    assert intake.tidy.occasions.num_rows == 1


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("dl nr=2 nc=2\ndata:\n1 0 1\n", "has 3 cells .* needs 4"),
        ("dl nr=2 nc=2\nrow labels:\nAlder\ndata:\n1 0\n1 1\n", "lists 1 row labels .* are 2"),
        ("dl nr=1 nc=2 format=edgelist2\nlabels:\nA,B\ndata:\n3 1\n", "lists 2 row labels"),
        ("dl nr=2 nc=2 format=edgelist2\nlabels:\nA,B\ndata:\n3 1\n", "no row '3'"),
        ("dl n=2 format=lowerhalf\ndata:\n1\n", "format lowerhalf, which is not read"),
        ("dl n=2 nm=2\ndata:\n1 0 0 1 1 1 1 1\n", "holds 2 matrices"),
        ("dl n=2\nlabels:\nA,B\n", "without the word 'data:'"),
        ("dl n=2\ndata:\n1 b\n0 1\n", "'b' where a number should be"),
    ],
)
def test_what_does_not_fit_is_refused_with_a_remedy(text: str, why: str) -> None:
    with pytest.raises(BadFile, match=why):
        read(text)
