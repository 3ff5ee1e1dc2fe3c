"""Is what a folder declares found, and does a file without its constant fail aloud?"""

import sys
import textwrap

import pytest

from graph import catalogue
from graph.catalogue import Measure, Reader, Signal, Writer, declared

WRITER = """
    from graph.catalogue import Writer
    WRITER = Writer(write=print, title="{title}", suffix=".txt")
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A package of its own to put files in: `put(name, text)`."""
    package = tmp_path / "drawn_folder"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))

    def put(name, text):
        (package / f"{name}.py").write_text(textwrap.dedent(text), encoding="utf-8")

    yield put
    for module in [name for name in sys.modules if name.startswith("drawn_folder")]:
        del sys.modules[module]


def test_the_constants_of_a_folder_come_in_alphabetical_order(folder):
    for name in ("zebra", "aardvark"):
        folder(name, WRITER.format(title=name))
    found = declared("drawn_folder", "WRITER", Writer)
    assert [(name, writer.title) for name, writer in found.items()] == [
        ("aardvark", "aardvark"),
        ("zebra", "zebra"),
    ]


def test_a_file_that_begins_with_an_underscore_is_a_helper(folder):
    folder("_helper", "")
    assert declared("drawn_folder", "WRITER", Writer) == {}


@pytest.mark.parametrize("text", ["", "WRITER = 'a word'", WRITER.replace("WRITER =", "WRITERS =")])
def test_a_file_without_its_constant_fails_aloud(folder, text):
    folder("lacking", text)
    with pytest.raises(TypeError, match=r"drawn_folder.lacking declares no WRITER\. Add WRITER = "):
        declared("drawn_folder", "WRITER", Writer)


@pytest.mark.parametrize(
    ("found", "of"),
    [(catalogue.measures, Measure), (catalogue.signals, Signal), (catalogue.readers, Reader)],
)
def test_each_folder_of_the_library_declares_something(found, of):
    assert found() and all(isinstance(one, of) for one in found().values())


def test_the_most_specific_reader_is_asked_first():
    ranks = [reader.rank for reader in catalogue.readers().values()]
    assert ranks == sorted(ranks)


def test_every_question_of_a_measure_and_signal_is_one():
    asked = [*catalogue.measures().values(), *catalogue.signals().values()]
    assert all(one.question.endswith("?") and one.title and one.source for one in asked)
