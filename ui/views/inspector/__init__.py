"""The inspector: everything about the chosen span."""
