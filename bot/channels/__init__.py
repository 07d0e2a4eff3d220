"""One file per messenger, and nothing of a messenger anywhere else."""
