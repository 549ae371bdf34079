"""The database's versions, one file a step, run by `annotator.storage.migrate`."""
