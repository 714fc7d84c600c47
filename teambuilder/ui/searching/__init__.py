"""Search everywhere: Ctrl+K finds anything of the plan and anything that can be done, and goes there."""
