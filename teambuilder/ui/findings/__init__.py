"""What the plan should settle, in the window: the panel on the board, the marks on cards, the count in the rail."""
