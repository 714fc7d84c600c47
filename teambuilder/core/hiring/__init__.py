"""Whom to hire next, who should sit where, and what an absence would stop: answers about a team, worked out exactly."""
