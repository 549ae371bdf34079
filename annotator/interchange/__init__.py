"""What importers and exporters share: parts of a project, and the JSON file's records."""
