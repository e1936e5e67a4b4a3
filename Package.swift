// swift-tools-version: 6.2
import PackageDescription

// Memory safety is checked strictly everywhere but in the libedit wrapper, which passes C callbacks.
let safe: [SwiftSetting] = [.strictMemorySafety()]

let package = Package(
  name: "silang",
  products: [.executable(name: "silang", targets: ["silang"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    // Imports run only down this list.
    .target(
      name: "Reading",
      dependencies: [
        "CHTML", .product(name: "Yams", package: "Yams"), .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: safe),
    .target(name: "Claims", dependencies: ["Reading"], swiftSettings: safe),
    .target(name: "Dossiers", dependencies: ["Reading", "Claims"], swiftSettings: safe),
    .target(
      name: "Memos",
      dependencies: ["Reading", "Claims", "Dossiers", .product(name: "Mustache", package: "swift-mustache")],
      resources: [.embedInCode("Schema/memo.schema.json")], swiftSettings: safe),
    .systemLibrary(name: "CXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .target(name: "CHTML", dependencies: ["CXML2"]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .target(
      name: "Shell",
      dependencies: [
        "Reading", "Claims", "Dossiers", "Memos", "CEditline",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .executableTarget(name: "silang", dependencies: ["Shell"]),
    .testTarget(name: "ReadingTests", dependencies: ["Reading", "TestSupport"]),
    .testTarget(name: "ClaimsTests", dependencies: ["Reading", "Claims", "TestSupport"]),
    .testTarget(name: "DossiersTests", dependencies: ["Reading", "Claims", "Dossiers", "TestSupport"]),
    .testTarget(name: "MemosTests", dependencies: ["Reading", "Claims", "Dossiers", "Memos", "TestSupport"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
    .testTarget(name: "ShellTests", dependencies: ["Shell", "TestSupport"]),
    .testTarget(name: "EndToEndTests", dependencies: ["TestSupport", "silang"]),
    .target(name: "TestSupport", path: "Tests/TestSupport"),
    .executableTarget(name: "Bench", dependencies: ["Reading", "Claims", "Dossiers"], path: "Tests/Bench"),
    .executableTarget(name: "Fit", dependencies: ["Reading", "Claims", "Dossiers"], path: "Tests/Fit"),
  ],
  swiftLanguageModes: [.v6]
)

// CI sets SILANG_WARNINGS=error: a warning in a target of our own then stops the build, one in a dependency does not.
if Context.environment["SILANG_WARNINGS"] == "error" {
  for target in package.targets where !["CEditline", "CHTML", "CXML2"].contains(target.name) {
    target.swiftSettings = (target.swiftSettings ?? []) + [.treatAllWarnings(as: .error)]
  }
}

// Scripts/fuzz builds the fuzz targets, which link libFuzzer.
if Context.environment["SILANG_FUZZ"] != nil {
  package.targets += [
    .target(name: "CFuzz", path: "Tests/Fuzz/CFuzz"),
    .executableTarget(
      name: "Fuzz", dependencies: ["Reading", "Claims", "Memos", "Shell", "CFuzz"], path: "Tests/Fuzz/Targets",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])]),
  ]
}
