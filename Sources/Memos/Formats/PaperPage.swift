/// A memo as the HTML page that is printed to PDF: the look of ``HTMLWriter`` on A4, in light colours, without what
/// printing programs do not know (variables, grids).
public enum PaperPage {
  public static func text(_ memo: MemoDocument) -> String {
    let sheet = HTMLStyle.sheet
    let colours = light(sheet)
    var page = HTMLWriter.text(memo)
    // Words of an article never hold a bare quotation mark, so only attributes are meant here.
    for (name, value) in colours { page = page.replacing("=\"var(\(name))\"", with: "=\"\(value)\"") }
    return page.replacing(sheet, with: paper(sheet, colours))
  }

  /// The variables of the sheet's first `:root`.
  private static func light(_ sheet: String) -> [(name: String, value: String)] {
    guard let start = sheet.firstRange(of: ":root {"), let end = sheet[start.upperBound...].firstIndex(of: "}") else {
      return []
    }
    return sheet[start.upperBound..<end].split(separator: ";").compactMap { declaration in
      let parts = declaration.split(separator: ":", maxSplits: 1).map { $0.filter { $0 != " " } }
      return parts.count == 2 && parts[0].hasPrefix("--") ? (name: parts[0], value: parts[1]) : nil
    }
  }

  private static func paper(_ sheet: String, _ colours: [(name: String, value: String)]) -> String {
    // Rules for screens in the dark or of small size are left out: a line each.
    let lines = sheet.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.contains(":root") && !$0.contains("(max-width") && !$0.contains("prefers-") }
    var text = lines.joined(separator: "\n")
    for (name, value) in colours { text = text.replacing("var(\(name))", with: value) }
    return text + overrides
  }

  private static let overrides = """
    @page { size:A4; margin:20mm 18mm 20mm; @bottom-right { content:counter(page) " / " counter(pages); font:8pt "Noto Sans","Liberation Sans",sans-serif; color:#59626b } @bottom-left { content:string(title); font:8pt "Noto Sans","Liberation Sans",sans-serif; color:#59626b; max-width:130mm } }
    html, body { background:#fff } body { padding:0; margin:0; max-width:none; font-size:10.5pt }
    h1 { string-set:title content() } h2, h3 { break-after:avoid }
    .meta { display:block } .meta dt { float:left; clear:left; width:6.5em } .meta dd { margin-left:7.5em }
    .pair { display:flex; flex-wrap:wrap } .pair blockquote { width:46%; margin:0 2% .6rem 0 }
    tr { break-inside:avoid } thead { display:table-header-group }

    """
}
