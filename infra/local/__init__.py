"""The local cloud: the SAM template, whole, on one machine."""
