"""The first window: a folder that was open lately, another one, a new one."""
