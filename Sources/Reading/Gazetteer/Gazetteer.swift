/// The tables of names that every language shares, one a file in this folder: general knowledge as of late 2025.
///
/// Forms are the names in both languages. A form matches text that is capitalised as it is; an acronym (all capitals)
/// matches only capitals.
enum Gazetteer {
  static let tables: [TableName: StaticString] = [
    .countries: countries,
    .demonyms: demonyms,
    .governmentMetonyms: governmentMetonyms,
    .places: places,
    .organisations: organisations,
    .agencies: agencies,
    .people: people,
    .officeHolders: officeHolders,
    .givenNames: givenNames,
  ]
}
