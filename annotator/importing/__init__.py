"""Bringing files and folders into a project."""

from annotator.importing.driver import ImportOptions, Report, import_paths

__all__ = ["ImportOptions", "Report", "import_paths"]
