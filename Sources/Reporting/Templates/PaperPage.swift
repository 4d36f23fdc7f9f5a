/// A page that was written for a browser, for programs that make paper and documents of it.
public enum PaperPage {
  /// The page with the sheet for typesetters, its colours written out, and charts that carry their own styles.
  ///
  /// - Parameter page: A page of one of our exporters.
  /// - Returns: The page for a typesetter.
  public static func typesetter(_ page: [UInt8]) -> [UInt8] { ChartPictures.styled(styled(page)) }

  /// The page with its charts as pictures.
  ///
  /// - Parameters:
  ///   - page: A page of one of our exporters.
  ///   - address: Paints a chart, given as SVG, and says where the picture is: an address for `src`.
  /// - Returns: The page for a word processor.
  /// - Throws: What stands against painting.
  public static func wordProcessor(
    _ page: [UInt8], address: (_ svg: String) throws -> String
  ) rethrows -> [UInt8] { try ChartPictures.page(page, address: address) }

  private static func styled(_ page: [UInt8]) -> [UInt8] {
    let text = String(decoding: page, as: UTF8.self)
    guard let start = text.firstRange(of: "<style>"),
      let end = text[start.upperBound...].firstRange(of: "</style>")
    else { return page }
    let isWide = text.contains("<table class=\"heat")
    let sheet =
      StyleSheet.paperText(String(text[start.upperBound..<end.lowerBound]))
      + (isWide ? StyleSheet.landscape : "")
    return Array((text[..<start.upperBound] + sheet + text[end.lowerBound...]).utf8)
  }
}
