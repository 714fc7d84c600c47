"""Help that comes with the application: short pages in both languages, and a window to read them in."""
