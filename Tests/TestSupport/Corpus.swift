/// One example of a corpus: a text with marked passages and what a recogniser must find there.
///
/// A corpus is a plain text file of blocks with an empty line between them:
///
///     # a remark
///     published: 2024-10-23
///     text: Sebanyak [[sekitar 1.500 tentara]] tiba pada Senin.
///     quantity: value=1500 core=1350..1650 form=about
///
///     text: Ia tinggal di Rumah Nomor 12.
///     none: a house number
///
/// Further `text:` lines of a block are further lines of its text. The n-th expectation belongs to the n-th mark, counted by
/// where the marks open. Values with spaces stand in straight double quotes, in which `\"` is a quote. Only the keys given
/// are compared. Any other field (`published:`) is handed on as it is.
public struct CorpusExample: Sendable {
  /// What must be found at one mark.
  public struct Expectation: Sendable {
    public var line: Int
    /// The half-open range of bytes of `text` that is marked.
    public var start: Int
    public var end: Int
    public var values: [(key: String, value: String)]

    /// The value of a key; nil where it is not given.
    public subscript(key: String) -> String? { values.first { $0.key == key }?.value }
  }

  /// The line on which the block begins, from 1.
  public var line: Int
  /// The text without the marks.
  public var text: String
  /// In the order of their marks; empty in an example of what must not be found.
  public var expectations: [Expectation]
  /// The other fields of the block.
  public var fields: [String: String]
}

/// A line of a corpus that cannot be read, and why.
public struct CorpusFault: Sendable, CustomStringConvertible {
  public var path: String
  public var line: Int
  public var message: String
  public var description: String { "\(path):\(line): \(message)" }
}

/// The examples of one file, and the faults in it.
public struct Corpus: Sendable {
  /// Below the repository's top folder.
  public var path: String
  public var examples: [CorpusExample] = []
  public var faults: [CorpusFault] = []

  /// Reads the corpus of a recogniser in a language's folder. A file that is missing is a fault.
  /// - Parameters:
  ///   - name: The recogniser (`quantity`): the name of the file and of its expectation lines.
  ///   - keys: The keys that an expectation may give.
  ///   - fields: The fields that a block may have besides `text`, `none` and its expectations.
  public init(_ name: String, language: String, file: String? = nil, keys: Set<String>, fields: Set<String> = []) {
    path = "Tests/Corpora/\(language)/\(file ?? name).corpus"
    do {
      let text = String(decoding: try Repository.bytes(path), as: UTF8.self)
      read(text, CorpusGrammar(expectation: name, keys: keys, fields: fields))
    } catch {
      faults.append(CorpusFault(path: path, line: 1, message: "\(error)"))
    }
  }

  /// Reads a corpus from its text.
  public init(_ name: String, text: String, path: String, keys: Set<String>, fields: Set<String> = []) {
    self.path = path
    read(text, CorpusGrammar(expectation: name, keys: keys, fields: fields))
  }

  private mutating func read(_ text: String, _ grammar: CorpusGrammar) {
    var block = CorpusBlock()
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if line.hasPrefix("#") { continue }
      if line.isEmpty {
        close(&block)
        continue
      }
      if let message = block.take(line, number: index + 1, grammar) {
        faults.append(CorpusFault(path: path, line: index + 1, message: message))
      }
    }
    close(&block)
  }

  private mutating func close(_ block: inout CorpusBlock) {
    defer { block = CorpusBlock() }
    guard let line = block.line else { return }
    switch block.example(line) {
    case .success(let example): examples.append(example)
    case .failure(let problem): faults.append(CorpusFault(path: path, line: line, message: problem.message))
    }
  }
}

/// What the lines of a corpus may be.
struct CorpusGrammar {
  var expectation: String
  var keys: Set<String>
  var fields: Set<String>
}

struct CorpusProblem: Error {
  var message: String
}

