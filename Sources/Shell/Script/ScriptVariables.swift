import Reading

/// What `$name` and `${name}` stand for in commands: given on the command line (`-D name=value`).
struct ScriptVariables: Equatable {
  private(set) var values: [String: String] = [:]

  /// Gives a variable its value; the last one counts.
  mutating func define(_ name: String, _ value: String) { values[name] = value }

  func value(_ name: String) -> String? { values[name] }

  /// The defined name that was probably meant.
  func nearest(to name: String) -> String? { EditDistance.nearest(to: name, among: values.keys.sorted()) }

  /// Whether a byte may stand in a name: letters of ASCII, `_` and, behind the first, digits.
  static func isNameByte(_ byte: UInt8, isFirst: Bool) -> Bool {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A, 0x5F: true
    case 0x30...0x39: !isFirst
    default: false
    }
  }

  /// Whether a text can be the name of a variable.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.enumerated().allSatisfy { isNameByte($0.element, isFirst: $0.offset == 0) }
  }
}

/// Why a script could not be cut into commands.
struct ScriptSyntaxError: Error, Equatable {
  enum Reason: Equatable {
    case openQuotation
    /// `${` without a name and `}` behind it.
    case openVariable
    case unknownVariable(name: String, meant: String?)
  }
  /// In UTF-8 bytes from the script's start.
  var offset: Int
  var reason: Reason

  func text(_ language: Language) -> String {
    let isEnglish = language == .english
    switch reason {
    case .openQuotation: return isEnglish ? "the quotation mark is never closed" : "tanda kutip tidak ditutup"
    case .openVariable:
      return isEnglish
        ? "`${` needs a name and `}`; `\\$` is a dollar sign" : "`${` memerlukan nama dan `}`; `\\$` adalah tanda dolar"
    case .unknownVariable(let name, let meant?):
      return isEnglish
        ? "`$\(name)` is not defined; did you mean `$\(meant)`?"
        : "`$\(name)` belum ditentukan; maksud Anda `$\(meant)`?"
    case .unknownVariable(let name, nil):
      return isEnglish
        ? "`$\(name)` is not defined: -D \(name)=VALUE on the command line does; `\\$` is a dollar sign"
        : "`$\(name)` belum ditentukan: -D \(name)=NILAI di baris perintah menentukannya; `\\$` adalah tanda dolar"
    }
  }
}
