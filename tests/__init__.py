"""Tests: one question a file, mirrored after graph."""
