"""Is a format one new file, with nothing else edited?"""

import textwrap

import graph.read
from graph import catalogue
from graph.read import read_files

READER_FILE = """
    import pandas as pd

    from graph.catalogue import Reader
    from graph.reading import Reading, Report
    from graph.tidy import Tidy


    def recognise(document):
        marked = document.sheets[0].cells.iloc[0, 0] == "guests of the day"
        return "it begins with its guests" if marked else None


    def read(document):
        names = document.sheets[0].cells[0].iloc[1:]
        tidy = Tidy.of(organizations=pd.DataFrame({"org": names, "name": names}))
        report = Report(document.file, "guests", "as told", rows=len(names), read=len(names))
        return Reading(tidy, report)


    READER = Reader(recognise, read, "Guests", "one name a line", rank=1)
"""
FILE = ("day.csv", b"guests of the day\nAlder\nBirch\n")


def test_a_reader_is_one_new_file_and_nothing_else(tmp_path, monkeypatch):
    (tmp_path / "guests.py").write_text(textwrap.dedent(READER_FILE), encoding="utf-8")
    monkeypatch.setattr(graph.read, "__path__", [*graph.read.__path__, str(tmp_path)])
    assert "guests" in catalogue.readers()
    found = read_files([FILE])
    assert [report.reader for report in found.reports] == ["guests"]
    assert found.tidy.organizations["name"].to_pylist() == ["Alder", "Birch"]


def test_what_was_dropped_in_is_gone_with_its_folder():
    assert "guests" not in catalogue.readers()
