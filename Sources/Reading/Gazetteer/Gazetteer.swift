/// The tables of names that every language shares, one a file in this folder.
enum Gazetteer {
  static let tables: [TableName: StaticString] = [:]
}
