"""What goes out to other programs and comes in from them: workbooks and the like, as plain data in and out."""
