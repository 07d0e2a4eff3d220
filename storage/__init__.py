"""What outlives a restart; speaks of people and votes, never of messages."""
