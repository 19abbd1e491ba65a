"""Changes the files of a venue as a person would: what is not touched stays as it is, byte for byte."""
