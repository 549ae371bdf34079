"""Reports on paper: measured parts, flowed onto pages, written as PDF."""
