"""Sets of organizations: key players, core and periphery, communities."""
