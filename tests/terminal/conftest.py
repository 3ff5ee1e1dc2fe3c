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
