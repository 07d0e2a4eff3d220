"""The running program: channels, conversation, and the command line."""
