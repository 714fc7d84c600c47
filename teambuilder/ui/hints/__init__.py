"""Hints for the first minutes: each appears once, beside what it speaks of, at the moment when it helps."""
