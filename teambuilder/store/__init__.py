"""The plan file on disk: the only package that knows SQLite."""
