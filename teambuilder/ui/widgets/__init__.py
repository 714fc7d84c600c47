"""A shelf of small widgets and painting helpers that know nothing of plan files."""
