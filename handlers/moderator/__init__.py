"""Moderators: the queue of what waits for them."""
