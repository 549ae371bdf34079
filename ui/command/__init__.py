"""The command palette: actions, articles and claims, found by typing."""
