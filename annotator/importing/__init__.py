"""Bringing files and folders into a project."""

from annotator.importing.driver import Again, ImportOptions, Report, import_paths

__all__ = ["Again", "ImportOptions", "Report", "import_paths"]
