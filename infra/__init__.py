"""What the desk runs on: templates, the local cloud, the command line."""
