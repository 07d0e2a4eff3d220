"""The words, one Fluent file per language."""
