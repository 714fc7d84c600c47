"""Scenarios in the window: the menu that turns from one to the other, their names, and two of them side by side."""
