"""Which reasons are there to bring two organizations together? One reason a file."""
