"""What is measured, and how; `python3 dev.py bench` runs all of it."""
