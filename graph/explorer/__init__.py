"""How are the answers explored in a browser? Widgets only: every answer comes from `questions`."""
