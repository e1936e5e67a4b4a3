/// A memo as the HTML page that is printed to PDF: the look of ``HTMLWriter`` on A4, in light colours, without what
/// printing programs do not know (variables, grids, rules for screens).
public enum PaperPage {
  public static func text(_ memo: MemoDocument) -> String {
    let rules = Rule.rules(of: HTMLStyle.sheet[...])
    let printed = rules.first { $0.selector == "@media print" }.map { Rule.rules(of: $0.body) } ?? []
    let variables = variables(rules + printed)
    var page = HTMLWriter.text(memo)
    // Words of an article never hold a bare quotation mark, so only attributes are meant here.
    for (name, value) in variables { page = page.replacing("=\"var(\(name))\"", with: "=\"\(value)\"") }
    var sheet = (rules + printed).filter { $0.selector != ":root" && !$0.selector.hasPrefix("@media") }
      .map { "\($0.selector) {\($0.body)}\n" }.joined()
    for (name, value) in variables { sheet = sheet.replacing("var(\(name))", with: value) }
    return breakable(page.replacing(HTMLStyle.sheet, with: sheet + overrides))
  }

  /// A page whose endless words may break every so often, and are cut where they are longer than any word is: printing
  /// programs take minutes over them.
  private static func breakable(_ page: String) -> String {
    let (longestPart, longestWord) = (80, 400)
    var out = String.UnicodeScalarView()
    var (count, isTag, isReference) = (0, false, false)
    for scalar in page.unicodeScalars {
      switch scalar {
      case "<": (isTag, count) = (true, 0)
      case ">" where isTag: (isTag, count) = (false, -1)
      case "&": isReference = true
      case ";": isReference = false
      case " ", "\n": (count, isReference) = (-1, false)
      default: break
      }
      if isTag || isReference || count < longestWord { out.append(scalar) }
      if isTag || isReference { continue }
      count += 1
      if count == longestWord { out.append("…") }
      if count < longestWord, count > 0, count % longestPart == 0 { out.append("\u{200B}") }
    }
    return String(out)
  }

  /// The colours on paper: those of the first `:root`, and over them those for print.
  private static func variables(_ rules: [Rule]) -> [(name: String, value: String)] {
    let declarations = rules.filter { $0.selector == ":root" }.flatMap { $0.body.split(separator: ";") }
    var values: [String: String] = [:]
    for declaration in declarations {
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " } }
      if parts.count == 2, parts[0].hasPrefix("--") { values[parts[0]] = parts[1] }
    }
    return values.sorted { $0.key < $1.key }.map { (name: $0.key, value: $0.value) }
  }

  private struct Rule {
    var selector: String
    var body: Substring

    /// The rules of a sheet, those inside `@media` as one.
    static func rules(of sheet: Substring) -> [Rule] {
      var rules: [Rule] = []
      var rest = sheet
      while let open = rest.firstIndex(of: "{") {
        var depth = 0
        let end = rest[open...].firstIndex { character in
          depth += character == "{" ? 1 : character == "}" ? -1 : 0
          return depth == 0
        }
        guard let end else { break }
        let selector = rest[..<open].split(whereSeparator: \.isWhitespace).joined(separator: " ")
        rules.append(Rule(selector: selector, body: rest[rest.index(after: open)..<end]))
        rest = rest[rest.index(after: end)...]
      }
      return rules
    }
  }

  private static let overrides = """
    @page { size:A4; margin:20mm 18mm 20mm; @bottom-right { content:counter(page) " / " counter(pages); font:8pt "Noto Sans","Liberation Sans",sans-serif; color:#59626b } @bottom-left { content:string(title); font:8pt "Noto Sans","Liberation Sans",sans-serif; color:#59626b; max-width:130mm } }
    html, body { background:#fff } body { padding:0; margin:0; max-width:none; font-size:10pt }
    h1 { string-set:title content() }
    .meta { display:block } .meta dt { float:left; clear:left; width:6.5em } .meta dd { margin-left:7.5em }
    .pair { display:block } .pair blockquote { display:inline-block; vertical-align:top; width:48%; margin:0 1% .6rem 0 }
    sup { font-size:.72em } .finding { padding:.7rem .9rem } svg { width:100% } thead { display:table-header-group }

    """
}
