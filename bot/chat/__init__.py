"""The vocabulary of a conversation, on any messenger."""
