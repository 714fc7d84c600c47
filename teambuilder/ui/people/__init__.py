"""The people pane and the role catalogue beside the board."""
