import Claims
import Dossiers
import Foundation
import Reading

// Fits the weights of comparability on the cases below a folder, and tells how they do on cases that they were not fitted on.
//
//   Fit FOLDER    prints each weight that another value does better with, and the figures

/// A passage that a finding should rest on: the article's number and the bytes.
struct Place {
  var article: Int
  var range: Range<Int>

  func isMet(by evidence: Evidence) -> Bool {
    evidence.article.number == article && evidence.range.start < range.upperBound
      && range.lowerBound < evidence.range.end
  }
}

struct FitError: Error, CustomStringConvertible {
  var description: String
}

/// Articles and what is to be found in them.
struct Case {
  var name: String
  var trial: WeightTrial
  var gold: [[Place]]
  var compatible: [[Place]]

  init(_ folder: String) throws {
    name = URL(fileURLWithPath: folder).lastPathComponent
    var numbers: [String: Int] = [:]
    var entries: [Dossier.Entry] = []
    for file in try FileManager.default.contentsOfDirectory(atPath: folder + "/articles").sorted() {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/articles/\(file)")))
      let source = ArticleSource(path: file, bytes: bytes)
      numbers[file] = entries.count + 1
      entries.append(
        Dossier.Entry(
          id: ArticleID(entries.count + 1), source: source, reading: ClaimReader.read(try Reader.article(from: source)))
      )
    }
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/gold.json"))
    guard let json = try JSONSerialization.jsonObject(with: data) as? [String: Any] else {
      throw FitError(description: "\(folder)/gold.json: no object")
    }
    func places(_ key: String) -> [[Place]] {
      (json[key] as? [[String: Any]] ?? []).map { row in
        (row["evidence"] as? [[String: Any]] ?? []).compactMap { evidence in
          guard let file = evidence["article"] as? String, let quote = evidence["quote"] as? String,
            let number = numbers[file],
            let range = Case.range(of: Array(quote.utf8), in: entries[number - 1].reading.article.text)
          else { return nil }
          return Place(article: number, range: range)
        }
      }.filter { !$0.isEmpty }
    }
    gold = places("findings")
    compatible = places("compatible")
    trial = WeightTrial(entries)
  }

  private static func range(of quote: [UInt8], in text: [UInt8]) -> Range<Int>? {
    guard !quote.isEmpty, quote.count <= text.count else { return nil }
    return (0...(text.count - quote.count)).first { text[$0..<$0 + quote.count].elementsEqual(quote) }
      .map { $0..<$0 + quote.count }
  }
}

/// What was found of what is to be found, and how much was found besides.
struct Score {
  var gold = 0
  var found = 0
  var said = 0
  var right = 0
  var falseAlarms = 0

  /// Precision counts more than recall; a pair that is none costs as much as two findings missed.
  var worth: Double { Double(found) - 1.5 * Double(said - right) - 2 * Double(falseAlarms) }
  var precision: Double { Double(right) / Double(max(1, said)) }
  var recall: Double { Double(found) / Double(max(1, gold)) }

  mutating func add(_ item: Case, _ values: [Double]) {
    let findings = item.trial.findings(values)
    func meets(_ finding: Finding, _ places: [Place]) -> Bool {
      places.allSatisfy { place in finding.evidence.contains { place.isMet(by: $0) } }
    }
    gold += item.gold.count
    found += item.gold.count { places in findings.contains { meets($0, places) } }
    for finding in findings {
      if item.gold.contains(where: { meets(finding, $0) }) {
        said += 1
        right += 1
      } else if finding.verdict == .contradiction {
        let isRelated = item.gold.contains { places in
          places.contains { place in finding.evidence.contains { place.isMet(by: $0) } }
        }
        if !isRelated { said += 1 }
        falseAlarms += item.compatible.contains { meets(finding, $0) } ? 1 : 0
      }
    }
  }
}

func score(_ cases: [Case], _ values: [Double]) -> Score {
  var score = Score()
  for item in cases { score.add(item, values) }
  return score
}

/// One weight after the other is moved while that does better; the same cases give the same weights.
func fitted(_ cases: [Case], from values: [Double]) -> [Double] {
  var values = values
  var best = score(cases, values).worth
  for index in values.indices {
    for factor in [0.85, 1.15] {
      var trial = values
      trial[index] = (values[index] * factor * 100).rounded() / 100
      let worth = score(cases, trial).worth
      if worth > best { (values, best) = (trial, worth) }
    }
  }
  return values
}

func line(_ name: String, _ score: Score) -> String {
  String(
    format: "%@ precision %.3f, recall %.3f (%d of %d), %d false alarms", name, score.precision, score.recall,
    score.found,
    score.gold, score.falseAlarms)
}

func run(_ folder: String) throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  let cases = try names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/gold.json") }
    .map { try Case("\(folder)/\($0)") }
  guard cases.count > 1 else { throw FitError(description: "\(folder): fewer than two cases") }
  let table = WeightTrial.weights.map(\.value)
  print(line("as in the table:   ", score(cases, table)))
  let best = fitted(cases, from: table)
  print(line("fitted on all:     ", score(cases, best)))
  var left = Score()
  for item in cases {
    let values = fitted(cases.filter { $0.name != item.name }, from: table)
    left.add(item, values)
  }
  print(line("leave one case out:", left))
  for (weight, value) in zip(WeightTrial.weights, best) where weight.value != value {
    print("weight \(weight.name) \(weight.value) \(value)")
  }
}

do {
  guard CommandLine.arguments.count == 2 else { throw FitError(description: "usage: Fit FOLDER") }
  try run(CommandLine.arguments[1])
} catch {
  FileHandle.standardError.write(Data("Fit: \(error)\n".utf8))
  exit(1)
}
