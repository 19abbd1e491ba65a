"""What stands on the glass: a slide in its locales, every word, number and picture resolved."""
