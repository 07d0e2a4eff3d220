"""Open data: a published round as files that everybody may read and check, and nobody can be found in."""
