"""The demonstration: one session, twenty-six mails, and what must come of them."""
