import CZip

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// A ZIP archive in memory: named files, one after the other.
public struct Archive: Hashable, Sendable {
  /// A file.
  public struct Entry: Hashable, Sendable {
    /// Its path within the archive, with `/` between folders.
    public var name: String
    /// Its bytes.
    public var bytes: [UInt8]
    /// Whether it is kept as it is, not packed: some formats know their files by a first one that can be read at once.
    public var isStored: Bool

    /// Makes a file.
    public init(name: String, bytes: [UInt8], isStored: Bool = false) {
      self.name = name
      self.bytes = bytes
      self.isStored = isStored
    }
  }

  /// What an archive that is read may be at most.
  public struct Limits: Hashable, Sendable {
    /// How many files.
    public var entries: Int
    /// How many bytes all files have together, unpacked.
    public var bytes: Int

    /// Makes limits.
    public init(entries: Int, bytes: Int) {
      self.entries = entries
      self.bytes = bytes
    }
  }

  /// The files, in their order.
  public var entries: [Entry]

  /// Makes an archive.
  public init(entries: [Entry]) { self.entries = entries }

  // MARK: - Writing

  /// The archive as ZIP (APPNOTE 6.3), the same bytes for the same files: every file has the day 1 January 2000.
  ///
  /// - Throws: ``ArchiveError`` when there is no memory, or two files have one name.
  public func zip() throws(ArchiveError) -> [UInt8] {
    guard Set(entries.map(\.name)).count == entries.count else {
      throw ArchiveError(reason: "name")
    }
    var error = unsafe zip_error_t()
    guard let source = unsafe zip_source_buffer_create(nil, 0, 0, &error),
      let archive = unsafe zip_open_from_source(source, ZIP_TRUNCATE, &error)
    else { throw unsafe ArchiveError(error) }
    // The archive takes the source with it when it is closed; it is still to be read then.
    unsafe zip_source_keep(source)
    defer { unsafe zip_source_free(source) }
    for entry in entries {
      do {
        try unsafe Self.add(entry, to: archive)
      } catch {
        unsafe zip_discard(archive)
        throw error
      }
    }
    guard unsafe zip_close(archive) == 0 else {
      let failure = unsafe ArchiveError(zip_get_error(archive).pointee)
      unsafe zip_discard(archive)
      throw failure
    }
    return try unsafe Self.contents(of: source)
  }

