"""Which browser reads a page that travels?"""

from tests.explorer.browsing import browser_of_a_file, tab_of_a_test

__all__ = ["browser_of_a_file", "tab_of_a_test"]
