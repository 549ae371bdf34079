"""What the program offers and nobody has said yet: pure functions from a text to proposals."""
