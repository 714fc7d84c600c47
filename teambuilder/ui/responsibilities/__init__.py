"""The Responsibilities screen: who owns what, the hand-offs between the departments, and the goals."""
