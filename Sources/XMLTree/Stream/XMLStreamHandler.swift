public import Diagnostics

/// Takes the events of a document that is read as a stream, in document order.
///
/// What it throws ends the reading and comes out of it unchanged.
public protocol XMLStreamHandler {
  /// An element begins; the view is valid only during the call.
  mutating func startElement(_ element: borrowing XMLStreamElement) throws(DiagnosticsError)
  /// The text between two tags, in one piece: comments and instructions are dropped, CDATA is text.
  ///
  /// Not called for empty text; called for white space. The view is valid only during the call.
  mutating func text(_ text: borrowing XMLStreamText) throws(DiagnosticsError)
  /// An element ends.
  mutating func endElement(_ name: XMLName) throws(DiagnosticsError)
}

extension XMLStreamHandler {
  /// Ignores text.
  public mutating func text(_ text: borrowing XMLStreamText) throws(DiagnosticsError) {}
  /// Ignores the end.
  public mutating func endElement(_ name: XMLName) throws(DiagnosticsError) {}
}