/// A block while its lines are being read.
struct CorpusBlock {
  var line: Int?
  private var text: [Substring] = []
  private var expectations: [(line: Int, values: [(key: String, value: String)])] = []
  private var fields: [String: String] = [:]
  private var isNegative = false

  /// Takes a line; returns what is wrong with it.
  mutating func take(_ content: Substring, number: Int, _ grammar: CorpusGrammar) -> String? {
    if line == nil { line = number }
    guard let colon = content.firstIndex(of: ":") else { return "no field: `\(content)`" }
    let name = String(content[..<colon])
    var value = content[content.index(after: colon)...]
    if value.first == " " { value.removeFirst() }
    switch name {
    case "text": text.append(value)
    case "none": isNegative = true
    case grammar.expectation:
      switch CorpusBlock.values(value) {
      case .failure(let problem): return problem.message
      case .success(let values):
        expectations.append((number, values))
        let unknown = values.first { !grammar.keys.contains($0.key) }
        if let unknown { return "unknown key `\(unknown.key)`" }
      }
    default:
      guard grammar.fields.contains(name) else { return "unknown field `\(name)`" }
      fields[name] = String(value)
    }
    return nil
  }

  /// `key=value key="more words"`.
  private static func values(_ text: Substring) -> Result<[(key: String, value: String)], CorpusProblem> {
    var values: [(key: String, value: String)] = []
    var rest = text.drop { $0 == " " }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: "=") else {
        return .failure(CorpusProblem(message: "no value: `\(rest)`"))
      }
      let key = String(rest[..<equals])
      rest = rest[rest.index(after: equals)...]
      var value = ""
      if rest.first == "\"" {
        rest.removeFirst()
        while let next = rest.first, next != "\"" {
          rest.removeFirst()
          value.append(next == "\\" ? rest.popFirst() ?? next : next)
        }
        guard rest.popFirst() != nil else { return .failure(CorpusProblem(message: "`\(key)` has no closing quote")) }
      } else {
        value = String(rest.prefix { $0 != " " })
        rest = rest.drop { $0 != " " }
      }
      values.append((key, value))
      rest = rest.drop { $0 == " " }
    }
    return .success(values)
  }

  func example(_ line: Int) -> Result<CorpusExample, CorpusProblem> {
    let marked = CorpusBlock.marks(text.joined(separator: "\n"))
    guard !text.isEmpty else { return .failure(CorpusProblem(message: "no text")) }
    guard marked.isBalanced else { return .failure(CorpusProblem(message: "a mark is not closed")) }
    guard marked.marks.count == expectations.count else {
      return .failure(CorpusProblem(message: "\(marked.marks.count) marks, \(expectations.count) expectations"))
    }
    guard isNegative == expectations.isEmpty else {
      return .failure(CorpusProblem(message: "an example says what is found or, with `none:`, that nothing is"))
    }
    let found = zip(expectations, marked.marks).map { expectation, mark in
      CorpusExample.Expectation(line: expectation.line, start: mark.start, end: mark.end, values: expectation.values)
    }
    return .success(CorpusExample(line: line, text: marked.text, expectations: found, fields: fields))
  }

  /// Takes the marks `[[` and `]]` out of a text. Marks may nest.
  private static func marks(_ text: String) -> (text: String, marks: [(start: Int, end: Int)], isBalanced: Bool) {
    var bytes: [UInt8] = []
    var marks: [(start: Int, end: Int)] = []
    var open: [Int] = []
    var isBalanced = true
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      if rest.starts(with: "[[".utf8) {
        open.append(marks.count)
        marks.append((bytes.count, bytes.count))
        rest.removeFirst(2)
      } else if rest.starts(with: "]]".utf8) {
        if let mark = open.popLast() { marks[mark].end = bytes.count } else { isBalanced = false }
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
        rest.removeFirst()
      }
    }
    return (String(decoding: bytes, as: UTF8.self), marks, isBalanced && open.isEmpty)
  }
}
