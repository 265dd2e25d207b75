"""The rules of the desk: pure, and importing the standard library alone."""
