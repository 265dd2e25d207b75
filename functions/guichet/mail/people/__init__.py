"""Who is who in a mail: sender, participants, leaver and newcomer."""
