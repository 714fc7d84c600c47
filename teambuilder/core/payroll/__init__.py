"""What people cost: pay and what an employer pays on top of it."""
