"""Does wrong input end in one clear line and status 2?"""

import json

import pytest

WRONG = {
    "no such sample": (("rank", "--sample", "nowhere"), "is no sample. Choose one of"),
    "no such measure": (
        ("rank", "--sample", "southern_women", "--measure", "fame"),
        "is no measure. Choose one of",
    ),
    "no such organization": (
        ("suggest", "--sample", "southern_women", "--org", "Evelin"),
        "Did you mean Evelyn",
    ),
    "nothing to read": (("check",), "Name files, or a sample"),
    "both": (("check", "x.csv", "--sample", "ietf"), "leave out --sample to read the files"),
    "both to explore": (("explore", "x.csv", "--sample", "ietf"), "leave out --sample"),
    "no such file": (("check", "nowhere.csv"), "cannot be opened"),
    "less than nothing": (("rank", "--top", "-1"), "--top: '-1' is no whole number above 0. Give"),
    "no number": (("rank", "--top", "x"), "'x' is no whole number above 0. Give 1 or more."),
    "beyond all counting": (("suggest", "--top", "9" * 30), "is no whole number above 0"),
    "no such port": (("explore", "--port", "99999"), "is no port. Give a whole number from 1 to"),
    "no such verb": (("frob",), "'frob' is no verb. Choose one of: explore, check, rank"),
    "no verb": ((), "VERB is missing. See synergraph --help."),
    "no such format": (
        ("rank", "--format", "xml"),
        "'xml' is no format. Choose one of: table, csv",
    ),
    "no such option": (("rank", "--foo", "3"), "'--foo' is not known here. See synergraph rank"),
    "no such option at all": (("draw", "o.html", "-x"), "'-x' is not known here. See synergraph d"),
    "one word too many": (("template", "a", "b"), "'b' is not known here. See synergraph template"),
    "an option without its value": (("rank", "--top"), "See synergraph rank --help"),
    "no page named": (("draw",), "OUT.html is missing. See synergraph draw --help"),
    "a line break": (("frob\nnicate",), "is no verb"),
    "no page": (("draw", "out.pdf", "--sample", "ietf"), "ends in .html"),
}


@pytest.mark.parametrize("case", WRONG)
def test_a_wrong_choice_ends_in_one_line_and_status_two(ask, case):
    words, says = WRONG[case]
    status, out, err = ask(*words)
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert err.startswith("synergraph: ")
    assert says in err


BAD = {
    "empty": (b"", "is empty"),
    "binary": (b"\x89PNG\r\n\x1a\n" + bytes(200), "is an image"),
    "no organization": (b"Name,Date\nA,2024-01-01\n", "no column for the organization"),
    "no such day": (b"occasion,organization,date\nM,A,2024-02-31\n", "line 2 '2024-02-31'"),
    "end before start": (b"title,organization,start,end\nP,A,2024-05-01,2024-01-01\n", "before"),
    "one line": (b"a" * 2_000_000, "a line of more than"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_bad_file_ends_in_one_line_and_status_two(ask, tmp_path, case):
    content, says = BAD[case]
    (tmp_path / "bad.csv").write_bytes(content)
    status, out, err = ask("check", str(tmp_path / "bad.csv"))
    assert (status, out) == (2, "")
    assert len(err.splitlines()) == 1
    assert says in err


def test_one_bad_file_keeps_the_others_out(ask, tmp_path):
    (tmp_path / "good.csv").write_text("occasion,organization\nM,A\n", encoding="utf-8")
    (tmp_path / "bad.csv").write_bytes(b"")
    status, out, _ = ask("suggest", str(tmp_path / "good.csv"), str(tmp_path / "bad.csv"))
    assert (status, out) == (2, "")


def test_check_tells_what_can_be_read_and_one_line_for_each_file_that_cannot(ask, tmp_path):
    good, late, empty = (tmp_path / f"{name}.csv" for name in ("good", "late", "empty"))
    good.write_text("occasion,organization\nM,A\nM,B\n", encoding="utf-8")
    late.write_text("title,organization,start\nP,A,soon\n", encoding="utf-8")
    empty.write_bytes(b"")
    status, out, err = ask("check", str(late), str(empty), "nowhere.csv", str(good))
    assert status == 2
    assert out.splitlines()[1] == (
        "  2 rows: 2 read, 0 set aside; 2 organizations, 1 occasion, 0 themes, 0 countries"
    )
    told = err.splitlines()
    assert all(line.startswith("synergraph: ") for line in told)
    assert [next(w for w in ("soon", "is empty", "nowhere.csv") if w in line) for line in told] == [
        "nowhere.csv",
        "is empty",
        "soon",
    ]


def test_check_reads_what_it_can_where_nobody_recognises_a_file(ask, tmp_path):
    (tmp_path / "good.csv").write_text("occasion,organization\nM,A\n", encoding="utf-8")
    (tmp_path / "odd.csv").write_text("Name,Date\nA,2024-01-01\n", encoding="utf-8")
    names = [str(tmp_path / name) for name in ("odd.csv", "good.csv")]
    status, out, err = ask("check", *names, "--format", "json")
    assert (status, [row["file"] for row in json.loads(out)]) == (2, ["good.csv"])
    assert len(err.splitlines()) == 1


def test_a_name_cannot_command_the_terminal(ask, tmp_path):
    sheet = tmp_path / "names.csv"
    sheet.write_text("occasion,organization\nM,Red\x1b[31m\nM,=1+1\n", encoding="utf-8")
    assert "\x1b" not in ask("rank", str(sheet))[1]
    assert "'=1+1" in ask("rank", str(sheet), "--format", "csv")[1]
