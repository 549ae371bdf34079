"""Pictures of files that are kept as evidence, made in a process of their own."""
