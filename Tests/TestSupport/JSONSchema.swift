import Foundation

/// Holds JSON against a schema: the keywords that our own schemas use, and no others.
public struct JSONSchema {
  private let root: [String: Any]
  /// Keywords that say nothing about what is allowed.
  private static let remarks: Set<String> = ["$schema", "$id", "$defs", "title", "description"]

  public struct NotASchema: Error {}

  public init(_ bytes: [UInt8]) throws {
    guard let root = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any] else { throw NotASchema() }
    self.root = root
  }

  /// Everything that is wrong, each with its JSON Pointer; also object fields that the schema does not describe, so that
  /// none is added without a word.
  public func faults(_ bytes: [UInt8]) throws -> [String] {
    faults(try JSONSerialization.jsonObject(with: Data(bytes)), root, "")
  }

  private func faults(_ value: Any, _ schema: Any, _ place: String) -> [String] {
    if let allowed = schema as? Bool { return allowed ? [] : ["\(place): nothing may stand here"] }
    guard let schema = schema as? [String: Any] else { return ["\(place): the schema is no schema"] }
    return schema.keys.sorted().flatMap { keyword in
      JSONSchema.remarks.contains(keyword) ? [] : faults(value, keyword, schema, place)
    }
  }

  private func faults(_ value: Any, _ keyword: String, _ schema: [String: Any], _ place: String) -> [String] {
    guard let rule = schema[keyword] else { return [] }
    switch keyword {
    case "$ref":
      let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
      guard let found = (root["$defs"] as? [String: Any])?[name] else { return ["\(place): no definition \(name)"] }
      return faults(value, found, place)
    case "type":
      let types = rule as? [String] ?? [rule as? String ?? ""]
      return types.contains { JSONSchema.isOf($0, value) } ? [] : ["\(place): no \(types.joined(separator: " or "))"]
    case "const": return JSONSchema.text(value) == JSONSchema.text(rule) ? [] : ["\(place): not \(rule)"]
    case "enum":
      let allowed = (rule as? [Any] ?? []).map(JSONSchema.text)
      return allowed.contains(JSONSchema.text(value)) ? [] : ["\(place): \(value) is none of \(allowed)"]
    case "anyOf":
      let choices = rule as? [Any] ?? []
      return choices.contains { faults(value, $0, place).isEmpty } ? [] : ["\(place): fits no choice"]
    case "pattern":
      guard let text = value as? String, let pattern = rule as? String else { return [] }
      return text.range(of: pattern, options: .regularExpression) == nil ? ["\(place): \(text) is not \(pattern)"] : []
    case "minimum":
      guard let number = value as? Double, let least = rule as? Double else { return [] }
      return number < least ? ["\(place): \(number) is less than \(least)"] : []
    case "minItems", "maxItems":
      guard let count = (value as? [Any])?.count, let limit = rule as? Int else { return [] }
      return (keyword == "minItems" ? count >= limit : count <= limit) ? [] : ["\(place): \(count) items"]
    case "required":
      guard let fields = value as? [String: Any] else { return [] }
      return (rule as? [String] ?? []).filter { fields[$0] == nil }.map { "\(place)/\($0): missing" }
    case "items", "prefixItems": return items(value, keyword, rule, schema, place)
    case "properties", "additionalProperties": return fields(value, keyword, rule, schema, place)
    default: return ["\(place): the keyword \(keyword) is not known to this validator"]
    }
  }

  private func items(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String
  ) -> [String] {
    guard let list = value as? [Any] else { return [] }
    let first = schema["prefixItems"] as? [Any] ?? []
    if keyword == "prefixItems" {
      return zip(list, first).enumerated().flatMap { faults($1.0, $1.1, "\(place)/\($0)") }
    }
    return list.enumerated().dropFirst(first.count).flatMap { faults($1, rule, "\(place)/\($0)") }
  }

  private func fields(
    _ value: Any, _ keyword: String, _ rule: Any, _ schema: [String: Any], _ place: String
  ) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    let described = schema["properties"] as? [String: Any] ?? [:]
    if keyword == "additionalProperties" {
      return object.keys.sorted().filter { described[$0] == nil }
        .flatMap { name in object[name].map { faults($0, rule, "\(place)/\(name)") } ?? [] }
    }
    return object.keys.sorted().flatMap { name -> [String] in
      guard let field = object[name], let rule = described[name] else {
        return schema["additionalProperties"] == nil ? ["\(place)/\(name): the schema does not describe it"] : []
      }
      return faults(field, rule, "\(place)/\(name)")
    }
  }

  private static func isOf(_ type: String, _ value: Any) -> Bool {
    switch type {
    case "string": value is String
    case "integer": (value as? NSNumber).map { $0.doubleValue == $0.doubleValue.rounded() } ?? false
    case "number": value is NSNumber
    case "boolean": value is Bool
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "null": value is NSNull
    default: false
    }
  }

  private static func text(_ value: Any) -> String { value is NSNull ? "null" : "\(value)" }
}
