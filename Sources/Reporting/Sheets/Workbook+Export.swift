internal import Workbooks

extension Workbook {
  /// The workbook as XLSX.
  ///
  /// - Throws: ``ExportError`` when there is no memory.
  func exported() throws(ExportError) -> [UInt8] {
    do {
      return try xlsx()
    } catch {
      throw .workbook(error.code)
    }
  }
}
