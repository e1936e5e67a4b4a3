import Foundation
import TestSupport
import Testing

/// `silang compare` and `compare` at the prompt.
@Suite struct CompareTests {
  private let a = "Tujuh kapal nelayan kembali ke pelabuhan."
  private let b = "Kapal nelayan tidak kembali ke pelabuhan."

  @Test func twoStatements() throws {
    let result = try Silang.run(["compare", a, b])
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasPrefix("contradiction · polarity"))
    #expect(try Silang.run(["compare", a, b, "--fail-on", "contradiction"]).status == 1)
    #expect(try Silang.run(["compare", a, a, "--fail-on", "contradiction"]).status == 0)
    let atPrompt = try Silang.run(["-c", "compare \"\(a)\" \"\(b)\""])
    #expect(atPrompt.output == result.output)
    #expect(try Silang.run(["compare", a, b, "--lang", "id"]).output.hasPrefix("kontradiksi · penyangkalan"))
  }

  @Test func oneLineAPairInOrder() throws {
    var lines: [String] = []
    for number in 0..<400 {
      lines.append("{\"id\":\"p\(number)\",\"a\":\"\(a)\",\"b\":\"\(number % 2 == 0 ? b : a)\",\"language\":\"id\"}")
    }
    let result = try Silang.run(["compare", "--input", "ndjson", "-"], input: lines.joined(separator: "\n") + "\n")
    #expect(result.status == 0, "\(result.errors)")
    let answers = result.output.split(separator: "\n")
    #expect(answers.count == 400)
    for (number, answer) in answers.enumerated() {
      let object = try #require(try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any])
      #expect(object["id"] as? String == "p\(number)")
      #expect(object["verdict"] as? String == (number % 2 == 0 ? "contradiction" : "same"))
      #expect((object["because"] as? String)?.isEmpty == false)
      #expect((object["rule"] as? String)?.contains(".") == true)
    }
  }

  @Test func badLinesAreNamedAndTheRestAnswered() throws {
    let input =
      "{\"id\":1,\"a\":\"\(a)\"}\nno json\n{\"id\":2,\"a\":\"\(a)\",\"b\":\"\"}\n{\"id\":3,\"a\":\"\(a)\",\"b\":\"\(b)\"}\n"
    let result = try Silang.run(["compare", "--input", "ndjson", "-"], input: input)
    #expect(result.status == 3)
    #expect(result.errors.contains("-:1:1: the record has no `b`"))
    #expect(result.errors.contains("-:2:1: "))
    #expect(result.errors.contains("-:3:1: statement B is empty"))
    #expect(result.output.split(separator: "\n").count == 1)
    #expect(result.output.contains("\"id\":\"3\""))
  }

  @Test func wrongUsage() throws {
    #expect(try Silang.run(["compare", a]).status == 2)
    #expect(try Silang.run(["-c", "compare \"\(a)\" \"\""]).status == 2)
  }
}
