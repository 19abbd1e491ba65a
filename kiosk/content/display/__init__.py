"""One screen as an operator writes it: where it hangs, whom it speaks to, its shape."""
