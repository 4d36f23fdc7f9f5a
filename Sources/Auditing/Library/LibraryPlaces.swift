/// The folders in which the library of checklists is looked for; the first that exists is taken.
public struct LibraryPlaces: Sendable, Hashable {
  /// The folders, in this order.
  package let folders: [String]
  /// The current folder of the process: paths below it are shown relative to it; `nil`: all are shown as they are.
  package let currentFolder: String?

  /// Looks in one folder.
  ///
  /// - Parameters:
  ///   - folder: The folder with the checklists, for example `Checklists` of this package.
  ///   - currentFolder: The current folder of the process: paths below it are shown relative to it; `nil`: all are shown
  ///     as they are.
  public init(named folder: String, currentFolder: String? = nil) {
    folders = [folder]
    self.currentFolder = currentFolder
  }

  /// The usual folders: `share/patuh/Checklists` of the prefix in which the program is installed, `Checklists` in a
  /// folder above the program (a build tree), and `Checklists` in the current folder.
  ///
  /// - Parameters:
  ///   - program: The path of the program, links resolved; `nil` where it is not known.
  ///   - currentFolder: The current folder of the process.
  package init(besideProgram program: String?, currentFolder: String? = nil) {
    var places: [String] = []
    if let program {
      var parts = program.split(separator: "/", omittingEmptySubsequences: false).dropLast()
      places.append(parts.dropLast().joined(separator: "/") + "/share/patuh/Checklists")
      // A build tree lies a few folders below the library; no need to look at the whole disk.
      for _ in 0..<5 where parts.count > 1 {
        places.append(parts.joined(separator: "/") + "/Checklists")
        parts = parts.dropLast()
      }
    }
    folders = places + ["Checklists"]
    self.currentFolder = currentFolder
  }

  /// The path from the current folder, where it lies below: reports then name the same files on every machine.
  func relative(_ path: String) -> String {
    guard let currentFolder else { return path }
    let start = currentFolder + "/"
    return path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
  }
}
