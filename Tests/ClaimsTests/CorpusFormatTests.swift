import TestSupport
import Testing

@Suite struct CorpusFormatTests {
  private func corpus(_ text: String) -> Corpus {
    Corpus("quantity", text: text, path: "a.corpus", keys: ["value", "form"], fields: ["published"])
  }

  @Test func `Marks become byte ranges, fields and expectations are kept with their lines`() throws {
    let corpus = corpus(
      """
      # a remark
      published: 2024-10-23
      text: Ada “[[12 rumah]]”,
      text: juga [[dua]].
      quantity: value=12 form="a \\"b\\" c"
      quantity: value=2

      text: Nol.
      none: nothing counted
      """)
    #expect(corpus.faults.isEmpty)
    #expect(corpus.examples.map(\.line) == [2, 8])
    let first = try #require(corpus.examples.first)
    #expect(first.text == "Ada “12 rumah”,\njuga dua.")
    #expect(first.fields == ["published": "2024-10-23"])
    #expect(first.expectations.map(\.line) == [5, 6])
    #expect(first.expectations.map { [$0.start, $0.end] } == [[7, 15], [25, 28]])
    #expect(first.expectations[0]["form"] == "a \"b\" c")
    #expect(first.expectations[1]["form"] == nil)
  }

  @Test(arguments: [
    ("text: Ada [[dua.\nquantity: value=2", "a.corpus:1: a mark is not closed"),
    ("text: Ada [[dua]].", "a.corpus:1: 1 marks, 0 expectations"),
    ("text: Ada dua.", "a.corpus:1: an example says what is found or, with `none:`, that nothing is"),
    ("text: [[dua]]\nquantity: size=2", "a.corpus:2: unknown key `size`"),
    ("text: [[dua]]\nquantity: value=2\ncolour: red", "a.corpus:3: unknown field `colour`"),
    ("text: [[dua]]\nquantity: value=\"2", "a.corpus:2: `value` has no closing quote"),
    ("none: nothing", "a.corpus:1: no text"),
  ])
  func `A fault names file and line`(text: String, fault: String) {
    #expect(corpus(text).faults.first?.description == fault)
  }

  @Test func `A missing file is a fault`() {
    #expect(Corpus("quantity", language: "klingon", keys: []).faults.count == 1)
  }
}
