"""What a citizen says and is told, one file per conversation."""
