import Testing

@testable import Shell

@Suite struct PieceStoreTests {
  @Test func whatGoesToTheFileComesBackInOrder() throws {
    let store = PieceStore(limit: 10)
    let pieces = (0..<50).map { number in [UInt8](repeating: UInt8(number), count: number % 7 + 1) }
    for piece in pieces { store.add(piece) }
    #expect(store.count == pieces.count)
    #expect(try (0..<store.count).map(store.piece) == pieces)
  }
}
