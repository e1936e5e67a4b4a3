import Reading

/// A name as it stands in the token table, with the role and affiliation printed beside it.
struct Mention {
  /// The name's own tokens, without rank, role and affiliation; empty where only a role is named.
  var name: Range<Int>
  /// Nil while nothing tells what a run of capitals names.
  var kind: EntityKind?
  /// Ranks and forms of address before the name (`Komisaris Besar`, `Dr.`).
  var title: Range<Int>?
  var role: Range<Int>?
  var affiliation: Range<Int>?
  /// Everything that belongs to the noun phrase: role, affiliation, name, age, apposition.
  var phrase: Range<Int>
  var sentence: Int
  /// Index into the gazetteer's names.
  var gazetteer: Int?
  /// Index into the entities, once linked.
  var entity: Int = -1
  var isMetonym = false
  /// Other entities that the short name fits.
  var alternatives: [Int] = []
  /// The acronym in brackets after an organisation's name.
  var acronym: Range<Int>?

  var isRoleOnly: Bool { name.isEmpty }
  /// The name with its rank: what an article prints as the speaker.
  var spoken: Range<Int> { (title?.lowerBound ?? name.lowerBound)..<name.upperBound }
}
