"""The engine behind suggestions: exact answers from a library that solves, as plain data in and out."""
