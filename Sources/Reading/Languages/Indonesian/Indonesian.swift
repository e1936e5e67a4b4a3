/// The tables of Indonesian, one a file in this folder.
enum Indonesian {
  static let tables: [TableName: StaticString] = [:]
}
