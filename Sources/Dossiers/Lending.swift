import Claims
import Reading

/// Which articles of a dossier borrow a day from which, kept up as articles are loaded after others: what is new concerns
/// only those that share names of its beginning. The same for the same articles, however they were loaded.
struct Lending: Sendable {
  private var leads: [BorrowedDays.Lead] = []
  /// By name the articles in whose beginnings it stands, in order; no more than tell that it is common.
  private var holders: [TermKey: [Int32]] = [:]
  /// What each article borrows, in order.
  private(set) var borrowed: [BorrowedDay?] = []

  /// A name in more beginnings than this tells no story.
  private let commonest: Int

  init(commonest: Int = 200) { self.commonest = commonest }

  /// Takes articles in, after all others.
  /// - Returns: whether the others borrow what they did before; if not, all are to be taken in anew.
  mutating func add(_ new: [BorrowedDays.Lead]) -> Bool {
    let mark = leads.count
    leads += new
    var touched: Set<Int> = []
    for index in mark..<leads.count { touched.formUnion(enter(index, after: mark)) }
    for index in mark..<leads.count { borrowed.append(borrowedDay(of: index)) }
    return touched.allSatisfy { borrowed[$0] == borrowedDay(of: $0) }
  }

  /// Puts the articles out again that were taken in behind so many.
  mutating func takeBack(to mark: Int) {
    for name in leads[mark...].flatMap(\.names) {
      while let last = holders[name]?.last, Int(last) >= mark { holders[name]?.removeLast() }
    }
    leads.removeSubrange(mark...)
    borrowed.removeSubrange(mark...)
  }

  /// Enters the names of an article.
  /// - Returns: the borrowers before `mark` for which this may change something: those that share enough names with it, and
  ///   those with a name that is common from now on.
  private mutating func enter(_ index: Int, after mark: Int) -> Set<Int> {
    var touched: Set<Int> = []
    var shared: [Int: Int] = [:]
    for name in leads[index].names {
      let before = holders[name] ?? []
      if before.count > commonest { continue }
      holders[name, default: []].append(Int32(index))
      for other in before.map({ Int($0) }) where other < mark && leads[other].lacksYear {
        if before.count == commonest { touched.insert(other) }
        shared[other, default: 0] += 1
      }
    }
    if leads[index].day == nil { return touched }
    return touched.union(shared.filter { $0.value >= BorrowedDays.fewNames }.keys)
  }

  private func borrowedDay(of index: Int) -> BorrowedDay? {
    let lead = leads[index]
    guard lead.lacksYear else { return nil }
    var shared: [Int: Int] = [:]
    for name in lead.names {
      guard let others = holders[name], others.count <= commonest else { continue }
      for other in others where leads[Int(other)].day != nil { shared[Int(other), default: 0] += 1 }
    }
    return BorrowedDays.best(lead, shared, leads)
  }
}
