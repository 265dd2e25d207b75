"""What `guichet doctor` looks at, by subject."""
