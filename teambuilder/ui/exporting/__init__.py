"""What goes out of the window to other programs and other people."""
