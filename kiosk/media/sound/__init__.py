"""The sound of a film: decoded beside the program, and kept in memory where a loudspeaker finds it."""
