"""Makes each page of a visit: its words, buttons, numbers and codes, all resolved."""
