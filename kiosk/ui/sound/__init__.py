"""The sound of the film on the glass: begins with it, falls silent for a visitor, and fades as pages do."""
