"""The organiser's side of the desk."""
