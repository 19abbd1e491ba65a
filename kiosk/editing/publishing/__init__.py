"""What is about to be put on the displays, in plain words, and the states that were put there before."""
