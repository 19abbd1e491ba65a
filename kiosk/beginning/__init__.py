"""A venue's folder begun from pictures: what `kiosk new` asks, takes and writes."""
