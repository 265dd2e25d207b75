"""From a Letter owed to a mail sent."""
