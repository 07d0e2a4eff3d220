"""Languages and countries."""
