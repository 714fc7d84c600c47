"""What is written down when the program itself fails, for the owner to show to somebody who can help."""
