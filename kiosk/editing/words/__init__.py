"""The words of a campaign in all its languages: what each says, where it stands, what is left to do."""
