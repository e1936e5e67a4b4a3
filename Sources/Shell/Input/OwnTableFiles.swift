import Foundation
import Glibc
import Memos
import Reading

/// Finds and reads users' tables of names and concepts (`entities.tsv`, `concepts.tsv`): beside the articles and the script,
/// and in the configuration folder.
struct OwnTableFiles {
  static let names = "entities.tsv"
  static let concepts = "concepts.tsv"
  private static let limit = 16 << 20

  /// What was read, in the order of the folders: where two give one form, the first counts.
  private(set) var files: [OwnTables.File] = []
  /// What could not be read, as `path:line: what is wrong`.
  private(set) var faults: [String] = []
  private var seen: Set<String> = []
  private let language: Language

  /// Reads the tables in some folders; a folder without any is fine.
  init(in folders: [String], _ language: Language) {
    self.language = language
    for folder in folders {
      read(folder, OwnTableFiles.names, OwnTableReader.names)
      read(folder, OwnTableFiles.concepts, OwnTableReader.concepts)
    }
  }

  /// Where the tables of an argument stand: beside a file; in a folder, and beside one that is called `articles`, as a
  /// brief has it.
  static func folders(of argument: String) -> [String] {
    if argument == "-" || argument.contains("://") { return [] }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: argument, isDirectory: &isFolder), isFolder.boolValue else {
      return [parent(of: argument)]
    }
    let folder = argument.count > 1 && argument.hasSuffix("/") ? String(argument.dropLast()) : argument
    return folder.split(separator: "/").last == "articles" ? [folder, parent(of: folder)] : [folder]
  }

  /// The folder that holds a path.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private mutating func read(
    _ folder: String, _ name: String, _ parse: ([UInt8], String) -> (file: OwnTables.File, faults: [TableFault])
  ) {
    let path = folder == "." ? name : folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
    guard seen.insert(path).inserted, access(path, F_OK) == 0 else { return }
    do {
      let (file, found) = parse(try ArticleFiles.bytes(of: path, limit: OwnTableFiles.limit), path)
      files.append(file)
      faults += found.map { fault in
        let reason = Messages.text(fault.reason, language)
        return "\(fault.path):\(fault.line): " + Messages.text("\(reason); the line was left out", language)
      }
    } catch {
      faults.append(Messages.text("\(error.text(language)); no names were taken from it", language))
    }
  }
}

extension Session {
  /// Reads the tables beside some arguments, the running scripts and in the configuration folder.
  /// - Returns: the change that they make; nil where nothing is new. What is wrong with them is told once.
  func ownTables(beside arguments: [String]) throws -> OwnTables? {
    let folders = arguments.flatMap(OwnTableFiles.folders) + scriptFolders.reversed()
    let found = OwnTableFiles(in: folders + (settings.configurationFolder.map { [$0] } ?? []), settings.language)
    for fault in found.faults where toldFaults.insert(fault).inserted { try errors.line(fault) }
    if !found.faults.isEmpty { hasFaultyTable = true }
    let tables = dossier.tables.replacing(found.files)
    return tables == dossier.tables ? nil : tables
  }

  /// Says what own tables hold.
  func describe(_ tables: OwnTables) -> String {
    let names = count(tables.names.count, "name", "names", "nama")
    let concepts = count(tables.concepts.count, "concept", "concepts", "konsep")
    let paths = tables.files.map(\.path).joined(separator: ", ")
    return say("own tables: \(names), \(concepts) (\(paths))", "tabel sendiri: \(names), \(concepts) (\(paths))")
  }
}
