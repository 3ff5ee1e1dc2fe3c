"""Which ties happen more often than chance?"""
