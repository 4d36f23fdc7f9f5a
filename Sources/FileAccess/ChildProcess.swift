#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A program run as a filter: bytes in, bytes out, within a time limit.
///
/// It runs in a process group of its own that never outlives this process. A shell in the group
/// waits on a pipe whose other end only this process holds. When this process ends, for whatever
/// reason, the pipe closes and the shell ends the group and removes its temporary folder.
package struct ChildProcess: Sendable {
  /// Why there is no result.
  package enum Failure: Error, Equatable {
    /// The program could not be started; the system's sentence.
    case cannotStart(String)
    /// The program did not end within the time limit and was killed.
    case timeLimit
    /// The program ended with this status, or was killed by a signal (128 and its number).
    case failed(status: Int32, errors: String)
  }

  /// The path of the program.
  let file: String
  /// Its arguments.
  let arguments: [String]
  /// Its whole environment.
  let environment: [String: String]
  /// A folder for temporary files, which the guard removes if this process is killed.
  let temporaryFolder: String

  /// Describes a run.
  package init(
    file: String, arguments: [String], environment: [String: String], temporaryFolder: String
  ) {
    self.file = file
    self.arguments = arguments
    self.environment = environment
    self.temporaryFolder = temporaryFolder
  }

  private static let script = """
    folder=$1; shift
    (trap '' TERM INT HUP; read -r gone; kill -TERM 0; sleep 1; rm -rf -- "$folder"; kill -KILL 0) \
      <&3 >/dev/null 2>&1 &
    exec 3<&-
    exec "$@"
    """

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - input: Its standard input.
  ///   - limit: How long it may take.
  /// - Returns: Its standard output.
  /// - Throws: ``Failure``; then no process of the group is left.
  package func run(input: [UInt8], limit: Duration) throws(Failure) -> [UInt8] {
    let deadline = ContinuousClock.now + limit
    let (forInput, forOutput, forErrors) = (try PipeEnds(), try PipeEnds(), try PipeEnds())
    let lifeline = try PipeEnds()
    let group = try start(
      [forInput.reading, forOutput.writing, forErrors.writing, lifeline.reading])
    let stop: @Sendable () -> Void = { kill(-group, SIGKILL) }
    return try Unfinished.during(undo: stop) { () throws(Failure) -> [UInt8] in
      // Also ends the guard, which is alive until then, so that the group's number is still ours.
      defer { stop() }
      for end in [forInput.reading, forOutput.writing, forErrors.writing] { end.close() }
      var exchange = ChildExchange(
        child: group, input: input[...], standardInput: forInput.writing,
        output: forOutput.reading, errors: forErrors.reading)
      guard let status = exchange.run(until: deadline) else { throw .timeLimit }
      guard status == 0 else {
        throw .failed(status: status, errors: String(decoding: exchange.errorBytes, as: UTF8.self))
      }
      return exchange.outputBytes
    }
  }

  /// Starts the program and its guard.
  ///
  /// - Parameter ends: What becomes its descriptors 0, 1, 2 and 3.
  /// - Returns: The process group.
  /// - Throws: ``Failure/cannotStart(_:)``.
  private func start(_ ends: [DescriptorEnd]) throws(Failure) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for (number, end) in ends.enumerated() {
      unsafe posix_spawn_file_actions_adddup2(&actions, end.number, Int32(number))
    }
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (all, none) = (sigset_t(), sigset_t())
    unsafe sigfillset(&all)
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setpgroup(&attributes, 0)
    unsafe posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ["/bin/sh", "-c", Self.script, "sh", temporaryFolder, file] + arguments
    let variables = environment.map { "\($0)=\($1)" }
    var id = pid_t()
    let failure = unsafe Self.withCStrings(words) { words in
      unsafe Self.withCStrings(variables) { variables in
        unsafe posix_spawn(&id, "/bin/sh", &actions, &attributes, words, variables)
      }
    }
    guard failure == 0 else { throw .cannotStart(SystemFailure(number: failure).reason) }
    return id
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Value
  ) -> Value {
    let pointers = unsafe texts.map { unsafe strdup($0) } + [nil]
    defer {
      for index in unsafe pointers.indices { unsafe free(pointers[index]) }
    }
    return unsafe body(pointers)
  }
}
