"""Says before the public sees it what is wrong with a campaign on a display; one file a family of rules."""
