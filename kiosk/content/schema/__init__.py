"""JSON Schemas of an operator's files, and the table of their keys."""
