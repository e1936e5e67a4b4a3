/// The tables of English, one a file in this folder.
enum English {
  static let tables: [TableName: StaticString] = [:]
}
