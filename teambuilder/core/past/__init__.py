"""The plan as it was at an earlier moment: its figures, and what has changed since."""
