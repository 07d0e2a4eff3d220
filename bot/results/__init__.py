"""The public results of a published round: what is worked out once, and the pages that show it."""
