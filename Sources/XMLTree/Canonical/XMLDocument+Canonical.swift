public import Seals

extension XMLDocument {
  /// The canonical form of the document: Canonical XML 1.0 without comments.
  ///
  /// Processing instructions belong to it, as the recommendation says, though the tree leaves them
  /// out; so any conforming tool comes to the same bytes.
  public func canonicalBytes() -> [UInt8] {
    CanonicalWriter(storage, into: ArraySink()).document().bytes
  }

  /// The SHA-256 of the canonical form; computed at each call, in time linear in the document.
  public var canonicalHash: SHA256Digest {
    CanonicalWriter(storage, into: DigestSink()).document().digest()
  }
}

extension XMLElement {
  /// The canonical form of the element with its descendants: Canonical XML 1.0 without comments, of
  /// the document subset of just these nodes.
  ///
  /// Declarations and `xml:` attributes that hold from outside are written on the element, so the
  /// same item in another surrounding may have another form.
  public func canonicalBytes() -> [UInt8] {
    CanonicalWriter(storage, into: ArraySink()).subtree(index).bytes
  }

  /// The SHA-256 of ``canonicalBytes()``.
  public var canonicalHash: SHA256Digest {
    CanonicalWriter(storage, into: DigestSink()).subtree(index).digest()
  }
}
