"""Training of the model that reads what a mail asks. Nothing here is shipped."""
