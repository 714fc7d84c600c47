"""What the owner chooses once for this computer: the window for it, and how each choice is applied at once."""
