"""The History screen: every step in words, the plan as it was after any of them, and what has changed since."""
