extension Message {
  /// The messages about files as such, before anything of their content is read.
  public static let fileMessages: [Message] = [.fileNotFound]

  /// A file that was named does not exist.
  public static let fileNotFound = Message(
    "file.not-found", .error,
    en: .init(
      what: "there is no file `{file}`",
      why: "nothing can be read from it",
      cure: "check the spelling and the folder"),
    id: .init(
      what: "berkas `{file}` tidak ada",
      why: "tidak ada yang dapat dibaca darinya",
      cure: "periksa ejaan dan foldernya"))
}
