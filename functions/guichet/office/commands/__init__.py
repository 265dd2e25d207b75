"""An organiser's mail as a list of commands: words only, nothing is looked up or done here."""