  private static func add(_ entry: Entry, to archive: OpaquePointer) throws(ArchiveError) {
    // Freed by the library, with the archive.
    let copy = unsafe malloc(max(entry.bytes.count, 1))
    guard let copy = unsafe copy else { throw ArchiveError(reason: "memory") }
    unsafe entry.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe memcpy(copy, start, bytes.count) }
    }
    guard let source = unsafe zip_source_buffer(archive, copy, UInt64(entry.bytes.count), 1) else {
      unsafe free(copy)
      throw unsafe ArchiveError(zip_get_error(archive).pointee)
    }
    let index = unsafe zip_file_add(archive, entry.name, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      unsafe zip_source_free(source)
      throw unsafe ArchiveError(zip_get_error(archive).pointee)
    }
    if entry.isStored {
      guard unsafe zip_set_file_compression(archive, UInt64(index), ZIP_CM_STORE, 0) == 0 else {
        throw unsafe ArchiveError(zip_get_error(archive).pointee)
      }
    }
    // 1 January 2000 in the form of DOS, which knows no time zone.
    guard unsafe zip_file_set_dostime(archive, UInt64(index), 0, 0x2821, 0) == 0 else {
      throw unsafe ArchiveError(zip_get_error(archive).pointee)
    }
  }

  private static func contents(of source: OpaquePointer) throws(ArchiveError) -> [UInt8] {
    guard unsafe zip_source_open(source) == 0, unsafe zip_source_seek(source, 0, SEEK_END) == 0
    else {
      throw ArchiveError(reason: "read")
    }
    defer { unsafe zip_source_close(source) }
    let size = unsafe zip_source_tell(source)
    guard size >= 0, unsafe zip_source_seek(source, 0, SEEK_SET) == 0 else {
      throw ArchiveError(reason: "read")
    }
    var bytes = [UInt8](repeating: 0, count: Int(size))
    var offset = 0
    while offset < bytes.count {
      let taken = unsafe bytes[offset...].withUnsafeMutableBytes { rest in
        unsafe zip_source_read(source, rest.baseAddress, UInt64(rest.count))
      }
      guard taken > 0 else { throw ArchiveError(reason: "read") }
      offset += Int(taken)
    }
    return bytes
  }

  // MARK: - Reading

  /// Reads an archive; nothing of it is written anywhere.
  ///
  /// - Parameters:
  ///   - bytes: The archive.
  ///   - limits: What it may be at most; checked by what it says of itself, and again by what comes out.
  /// - Returns: The archive.
  /// - Throws: ``ArchiveError`` when it is no sound archive, or more than the limits.
  public static func read(_ bytes: [UInt8], limits: Limits) throws(ArchiveError) -> Archive {
    // The library takes no bytes at all for an archive without files; the smallest one has 22.
    guard bytes.count >= 22 else { throw ArchiveError(reason: "no archive") }
    var error = unsafe zip_error_t()
    let result = unsafe bytes.withUnsafeBytes { buffer -> Result<Archive, ArchiveError> in
      guard
        let source = unsafe zip_source_buffer_create(
          buffer.baseAddress, UInt64(buffer.count), 0, &error)
      else { return .failure(unsafe ArchiveError(error)) }
      guard
        let archive = unsafe zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error)
      else {
        unsafe zip_source_free(source)
        return .failure(unsafe ArchiveError(error))
      }
      defer { unsafe zip_discard(archive) }
      do throws(ArchiveError) {
        return .success(try unsafe entries(of: archive, limits))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  private static func entries(
    of archive: OpaquePointer, _ limits: Limits
  ) throws(ArchiveError) -> Archive {
    let count = unsafe zip_get_num_entries(archive, 0)
    guard count >= 0, count <= limits.entries else { throw ArchiveError(reason: "limit") }
    var left = limits.bytes
    var entries: [Entry] = []
    for index in 0..<UInt64(count) {
      var stat = unsafe zip_stat_t()
      unsafe zip_stat_init(&stat)
      guard unsafe zip_stat_index(archive, index, 0, &stat) == 0, let name = unsafe stat.name else {
        throw unsafe ArchiveError(zip_get_error(archive).pointee)
      }
      let size = unsafe stat.size
      guard size <= UInt64(max(left, 0)) else { throw ArchiveError(reason: "limit") }
      guard let file = unsafe zip_fopen_index(archive, index, 0) else {
        throw unsafe ArchiveError(zip_get_error(archive).pointee)
      }
      defer { unsafe zip_fclose(file) }
      var bytes = [UInt8](repeating: 0, count: Int(size))
      var offset = 0
      while offset < bytes.count {
        let taken = unsafe bytes[offset...].withUnsafeMutableBytes { rest in
          unsafe zip_fread(file, rest.baseAddress, UInt64(rest.count))
        }
        guard taken > 0 else { throw ArchiveError(reason: "read") }
        offset += Int(taken)
      }
      // The end must follow: what says that it is smaller than it is, and a wrong checksum, show here.
      var more: UInt8 = 0
      guard unsafe zip_fread(file, &more, 1) == 0 else { throw ArchiveError(reason: "checksum") }
      left -= bytes.count
      entries.append(Entry(name: unsafe String(cString: name), bytes: bytes))
    }
    return Archive(entries: entries)
  }
}

/// Why an archive could not be written or read.
public struct ArchiveError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong, in a few English words.
  public let reason: String

  init(reason: String) { self.reason = reason }

  init(_ error: zip_error_t) {
    var error = unsafe error
    reason = unsafe String(cString: zip_error_strerror(&error))
    unsafe zip_error_fini(&error)
  }

  /// What is wrong, in English.
  public var description: String { reason }
}
