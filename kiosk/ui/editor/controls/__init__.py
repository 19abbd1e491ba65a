"""What all pages of the operator's window are made of: buttons, fields, signs."""
