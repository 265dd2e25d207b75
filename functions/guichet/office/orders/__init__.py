"""Carrying out an organiser's commands: which session, which place, and what the desk makes of it.

What is known is asked of `Records`, which the store answers; nothing is written here.
"""
