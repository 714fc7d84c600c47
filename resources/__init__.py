"""What the app reads but does not run: texts, catalogue, sheet templates, fonts, icons."""
