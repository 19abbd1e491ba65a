"""Rules about the pictures, films and other files of a campaign."""
