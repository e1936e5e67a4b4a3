/// The JSON Schema (2020-12) of `silang.memo/1`: the file `memo.schema.json` of this folder.
public enum MemoSchema {
  public static var text: String { String(decoding: PackageResources.memo_schema_json, as: UTF8.self) }
}
