"""How fast it is: every figure is a ratio of two things measured in turn in one run, or stands beside its bound."""
