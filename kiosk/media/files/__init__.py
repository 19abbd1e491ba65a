"""What a stranger's file is, and whether it is whole, by its own bytes, before its pixels are decoded."""
