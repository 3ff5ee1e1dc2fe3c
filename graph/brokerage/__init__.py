"""Who connects whom with whom: the roles of Gould and Fernandez, and what chance would give."""
