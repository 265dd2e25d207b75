"""What the desk remembers, in DynamoDB."""
