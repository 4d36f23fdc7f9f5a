#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// One end of a pipe, closed when it goes out of use.
final class DescriptorEnd {
  private(set) var number: Int32

  init(_ number: Int32) { self.number = number }
  deinit { close() }

  func close() {
    if number >= 0 { closeFile(number) }
    number = -1
  }
}

/// Both ends of a pipe; no other child inherits them, and neither takes the number of a standard stream.
struct PipeEnds {
  let reading: DescriptorEnd
  let writing: DescriptorEnd

  init() throws(ChildProcess.Failure) {
    var pair: [Int32] = [-1, -1]
    guard unsafe pipe(&pair) == 0 else { throw .cannotStart(SystemFailure.current.reason) }
    let low = pair.map { DescriptorEnd($0) }
    // A program that was started without standard streams would get their numbers.
    let ends = low.map { DescriptorEnd(fcntl($0.number, F_DUPFD_CLOEXEC, 10)) }
    (reading, writing) = (ends[0], ends[1])
    guard ends.allSatisfy({ $0.number >= 0 }) else {
      throw .cannotStart(SystemFailure.current.reason)
    }
  }
}

/// Feeds a child its input and collects what it writes, all at once, so that neither waits for the other.
struct ChildExchange {
  let child: pid_t
  var input: ArraySlice<UInt8>
  let standardInput: DescriptorEnd
  let output: DescriptorEnd
  let errors: DescriptorEnd
  private(set) var outputBytes: [UInt8] = []
  private(set) var errorBytes: [UInt8] = []

  init(
    child: pid_t, input: ArraySlice<UInt8>, standardInput: DescriptorEnd, output: DescriptorEnd,
    errors: DescriptorEnd
  ) {
    (self.child, self.input, self.standardInput) = (child, input, standardInput)
    (self.output, self.errors) = (output, errors)
  }

  /// Runs until the child has ended; returns its status, or `nil` if it was killed at the deadline.
  mutating func run(until deadline: ContinuousClock.Instant) -> Int32? {
    for end in [standardInput, output, errors] {
      _ = fcntl(end.number, F_SETFL, fcntl(end.number, F_GETFL) | O_NONBLOCK)
    }
    while true {
      feed()
      let status = ended(WNOHANG)
      drain(output, into: \.outputBytes)
      drain(errors, into: \.errorBytes)
      if let status { return status }
      guard ContinuousClock.now < deadline else {
        kill(-child, SIGKILL)
        _ = ended(0)
        return nil
      }
      waitForChange()
    }
  }

  /// Waits until a pipe can be read or written, at most 50 ms: the end of the child shows on none of them surely.
  private func waitForChange() {
    var polled = [(standardInput, POLLOUT), (output, POLLIN), (errors, POLLIN)].map { end, events in
      pollfd(fd: end.number, events: Int16(events), revents: 0)
    }
    let isOpen = polled.contains { $0.fd >= 0 }
    unsafe poll(&polled, nfds_t(polled.count), isOpen ? 50 : 2)
  }

  private mutating func feed() {
    while standardInput.number >= 0 {
      if input.isEmpty { return standardInput.close() }
      let count = unsafe input.withUnsafeBytes {
        unsafe writeFile(standardInput.number, $0.baseAddress, $0.count)
      }
      if count > 0 {
        input = input.dropFirst(count)
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        // The program does not read further; its status says whether it needed to.
        return standardInput.close()
      }
    }
  }

  private mutating func drain(
    _ end: DescriptorEnd, into bytes: WritableKeyPath<ChildExchange, [UInt8]>
  ) {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while end.number >= 0 {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe readFile(end.number, $0.baseAddress, $0.count)
      }
      if count > 0 {
        self[keyPath: bytes] += buffer[..<count]
      } else if count == 0 {
        end.close()
      } else if errno == EAGAIN {
        return
      } else if errno != EINTR {
        end.close()
      }
    }
  }

  /// The child's status once it has ended: its own, or 128 and the number of the signal that killed it.
  private func ended(_ options: Int32) -> Int32? {
    var status: Int32 = 0
    while true {
      let id = unsafe waitpid(child, &status, options)
      if id == child { return status & 0x7f == 0 ? status >> 8 & 0xff : 128 + status & 0x7f }
      if id == 0 { return nil }
      if errno != EINTR { return 127 }
    }
  }
}
