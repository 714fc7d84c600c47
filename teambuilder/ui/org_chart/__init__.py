"""The Org chart screen."""
