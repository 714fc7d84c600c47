"""What the commands without a window do. They import what they need when they are called."""
