import Foundation
import TestSupport
import Testing

/// The memo's page in Chromium: a citation opens its passage, marked in the words round it. Where no Chromium is installed
/// the tests are skipped by name.
@Suite(.enabled(if: Browser.path != nil, "Chromium is not installed"))
struct BrowserTests {
  /// A page that shows the memo in a frame, follows one of its links there, and then says what it finds.
  private func follow(_ link: String, in memo: String, _ scratch: Scratch) throws -> [String: String] {
    // The memo allows no script: the page around it looks into it.
    try scratch.write(
      "look.html",
      """
      <!doctype html><iframe id="memo" src="\(memo)" style="width:800px;height:600px"></iframe><pre id="found"></pre>
      <script>
      const frame = document.getElementById("memo");
      const report = text => { document.getElementById("found").textContent = text };
      frame.addEventListener("load", () => {
        const page = frame.contentDocument, link = page.querySelector('\(link)');
        link.click();
        setTimeout(() => {
          const note = page.querySelector(":target"), mark = note && note.querySelector("mark");
          const style = note && frame.contentWindow.getComputedStyle(note);
          const place = note && note.getBoundingClientRect();
          report([
            "id=" + (note && note.id), "number=" + link.textContent, "marked=" + (mark && mark.textContent),
            "around=" + (note && note.querySelector("p").textContent), "outline=" + (style && style.outlineStyle),
            "visible=" + (place && place.top >= 0 && place.top < 600),
            "background=" + (mark && frame.contentWindow.getComputedStyle(mark).backgroundColor),
            "back=" + (note && page.querySelector(note.querySelector(".where a").getAttribute("href")) === link)
          ].join("\\n"));
        }, 50);
      }, {once: true});
      </script>
      """)
    let dom = try Browser.dom(of: scratch.path + "/look.html", scratch)
    let start = try #require(dom.range(of: "<pre id=\"found\">")).upperBound
    let end = try #require(dom[start...].range(of: "</pre>")).lowerBound
    var found: [String: String] = [:]
    for line in dom[start..<end].split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      if parts.count == 2 { found[parts[0]] = parts[1] }
    }
    return found
  }

  @Test func aCitationOpensItsPassageMarked() throws {
    let scratch = try Scratch()
    let written = try Silang.run(
      ["brief", "--to", scratch.path + "/memo.html", Repository.root + "/Briefs/korea-utara/articles"])
    try #require(written.status == 0, "\(written.errors)")
    let json = try Silang.run(["brief", "--format", "json", Repository.root + "/Briefs/korea-utara/articles"])
    let memo = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    let notes = try #require(memo["notes"] as? [[String: Any]])
    for number in [1, 4] {
      let found = try follow(".finding cite a[href=\"#n\(number)\"]", in: "memo.html", scratch)
      #expect(found["id"] == "n\(number)" && found["number"] == "\(number)", "\(found)")
      let text = try #require(notes.first { $0["number"] as? Int == number }?["text"] as? String)
      #expect(found["marked"] == text)
      let around = try #require(found["around"])
      #expect(around.contains(text) && around.count > text.count + 20, "the words round it are shown")
      #expect(found["outline"] == "solid" && found["visible"] == "true", "\(found)")
      #expect(found["background"] != "rgba(0, 0, 0, 0)", "the passage is marked")
    }
  }

  @Test func aNoteLeadsBackToItsFirstReference() throws {
    let scratch = try Scratch()
    let written = try Silang.run(
      ["brief", "--to", scratch.path + "/memo.html", Repository.root + "/Briefs/korea-utara/articles"])
    try #require(written.status == 0, "\(written.errors)")
    let found = try follow("#r2", in: "memo.html", scratch)
    #expect(found["id"] == "n2" && found["back"] == "true", "\(found)")
  }
}

/// A Chromium that is installed here.
private enum Browser {
  static let path: String? = {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    for name in ["chromium", "chromium-browser", "google-chrome"] {
      for folder in folders where FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)") {
        return "\(folder)/\(name)"
      }
    }
    return nil
  }()

  /// A page of files as it stands when it has come to rest.
  static func dom(of file: String, _ scratch: Scratch) throws -> String {
    try scratch.write("dom", [])
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(path))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", "--virtual-time-budget=4000",
      "--user-data-dir=\(scratch.path)/profile", "--dump-dom", "file://\(file)",
    ]
    process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: scratch.path + "/dom"))
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return try scratch.text("dom")
  }
}
