"""Speaking to people who did not just speak, and what is done by the clock."""
