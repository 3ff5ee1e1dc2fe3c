"""Where does `streamlit run app.py` begin?"""

from graph.explorer import shell

shell.main()
