"""What a window begins with: folders that were open lately, what somebody meant by a folder, a new venue."""
