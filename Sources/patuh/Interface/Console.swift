import Diagnostics
import Reporting

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// When output is coloured.
enum ColourChoice: String, CaseIterable {
  /// On a terminal that can show it.
  case auto
  /// Always.
  case always
  /// Never.
  case never
}

/// Standard output and standard error.
struct Console {
  /// The language of diagnostics.
  let language: InterfaceLanguage
  /// When to colour.
  let colour: ColourChoice

  /// Keeps files that are opened later from taking the place of a standard stream that was closed at the start.
  static func reserveStreams() {
    for descriptor in Int32(0)...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that using it fails as it would have.
      _ = unsafe open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes bytes to standard output, all of them.
  ///
  /// If the reader went away, as `head` does, the program ends quietly with 0; if the output cannot
  /// be written for any other reason, it says so and ends with 2. Both after `undo`.
  func write(_ bytes: [UInt8], orElse undo: () -> Void = {}) {
    let failure = Self.write(bytes, to: 1)
    if failure == 0 { return }
    undo()
    if failure == EPIPE { exit(ExitStatus.done.rawValue) }
    let reason = unsafe String(cString: strerror(failure))
    report([Diagnostic(.commandOutputFailed, at: nil, ["reason": reason])])
    exit(ExitStatus.materialWrong.rawValue)
  }

  /// Writes text to standard output.
  func write(_ text: String) { write(Array(text.utf8)) }

  /// Writes diagnostics to standard error.
  func report(_ diagnostics: [Diagnostic]) {
    let renderer = DiagnosticRenderer(language: language, colour: hasColour(2))
    Self.write(Array(renderer.render(diagnostics).utf8), to: 2)
  }

  /// Writes a line to standard error.
  func note(_ line: String) { Self.write(Array((line + "\n").utf8), to: 2) }

  /// Whether somebody at a terminal sees what goes to standard error.
  var isWatched: Bool { isatty(2) == 1 && Environment.variable("TERM") != "dumb" }

  /// Draws on standard error, as it is.
  func draw(_ text: String) { Self.write(Array(text.utf8), to: 2) }

  /// How text is laid out for standard output.
  var layout: ExportOptions { ExportOptions(colour: isColoured, width: width) }

  /// Whether standard output is coloured.
  var isColoured: Bool { hasColour(1) }

  /// The width of the terminal in columns, 40...120; 88 when standard output is none.
  var width: Int {
    if let text = Environment.variable("COLUMNS"), let columns = Int(text) {
      return min(max(columns, 40), 120)
    }
    var size = winsize()
    guard unsafe ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 88 }
    return min(max(Int(size.ws_col), 40), 120)
  }

  private func hasColour(_ descriptor: Int32) -> Bool {
    switch colour {
    case .always: true
    case .never: false
    case .auto:
      isatty(descriptor) == 1 && Environment.variable("NO_COLOR").map(\.isEmpty) ?? true
        && Environment.variable("TERM") != "dumb"
    }
  }

  /// Returns 0, or the number of the error that stopped it.
  ///
  /// What standard error does not take is lost: there is nowhere left to say it, and the exit status still tells.
  @discardableResult
  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32 {
    var offset = 0
    while offset < bytes.count {
      let written = unsafe bytes[offset...].withUnsafeBytes { rest in
        unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
      }
      if written > 0 {
        offset += written
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
