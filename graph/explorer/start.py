"""Where does the explorer begin when it runs out of an installed package?"""

from graph.explorer import shell

shell.main()
