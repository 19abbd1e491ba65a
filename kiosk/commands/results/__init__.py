"""What commands leave behind: pictures, pages to look through, and a bar while they are at work."""
