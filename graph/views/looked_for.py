"""What was looked for where no suggestion was found?"""

from __future__ import annotations

import inspect

from graph import catalogue


def looked_for() -> str:
    """What the suggestions look for and from how many on, in a sentence: for an empty answer."""
    return f"Looked for: {'; '.join(map(_asked, catalogue.signals().values()))}."


def _asked(signal: catalogue.Signal) -> str:
    """A signal's question within a sentence, with `at_least` of its `pairs` where it has one."""
    least = inspect.signature(signal.pairs).parameters.get("at_least")
    from_on = f" (at least {least.default} in common)" if least else ""
    return signal.question[0].lower() + signal.question[1:].rstrip("?") + from_on
