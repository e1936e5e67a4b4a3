/// What a token is, from its bytes alone.
@frozen
public enum TokenKind: UInt8, Sendable {
  /// Letters, with inner apostrophes (`Jum'at`, `don't`) and dotted initials (`U.S.`, `a.m.`).
  case word
  /// Digits with inner `.` and `,` (`1.500`, `2,5`, `08.37`).
  case number
  /// A double quotation mark that opens (`“`, `«`, `„`), closes (`”`, `»`) or does not say (`"`).
  case quoteOpen, quoteClose, quoteStraight
  /// A single quotation mark that opens (`‘`), closes (`’`) or does not say (`'`); never the apostrophe inside a word.
  case singleOpen, singleClose, singleStraight
  /// One character of punctuation or any other symbol.
  case punctuation
}

/// What the bytes around and inside a token say.
@frozen
public struct TokenFlags: OptionSet, Sendable {
  public let rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// White space (or the start of the text) stands before the token.
  @inlinable public static var spaceBefore: TokenFlags { TokenFlags(rawValue: 1) }
  /// The first token of its line.
  @inlinable public static var lineStart: TokenFlags { TokenFlags(rawValue: 2) }
  /// The first token after a blank line.
  @inlinable public static var paragraphStart: TokenFlags { TokenFlags(rawValue: 4) }
  /// The first letter is a capital.
  @inlinable public static var capitalised: TokenFlags { TokenFlags(rawValue: 8) }
  /// Two letters or more, all capitals (`NATO`, `PBB`).
  @inlinable public static var allCaps: TokenFlags { TokenFlags(rawValue: 16) }
  /// An Indonesian word unknown as it stands and found in the lexicon without `-nya` (`word` is then the stem's id).
  @inlinable public static var clitic: TokenFlags { TokenFlags(rawValue: 32) }
  /// The token stands in a marked boilerplate range: nothing is read from it.
  @inlinable public static var boilerplate: TokenFlags { TokenFlags(rawValue: 64) }
}

/// One token: where it stands, what it is, and which word of the language's lexicon it is.
@frozen
public struct Token: Sendable {
  /// UTF-8 byte offsets into the article's text, half-open.
  public var start: Int32
  public var end: Int32
  /// The id in the language's ``Lexicon`` (case folded), or ``Lexicon/unknown``. Punctuation has the id of its character.
  public var word: WordID
  public var kind: TokenKind
  public var flags: TokenFlags

  @inlinable public var range: TextRange { TextRange(Int(start), Int(end)) }
  @inlinable public var isCapitalised: Bool { flags.contains(.capitalised) }
  @inlinable public var isAllCaps: Bool { flags.contains(.allCaps) }
  @inlinable public var isGlued: Bool { !flags.contains(.spaceBefore) }

  public init(start: Int32, end: Int32, word: WordID, kind: TokenKind, flags: TokenFlags) {
    self.start = start
    self.end = end
    self.word = word
    self.kind = kind
    self.flags = flags
  }
}

/// The number of a word in a ``Lexicon``; equal words have equal numbers. ASCII punctuation is numbered by its byte.
public typealias WordID = Int32
