"""What is shown: frozen values, how they are read, their words, and the directories they draw on."""
