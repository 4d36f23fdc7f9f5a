// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target of ours: Swift 6, strict memory safety, no warning passes.
let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// One room of the house: a folder below Sources, and what it may import.
///
/// `Tests/ArchitectureTests` compares the import lines with these arrows, because the package
/// manager lets a target import what it never declared.
func room(_ name: String, _ arrows: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: arrows, swiftSettings: house)
}

/// Data of the tests is read from the checkout, never copied into a bundle: `data` names its folders.
func tests(
  of name: String, _ arrows: [Target.Dependency] = [], data: [String] = []
) -> Target {
  .testTarget(
    name: "\(name)Tests",
    dependencies: [.target(name: name), "TestSupport"] + arrows,
    exclude: data,
    swiftSettings: house)
}

let package = Package(
  name: "patuh",
  products: [
    .executable(name: "patuh", targets: ["patuh"]),
    .library(
      name: "Patuh",
      targets: [
        "Diagnostics", "Seals", "XMLTree", "AuditModel", "Conditions", "Formats",
        "RuleEngine", "Workbooks", "Archives", "Spreadsheets", "Reporting", "AuditStore",
        "Auditing",
      ]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/attaswift/BigInt", from: "6.0.1"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CXLSXWriter", providers: [.apt(["libxlsxwriter-dev"])]),
    .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
    room("Diagnostics"),
    room("Seals", ["CCrypto"]),
    room("FileAccess", ["Diagnostics"]),
    room("XMLTree", ["Diagnostics", "Seals", "CLibXML2"]),
    room("AuditModel", ["Diagnostics", .product(name: "BigInt", package: "BigInt")]),
    room("Conditions", ["AuditModel", "Diagnostics"]),
    room("Spreadsheets", ["Archives", "AuditModel", "Diagnostics", "XMLTree"]),
    room(
      "Formats",
      ["AuditModel", "Conditions", "Diagnostics", "Seals", "Spreadsheets", "XMLTree"]),
    room(
      "RuleEngine",
      [
        "AuditModel", "Conditions", "Diagnostics", "Seals",
        .product(name: "BigInt", package: "BigInt"),
      ]),
    room("Workbooks", ["CXLSXWriter"]),
    room("Archives", ["CZip"]),
    room("Reporting", ["AuditModel", "Diagnostics", "Seals", "Workbooks"]),
    room(
      "AuditStore",
      [
        "AuditModel", "Diagnostics", "Seals", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    room(
      "Auditing",
      [
        "Archives", "AuditModel", "AuditStore", "Diagnostics", "FileAccess", "Formats",
        "Reporting", "RuleEngine", "Seals",
        .product(name: "Mustache", package: "swift-mustache"),
      ]),
    .executableTarget(
      name: "patuh",
      dependencies: [
        "AuditModel", "AuditStore", "Auditing", "Diagnostics", "FileAccess", "Reporting", "Seals",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house),

    .executableTarget(
      name: "patuh-bench", dependencies: ["Diagnostics", "FileAccess", "Seals", "XMLTree"],
      path: "Benchmarks/Sources", swiftSettings: house),
    .executableTarget(
      name: "store-bench", dependencies: ["AuditModel", "AuditStore"],
      path: "Benchmarks/store/Sources",
      swiftSettings: house),
    .executableTarget(
      name: "conditions-bench", dependencies: ["AuditModel", "Conditions", "Diagnostics"],
      path: "Benchmarks/conditions/Sources", swiftSettings: house),

    .target(
      name: "TestSupport", dependencies: ["AuditModel", "Diagnostics"], path: "Tests/TestSupport",
      swiftSettings: house),
    tests(of: "Diagnostics", data: ["Fixtures"]),
    tests(of: "Seals", data: ["Oracle"]),
    tests(of: "FileAccess", ["Diagnostics"]),
    tests(of: "Workbooks", data: ["Oracle"]),
    tests(of: "Archives", data: ["Oracle"]),
    tests(of: "Spreadsheets", ["Diagnostics", "Workbooks"], data: ["Oracle"]),
    tests(of: "XMLTree", ["Diagnostics", "Seals", "CLibXML2"], data: ["Fixtures"]),
    tests(of: "AuditModel", ["Diagnostics"], data: ["Numbers/Oracle"]),
    tests(of: "Conditions", ["AuditModel", "Diagnostics"], data: ["Fixtures", "Oracle"]),
    tests(
      of: "Formats", ["AuditModel", "Conditions", "Diagnostics", "Workbooks", "XMLTree"],
      data: ["Fixtures"]),
    tests(
      of: "RuleEngine", ["AuditModel", "Formats", "Diagnostics"], data: ["Sampling/Oracle"]),
    tests(
      of: "Reporting", ["AuditModel", "Formats", "RuleEngine", "Diagnostics"],
      data: ["Fixtures", "Oracle"]),
    tests(
      of: "AuditStore",
      ["AuditModel", "Diagnostics", "Seals", .product(name: "GRDB", package: "GRDB.swift")],
      data: ["Fixtures", "Oracle"]),
    tests(
      of: "Auditing",
      ["AuditModel", "AuditStore", "Diagnostics", "FileAccess", "Reporting", "Seals"]),
    .testTarget(
      name: "PatuhCommandTests",
      dependencies: [
        "TestSupport", "AuditModel", "AuditStore", "Diagnostics", "patuh",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Fixtures", "Oracle"],
      swiftSettings: house),
    .testTarget(
      name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: house),
  ],
  swiftLanguageModes: [.v6]
)
