"""The screen on which sheets are chosen, looked at, printed and saved."""
