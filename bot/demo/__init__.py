"""The consultation that a fresh installation starts with."""
