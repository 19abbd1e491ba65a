"""What is said instead of shown: words without what lays them out, and the voices that somebody has heard."""
