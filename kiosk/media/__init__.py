"""Pictures and codes as plain pixels; knows nothing of Qt."""
