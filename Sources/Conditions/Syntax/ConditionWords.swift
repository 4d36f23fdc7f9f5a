/// Words that conditions know, refuse, or that people write in place of those they know.
enum ConditionWords {
  /// Words that CEL keeps for itself, so that no condition can use them as names.
  static let reserved: Set<String> = [
    "as", "break", "const", "continue", "else", "for", "function", "if", "import", "let", "loop",
    "package", "namespace", "return", "var", "void", "while",
  ]

  /// Words that stand for operators and values, so that no name can be one of them.
  static let taken: Set<String> = ["and", "or", "not", "in", "true", "false", "null"]

  /// Whether a word is no name, because it stands for an operator or value or is kept by CEL.
  static func isWord(_ text: String) -> Bool { taken.contains(text) || reserved.contains(text) }

  /// The word before an item's id in parentheses, `item("8.5.1")`.
  static let item = "item"

  /// Macros of CEL that run over lists.
  static let macros: Set<String> = ["all", "exists", "exists_one", "existsOne", "map", "filter"]

  /// Functions of CEL, and of its usual extensions, that conditions do not have.
  static let foreignFunctions: Set<String> = [
    "contains", "endsWith", "int", "uint", "double", "string", "bool", "bytes", "dyn", "type",
    "duration", "getDate", "getDayOfMonth", "getDayOfWeek", "getDayOfYear", "getFullYear",
    "getHours", "getMilliseconds", "getMinutes", "getMonth", "getSeconds", "format", "split",
    "join", "replace", "substring", "trim", "lowerAscii", "upperAscii", "indexOf", "lastIndexOf",
    "charAt", "reverse", "quote", "range", "sort", "distinct", "flatten", "slice", "optional",
    "cel", "math", "greatest", "least",
  ]

  /// The word that was meant by one in capitals or in Indonesian; `nil` when none was.
  static func meant(by word: String) -> String? {
    switch word.lowercased() {
    case "and", "dan": "and"
    case "or", "atau": "or"
    case "not", "bukan", "tidak": "not"
    case "in", "dalam": "in"
    case "true", "benar": "true"
    case "false", "salah": "false"
    default: nil
    }
  }
}
