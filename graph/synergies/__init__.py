"""Who should work together, and why?"""
