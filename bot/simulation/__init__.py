"""Playing a consultation with people who are not there, through the real router, to try a configuration before it opens."""
