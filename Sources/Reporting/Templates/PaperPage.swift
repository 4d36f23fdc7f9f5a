/// A page that was written for a browser, for programs that make paper and documents of it.
public enum PaperPage {
  /// The page with the sheet for typesetters, its colours written out, and charts that carry their own styles.
  ///
  /// - Parameter page: A page of one of our exporters.
  /// - Returns: The page for a typesetter.
  public static func typesetter(_ page: [UInt8]) -> [UInt8] {
    ChartPictures.styled(styled(still(page)))
  }

  /// The page with its charts as pictures.
  ///
  /// - Parameters:
  ///   - page: A page of one of our exporters.
  ///   - address: Paints a chart, given as SVG, and says where the picture is: an address for `src`.
  /// - Returns: The page for a word processor.
  /// - Throws: The error of `address`.
  public static func wordProcessor(
    _ page: [UInt8], address: (_ svg: String) throws -> String
  ) rethrows -> [UInt8] { try ChartPictures.page(still(page), address: address) }

  /// The page without the boxes that show and hide: on paper nothing is hidden.
  private static func still(_ page: [UInt8]) -> [UInt8] {
    var text = String(decoding: page, as: UTF8.self)[...]
    var result: [UInt8] = []
    while let start = text.firstRange(of: "<fieldset class=\"filter\">"),
      let end = text[start.upperBound...].firstRange(of: "</fieldset>")
    {
      result += Array(text[..<start.lowerBound].utf8)
      text = text[end.upperBound...]
    }
    return result + Array(text.utf8)
  }

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
