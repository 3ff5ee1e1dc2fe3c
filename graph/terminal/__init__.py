"""What does the command line do, verb by verb?"""
