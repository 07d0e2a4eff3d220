"""Pure mathematics of opinion: no input, no output."""
