"""The days of the week as an operator's files name them."""

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
