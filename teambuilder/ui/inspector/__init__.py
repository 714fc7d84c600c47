"""The details of what is selected: a person, or a seat with its role and responsibilities."""
