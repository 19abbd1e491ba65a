"""Measures pages as they are drawn: `proof_child` is the process that does, `measured_scene` finds it."""
