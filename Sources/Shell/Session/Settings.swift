import Reading

/// What the user set for the interface; what alters the findings is a change of the dossier.
struct Settings {
  /// The language of messages and of the memo.
  var language: Language = .english
  var color: ColorPolicy = .auto
  /// The form of records where a command does not say `--format`.
  var format: OutputFormat = .table
  /// When the prompt shows long results through the pager.
  var paging: PagingPolicy = .auto
  /// Whether remarks that are no results or errors are left out.
  var isQuiet = false
  /// The greatest size of one article in bytes.
  var articleLimit = 64 << 20
  /// Where users' tables for every session stand; nil: nowhere, or `--no-init`.
  var configurationFolder: String?
  /// Whether every loaded file holds records (`--input ndjson`), not only `.ndjson` files.
  var readsRecords = false
}
