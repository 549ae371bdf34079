"""The sheets of the workbook, as pure tables: what a row is, which columns it has."""
