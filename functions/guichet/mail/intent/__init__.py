"""What a mail asks."""
