"""The program's own sentences in English, each with a comment for translators."""
