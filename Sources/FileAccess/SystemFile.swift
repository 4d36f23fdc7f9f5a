import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// An open file of the operating system, closed when it goes out of use.
struct SystemFile: ~Copyable {
  let descriptor: Int32

  deinit { _ = close(descriptor) }

  /// Opens a file; a signal in between does not count as a failure.
  static func open(
    _ path: String, _ flags: Int32, mode: mode_t = 0
  ) throws(SystemFailure) -> SystemFile {
    let descriptor = try retrying { unsafe path.withCString { unsafe openFile($0, flags, mode) } }
    return SystemFile(descriptor: Int32(descriptor))
  }

  /// What the operating system knows about the file.
  func status() throws(SystemFailure) -> stat {
    var status = stat()
    _ = try retrying { unsafe Int(fstat(descriptor, &status)) }
    return status
  }

  /// Reads up to `most` bytes; empty at the end.
  func read(most: Int) throws(SystemFailure) -> [UInt8] {
    var failure: SystemFailure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      do throws(SystemFailure) {
        count = try retrying { unsafe readFile(descriptor, buffer.baseAddress, most) }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all bytes.
  func write(_ bytes: [UInt8]) throws(SystemFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = try retrying {
        unsafe rest.withUnsafeBytes { unsafe writeFile(descriptor, $0.baseAddress, $0.count) }
      }
      rest = rest.dropFirst(written)
    }
  }

  /// Waits until the bytes are on the medium.
  func synchronize() throws(SystemFailure) {
    _ = try retrying { Int(fsync(descriptor)) }
  }
}

/// Calls again while a signal interrupts.
func retrying(_ call: () -> Int) throws(SystemFailure) -> Int {
  while true {
    let result = call()
    if result >= 0 { return result }
    if errno != EINTR { throw .current }
  }
}

private func openFile(_ path: UnsafePointer<CChar>, _ flags: Int32, _ mode: mode_t) -> Int {
  unsafe Int(open(path, flags, mode))
}

func readFile(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ most: Int) -> Int {
  unsafe read(descriptor, buffer, most)
}

func writeFile(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  unsafe write(descriptor, bytes, count)
}

func closeFile(_ descriptor: Int32) { _ = close(descriptor) }
