import Claims
import Foundation
import Reading

// Parts of the program on their own; `Scripts/bench` runs it, and measures reading and output itself.
//
//   Bench MEGABYTES FILE…       recognition alone: figures and dates out of articles whose tokens are cut already; the files
//                               are read again and again until there are so many megabytes (10^6 bytes)
//   Bench figures COUNT [FILE]  pairs of generated figures that do not meet
//   Bench dossier SMALL LARGE   one article loaded beside few others and beside many

/// CPU seconds of this thread.
func cpuSeconds() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("Bench: \(message)\n".utf8))
  exit(1)
}

/// What a pass over the articles found; equal passes find the same.
struct Answer: Equatable {
  var quantities = 0
  var dates = 0
  var bytesMarked = 0
}

func recognise(_ articles: [Article]) -> Answer {
  var answer = Answer()
  for article in articles {
    let dates = DateRecogniser.read(article)
    let quantities = QuantityRecogniser.quantities(in: article, occupied: dates.occupied)
    answer.quantities += quantities.count
    answer.dates += dates.dates.count
    for quantity in quantities { answer.bytesMarked += quantity.range.count }
    for date in dates.dates { answer.bytesMarked += date.range.count }
  }
  return answer
}

/// Recognition alone, over the files given.
func measureRecognition(_ arguments: ArraySlice<String>) {
  guard let size = arguments.first.flatMap(Double.init), arguments.count > 1 else {
    fail("usage: Bench MEGABYTES FILE…")
  }
  var articles: [Article] = []
  for path in arguments.dropFirst() {
    do {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
      articles.append(try Reader.article(from: ArticleSource(path: path, bytes: bytes)))
    } catch {
      fail("\(path): \(error)")
    }
  }
  let bytes = articles.reduce(0) { $0 + $1.text.count }
  let expected = recognise(articles)
  guard expected.quantities > 0, expected.dates > 0 else { fail("no figures or no dates found: nothing was measured") }
  let passes = max(1, Int((size * 1e6 / Double(bytes)).rounded(.up)))
  let start = cpuSeconds()
  for pass in 0..<passes where recognise(articles) != expected { fail("pass \(pass) found something else") }
  let seconds = cpuSeconds() - start
  let megabytes = Double(bytes * passes) / 1e6
  print(
    String(
      format: "recognise %5.1f MB/s a core   %d articles, %.1f MB, %d figures and %d dates a pass; answers checked",
      megabytes / seconds, articles.count, megabytes, expected.quantities, expected.dates))
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "figures": FigureBench.run(Array(arguments.dropFirst()))
case "dossier": DossierBench.run(Array(arguments.dropFirst()))
default: measureRecognition(arguments)
}
