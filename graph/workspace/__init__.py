"""Where do records, decisions and verdicts stay between two sessions?"""

from graph.workspace._bring import Added, Difference, Outcome
from graph.workspace._database import SUFFIX
from graph.workspace._files import File
from graph.workspace._verdicts import Conflict, Resolved
from graph.workspace._workspace import Workspace

__all__ = ["SUFFIX", "Added", "Conflict", "Difference", "File", "Outcome", "Resolved", "Workspace"]
