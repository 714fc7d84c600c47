"""The team board: departments, slot cards, and what may be dropped where."""
