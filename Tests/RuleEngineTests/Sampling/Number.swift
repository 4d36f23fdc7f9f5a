import AuditModel

/// A decimal written by a test; a slip in writing it fails every test that uses it.
func number(_ text: String) -> Rational { Rational(decimal: text) ?? Rational(-999_999) }
