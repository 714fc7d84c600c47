"""People from files: what columns mean, who is there already, what is left out, and the one step that does it."""
