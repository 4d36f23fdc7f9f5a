// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that the toolkit does not build its benchmarks.
let package = Package(
  name: "benchmarks",
  dependencies: [.package(name: "patuh", path: "..")],
  targets: [
    .executableTarget(
      name: "ConditionsBenchmark", dependencies: [.product(name: "Patuh", package: "patuh")])
  ]
)
