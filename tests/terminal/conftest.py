"""How is the command line asked in a test?"""

import pytest

from graph.cli import main


@pytest.fixture
def ask(capsys):
    def asked(*words):
        status = main(words)
        out, err = capsys.readouterr()
        return status, out, err

    return asked


FORUM = "occasion,organization,date\nForum,Alder,2024-01-02\nForum,Birch,2024-01-02\n"


@pytest.fixture
def at(ask, tmp_path, monkeypatch):
    """Asks in a folder of its own, which holds forum.csv."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "forum.csv").write_text(FORUM, encoding="utf-8")
    return lambda *words: ask(*map(str, words))
