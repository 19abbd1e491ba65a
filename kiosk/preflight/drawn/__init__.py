"""Says what is wrong with pages as they are drawn; one file a family of rules, all named in `drawn_rules`."""
