import Foundation
import Mustache

/// A user's own mustache template, filled with the values of the JSON memo (`silang.memo/1`).
public struct MemoTemplate: Sendable {
  /// What values are escaped for: what a template writes. `{{value}}` is escaped, `{{{value}}}` is not; a pragma of the
  /// template's own (`{{% CONTENT_TYPE:TEXT}}`) goes over it.
  public enum Kind: String, Sendable, CaseIterable {
    case html, markdown, json, csv, text

    /// The kind of a file's ending; HTML for endings that are not known.
    public init(ending path: String) {
      let path = path.lowercased()
      let endings: [(String, Kind)] = [
        (".md", .markdown), (".markdown", .markdown), (".json", .json), (".jsonld", .json), (".csv", .csv),
        (".txt", .text), (".text", .text),
      ]
      self = endings.first { path.hasSuffix($0.0) }?.1 ?? .html
    }
  }

  private let template: MustacheTemplate

  /// - Parameter name: the template's file, for messages.
  /// - Throws: ``TemplateError``.
  public init(_ text: String, name: String, kind: Kind) throws(TemplateError) {
    MustacheContentTypes.register(EscapedText(kind: kind), named: kind.rawValue.uppercased())
    let pragma = "{{% CONTENT_TYPE:\(kind.rawValue.uppercased())}}"
    do {
      template = try MustacheTemplate(string: pragma + text)
    } catch let error as MustacheTemplate.ParserError {
      let line = error.context.lineNumber
      let column = error.context.columnNumber - (line == 1 ? pragma.count : 0)
      throw TemplateError(name: name, line: line, column: max(column, 1), reason: MemoTemplate.reason(error.error))
    } catch {
      throw TemplateError(name: name, line: 1, column: 1, reason: "\(error)")
    }
  }

  /// The template filled with a memo.
  public func text(_ memo: MemoDocument) -> String {
    let values = try? JSONDecoder().decode(TemplateValue.self, from: Data(MemoJSON.bytes(memo)))
    let fields: any Sendable = values?.value ?? [String: String]()
    return template.render(fields)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else { return "a tag is never closed" }
    return switch error {
    case .sectionCloseNameIncorrect: "the end of a section has another name than its start"
    case .unfinishedName: "a tag is not closed or its name is not well formed"
    case .expectedSectionEnd: "a section is never closed"
    case .invalidSetDelimiter: "a change of delimiters is not well formed"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
      "what stands in an inherited block does not belong there"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable: "a pragma is not known (CONTENT_TYPE is)"
    }
  }
}

/// Where a template is not well formed.
public struct TemplateError: Error, CustomStringConvertible {
  public var name: String
  /// From 1, both.
  public var line: Int
  public var column: Int
  public var reason: String
  public var description: String { "\(name):\(line):\(column): \(reason)" }
}

/// Values made harmless for what the template writes.
private struct EscapedText: MustacheContentType {
  let kind: MemoTemplate.Kind

  func escapeText(_ text: String) -> String {
    switch kind {
    case .html: HTMLWriter.escaped(text)
    case .markdown: MarkdownWriter.escaped(text)
    case .json: json(text)
    case .csv: RecordFormat.inert(text).replacing("\"", with: "\"\"")
    case .text: printable(text)
    }
  }

  /// The inside of a JSON string.
  private func json(_ text: String) -> String {
    var json = JSONWriter()
    json.string(text)
    return String(decoding: json.bytes.dropFirst().dropLast(), as: UTF8.self)
  }
}

/// A value of the JSON memo as a template sees it: null is absent.
private enum TemplateValue: Decodable {
  case null
  case value(any Sendable)

  init(from decoder: any Decoder) throws {
    if let fields = try? decoder.singleValueContainer().decode([String: TemplateValue].self) {
      self = .value(fields.compactMapValues(\.value))
      return
    }
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .value(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .value(number)
    } else if let number = try? container.decode(Double.self) {
      self = .value(number)
    } else if let text = try? container.decode(String.self) {
      self = .value(text)
    } else {
      self = .value(try container.decode([TemplateValue].self).compactMap(\.value))
    }
  }

  var value: (any Sendable)? {
    if case .value(let value) = self { value } else { nil }
  }
}
