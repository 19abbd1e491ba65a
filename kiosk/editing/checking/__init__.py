"""A draft looked over before the public sees it: what is found, where, what mends it, what may stand."""
