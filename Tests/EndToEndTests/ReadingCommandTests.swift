import Foundation
import TestSupport
import Testing

/// Commands that look into the articles: find, diff, show; ranges, last, paste, watch and recent.
@Suite struct ReadingCommandTests {
  private static let english = """
    ---
    published: 2024-10-21
    language: en
    ---

    About 1,500 soldiers arrived at the harbour of Vladivostok on 18 October, the ministry said.

    Ambassador José Peñaloza said the fleet left on Friday.

    """
  private static let indonesian = """
    ---
    published: 2024-10-22
    language: id
    ---

    Sekitar 4.000 tentara tiba di pelabuhan Vladivostok pada 18 Oktober, kata kementerian itu.

    Harga beras naik di pasar kota itu, kata pedagang.

    """

  private func folder() throws -> Scratch {
    let scratch = try Scratch()
    try scratch.write("a/1.txt", ReadingCommandTests.english)
    try scratch.write("a/2.txt", ReadingCommandTests.indonesian)
    return scratch
  }

  private func run(_ commands: String, in scratch: Scratch, _ arguments: [String] = ["a"]) throws -> SilangResult {
    let result = try Silang.run(["-c", commands] + arguments, in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    return result
  }

  @Test(arguments: [
    ("find soldier", ["soldiers", "tentara"]), ("find prajurit", ["soldiers", "tentara"]),
    ("find tentara --article A1", ["soldiers"]), ("find penaloza", ["José Peñaloza"]),
    ("find PEÑALOZA", ["José Peñaloza"]),
    ("find beras", ["beras"]), ("find harb", ["harbour"]), ("find arbour", []),
    ("find said the fleet", ["said the fleet"]),
  ])
  func findMeetsLettersNamesAndConcepts(_ command: String, _ expected: [String]) throws {
    let result = try run(command + " --format ndjson", in: folder())
    let words = try result.output.split(separator: "\n").map { line in
      let row = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      return try #require(row["text"] as? String)
    }
    #expect(words == expected)
  }

  @Test func findShowsTheSentences() throws {
    let shown = try run("find soldier", in: folder()).output
    #expect(shown.contains("A1 s1") && shown.contains("A2 s1") && shown.contains("2 sentences in 2 articles"))
    #expect(try run("find nowhere", in: folder()).errors.contains("found nowhere"))
  }

  @Test func diffSaysWhatTheOtherLacks() throws {
    let result = try run("diff A1 A2", in: folder()).output
    #expect(result.contains("only in A1") && result.contains("fleet left"))
    #expect(result.contains("only in A2") && result.contains("beras"))
    let records = try run("diff A1 A2 --format csv", in: folder()).output.split(separator: "\n")
    #expect(records[0].hasPrefix("only_in,id,") && records.contains { $0.hasPrefix("A2,") })
    let scratch = try folder()
    let same = try Silang.run(["-c", "diff A1 A1", "a"], in: scratch.path)
    #expect(same.status == 2)
  }

  @Test func showMarksInPlace() throws {
    let scratch = try Scratch()
    let brief = [Repository.root + "/Briefs/korea-utara/articles"]
    let article = try run("show A2", in: scratch, brief).output
    #expect(article.contains("Pada Senin (20/10) [F1]"), "\(article)")
    #expect(article.contains("ribuan pasukan [2,000–9,999] [F") && article.contains("[c1"), "\(article)")
    let plain = try run("show A2 --plain", in: scratch, brief).output
    #expect(!plain.contains("[c") && !plain.contains("[F"))
    let finding = try run("show F1", in: scratch, brief).output
    #expect(finding.contains("Pada [Senin (20/10)]") && finding.contains("[Jumat"), "\(finding)")
    #expect(finding.contains("Ia diterima Wakil Menteri"), "the sentence after is shown")
    let narrow = try Silang.run(["-c", "show F1; show A2"] + brief, environment: ["COLUMNS": "40"]).output
    #expect(narrow.split(separator: "\n").allSatisfy { $0.count <= 40 }, "\(narrow)")
    let colored = try Silang.run(["--color", "always", "-c", "show A2"] + brief).output
    let stripped = colored.replacing(/\u{1b}\[[0-9;]*m/, with: "")
    #expect(stripped == article, "colour adds nothing but colour")
    let both = try run("show A1..A2", in: scratch, brief).output
    #expect(both.contains("\nA2 Seoul") && both.hasPrefix("A1 "))
  }

  @Test func lastRepeatsWhatWasPrinted() throws {
    let scratch = try folder()
    let once = try run("claims --format csv", in: scratch).output
    #expect(try run("claims --format csv; set lang id; last; last", in: scratch).output == once + once + once)
    #expect(try Silang.run(["-c", "last"]).status == 2)
  }

  @Test func pasteTakesTheTextUpToTheDot() throws {
    let scratch = try folder()
    let script =
      "paste\nRapat dibuka pada Senin (21/10).\n\nTiga orang hadir.\n.\npaste second.txt\nSatu rumah rusak.\n.\n"
    let result = try Silang.run(
      [], input: script + "articles --format csv\nundo\narticles --format csv\n", in: scratch.path)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n").filter { $0.contains(".txt,") }
    #expect(
      lines.count == 3 && lines[0].contains("pasted-1.txt") && lines[1].contains("second.txt"), "\(result.output)")
    let direct = try Silang.run(["-c", "paste; articles --format csv"], input: "Satu rumah rusak.")
    #expect(direct.status == 0 && direct.output.contains("pasted-1.txt"))
    let empty = try Silang.run([], input: "paste\n.\n")
    #expect(empty.status == 3 && empty.errors.contains("empty"), "\(empty.errors)")
  }

  @Test func watchLoadsWhatIsNewAndShowsOnlyNewConflicts() throws {
    let scratch = try folder()
    let result = try run(
      "watch b --once; watch b --once; history --changes --format csv",
      in: try {
        try scratch.write("b/1.txt", ReadingCommandTests.english.replacing("1,500", with: "9,500"))
        return scratch
      }())
    #expect(result.output.contains("A3  1.txt") || result.output.contains("b/1.txt"), "\(result.output)")
    #expect(result.output.contains("contradiction"), "\(result.output)")
    #expect(result.output.components(separatedBy: "load b/1.txt").count == 2, "one arrival is one step")
    let missing = try Silang.run(["-c", "watch nothing"], in: scratch.path)
    #expect(missing.status == 2 && missing.errors.contains("nothing: no such folder"))
  }

  @Test func recentSessionsCanBeOpened() throws {
    let scratch = try folder()
    let home = ["HOME": scratch.path + "/home"]
    try scratch.write("home/x", "")
    _ = try Silang.run(["-c", "load a/1.txt; save one.db"], in: scratch.path, environment: home)
    _ = try Silang.run(["-c", "load a; save two.db"], in: scratch.path, environment: home)
    let result = try Silang.run(
      ["-c", "recent --format csv; open R2; articles --format csv"], in: scratch.path, environment: home)
    #expect(result.status == 0, "\(result.errors)")
    let lines = result.output.split(separator: "\n")
    #expect(lines[1].contains("two.db") && lines[2].contains("one.db"), "\(result.output)")
    #expect(lines.count { $0.contains("a/1.txt") } == 1 && !lines.contains { $0.contains("a/2.txt") })
    let refused = try Silang.run(["-c", "open R9"], in: scratch.path, environment: home)
    #expect(refused.status == 2 && refused.errors.contains("there is no R9"))
  }

  @Test(arguments: [
    ("klaim A1", "claims A1"), ("sumber", "sources"), ("silang", "contradict"),
    ("angka --of soldier", "figures --of soldier"),
  ])
  func indonesianNamesMeanTheSame(_ indonesian: String, _ english: String) throws {
    let scratch = try folder()
    #expect(try run(indonesian, in: scratch).output == run(english, in: scratch).output)
  }

  @Test(arguments: [
    ("klaimm", "tidak ada perintah `klaimm`; maksud Anda `klaim`?"), ("show A9", "tidak ada A9; ada A1 sampai A2"),
    ("claims --byy x", "tidak mengenal opsi `--byy`; maksud Anda `--oleh`?"),
    ("muat tiada.txt", "tidak ada berkas atau folder itu"),
    ("set lang xx", "`xx` bukan bahasa"), ("open tiada.db --force", "tidak ada berkas itu"),
    ("claims \"A1", "tanda kutip tidak ditutup"),
  ])
  func errorsInIndonesian(_ command: String, _ message: String) throws {
    let scratch = try folder()
    let result = try Silang.run(["--lang", "id", "-c", command, "a"], in: scratch.path)
    #expect(result.status != 0 && result.errors.contains(message), "\(result.errors)")
  }

  @Test func whatCouldNotBeCheckedIsTold() throws {
    let scratch = try folder()
    try scratch.write("b/3.txt", "Air naik di desa itu pada Kamis (28/8). Warga mengungsi ke masjid.\n")
    let told = try run("unchecked", in: scratch, ["a", "b"])
    #expect(told.output.hasPrefix("Not checked: A3: "), "\(told.output)")
    let records = try run("unchecked A3 --format csv", in: scratch, ["a", "b"])
    #expect(records.output.hasPrefix("article,reason\nA3,"), "\(records.output)")
    #expect(try run("unchecked A1", in: scratch, ["a", "b"]).output.isEmpty)
    #expect(try run("terlewat", in: scratch).errors.hasPrefix("all was checked"))
  }
}
