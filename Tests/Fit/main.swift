import Dossiers
import Foundation

// Fits the weights of comparability on the cases below a folder, and tells how they do on cases that they were not fitted on.
//
//   Fit FOLDER    prints each weight that another value does better with, and the figures

/// What a weight is multiplied by.
let factors = [0.7, 0.85, 1.15, 1.4]
/// How many weights are moved at most: each further one is chosen by fewer and fewer findings.
let mostMoves = 4

/// The one weight is moved that does most good, then the next, while that gains; the same cases give the same weights.
/// - Parameter left: the case that is left out.
func fitted(_ scores: Scores, from table: [Double], without left: Int? = nil) -> [Double] {
  var values = table
  for _ in 0..<mostMoves {
    var (best, worth) = (values, scores.sum(values, without: left).worth)
    for index in values.indices {
      for factor in factors {
        var trial = values
        trial[index] = (table[index] * factor * 100).rounded() / 100
        let gained = scores.sum(trial, without: left).worth
        if gained > worth { (best, worth) = (trial, gained) }
      }
    }
    if best == values { break }
    values = best
  }
  return values
}

func line(_ name: String, _ score: Score) -> String {
  String(
    format: "%@ precision %.3f, recall %.3f (%d of %d), %d false alarms", name, score.precision, score.recall,
    score.found, score.gold, score.falseAlarms)
}

func run(_ folder: String) throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
  let cases = try names.filter { FileManager.default.fileExists(atPath: "\(folder)/\($0)/gold.json") }
    .map { try Case("\(folder)/\($0)") }
  guard cases.count > 1 else { throw FitError(description: "\(folder): fewer than two cases") }
  let scores = Scores(cases)
  let table = WeightTrial.weights.map(\.value)
  print(line("as in the table:   ", scores.sum(table)))
  let best = fitted(scores, from: table)
  print(line("fitted on all:     ", scores.sum(best)))
  var left = Score()
  for index in cases.indices {
    let values = fitted(scores, from: table, without: index)
    let own = scores.each(values)[index]
    left = left + own
    print(line("  without \(cases[index].name):", own))
  }
  print(line("leave one case out:", left))
  for (weight, value) in zip(WeightTrial.weights, best) where weight.value != value {
    print("weight \(weight.name) \(weight.value) \(value)")
  }
  print("\(scores.count) sets of weights tried on \(cases.count) cases")
}

do {
  guard CommandLine.arguments.count == 2 else { throw FitError(description: "usage: Fit FOLDER") }
  try run(CommandLine.arguments[1])
} catch {
  FileHandle.standardError.write(Data("Fit: \(error)\n".utf8))
  exit(1)
}
