import Memos
import Reading

/// What `--help` and wrong usage print in a language that the parser does not know: made from its own table.
struct CommandLinePage {
  let table: CommandLineTable
  let language: Language

  /// The page of `silang --help`, or of `silang NAME --help`.
  func text(_ name: String?, _ terminal: Terminal) -> String {
    guard let invocation = table.invocations.first(where: { $0.name == name }) else { return "" }
    var text = name == nil ? overview(terminal) : ""
    if name != nil { text += Layout.paragraph(say(invocation.summary), indent: 0, terminal) + "\n" }
    text += Layout.paragraph("Pemakaian: \(usage(invocation))", indent: 0, terminal)
    if let discussion = invocation.discussion, name != nil {
      text += "\n" + Layout.paragraph(say(discussion), indent: 0, terminal)
    }
    text += section("Argumen", invocation.positionals, terminal)
    return text + section("Opsi", invocation.options, terminal)
  }

  /// A message of the parser, line by line.
  func translated(_ message: String) -> String {
    message.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      for (english, own) in [("Error: ", "Kesalahan: "), ("Usage: ", "Pemakaian: ")] where line.hasPrefix(english) {
        return own + say(String(line.dropFirst(english.count)))
      }
      if line.hasPrefix("Help:  "), let gap = line.dropFirst(7).firstRange(of: "  ") {
        return "Bantuan:  \(line[..<gap.lowerBound].dropFirst(7))  \(say(String(line[gap.upperBound...])))"
      }
      if line.hasPrefix("  ") { return "  " + say(String(line.dropFirst(2))) }
      return say(String(line))
    }.joined(separator: "\n")
  }

  private func say(_ words: String) -> String { Messages.text(words, language) }

  private func usage(_ invocation: CommandLineTable.Invocation) -> String {
    let words = invocation.positionals.map { positional in
      let name = word(positional) + (positional.isRepeated ? " …" : "")
      return positional.isOptional ? "[\(name)]" : name
    }
    return (["silang", invocation.name, "[OPSI …]"].compactMap { $0 } + words).joined(separator: " ")
  }

  /// `ARTIKEL`, what stands for an argument without a name.
  private func word(_ positional: CommandLineTable.Argument) -> String {
    let name = (positional.value ?? "").uppercased()
    return CommandNames.valueName(name.hasSuffix("S") ? String(name.dropLast()) : name, language)
  }

  private func section(_ title: String, _ arguments: [CommandLineTable.Argument], _ terminal: Terminal) -> String {
    if arguments.isEmpty { return "" }
    var table = Table(columns: [
      Table.Column(maximum: 24, overflow: .wrap), Table.Column(minimum: 24, overflow: .wrap, isFlexible: true),
    ])
    table.rows = arguments.map { argument in
      let value = argument.value.map { " " + CommandNames.valueName($0.uppercased(), language) } ?? ""
      let name = argument.names.isEmpty ? word(argument) : argument.names.joined(separator: ", ") + value
      return [Table.Cell(name, .bold), Table.Cell(say(argument.help))]
    }
    return "\n\(title):\n" + table.render(for: terminal, indent: 2)
  }

  /// The invocations, and what else stands on the first page.
  private func overview(_ terminal: Terminal) -> String {
    var table = Table(columns: [Table.Column(), Table.Column(minimum: 24, overflow: .wrap, isFlexible: true)])
    table.rows = self.table.invocations.map { invocation in
      [Table.Cell("silang" + (invocation.name.map { " \($0)" } ?? ""), .bold), Table.Cell(say(invocation.summary))]
    }
    let foot =
      "ARTIKEL adalah berkas, folder (semua artikel di dalamnya, urut jalur), atau - untuk masukan baku. Silang tidak memakai "
      + "jaringan: simpan halamannya lalu muat berkasnya. Kode keluar: 0 selesai, 1 ada temuan setingkat --fail-on atau memo "
      + "yang tidak berlaku lagi, 2 salah pakai atau perintah yang gagal, 3 ada artikel yang tidak terbaca, 130 dihentikan. "
      + "`silang NAMA --help --lang id` menjelaskan satu perintah; di prompt, `bantuan` menyebutkan semuanya."
    return Layout.paragraph(say(Silang.configuration.abstract), indent: 0, terminal) + "\n"
      + table.render(for: terminal, indent: 2) + "\n" + Layout.paragraph(foot, indent: 0, terminal) + "\n"
  }
}
