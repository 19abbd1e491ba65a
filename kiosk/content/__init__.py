"""What is shown: frozen values, reading them from files, words, and the directories of signs and help lines."""
