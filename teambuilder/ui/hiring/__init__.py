"""The Hiring plan screen and its pages."""
