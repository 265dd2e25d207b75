"""Guichet: a registration desk that lives in e-mail."""
