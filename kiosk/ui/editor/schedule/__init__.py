"""The page of the schedule: playlists, a year, a week, what plays when and why."""
