import Dossiers
import Glibc

/// What the prompt shows of a session before its articles are read again. A session's file keeps it beside the changes that
/// it was made from; for other changes, or another program, it does not count.
struct SessionCover: Codable, Equatable {
  var articles: [ArticleLine]
  /// Contradictions that neither the reader nor the analyst put aside.
  var conflicts: Int

  init(_ dossier: Dossier) {
    let echoes = dossier.echoes
    articles = dossier.entries.map { ArticleLine($0, echoes: echoes) }
    conflicts = SessionCounts(dossier).conflicts
  }

  /// The program that runs: its version, and the size and time of its file, since another build may read otherwise.
  static var program: String {
    var file = stat()
    guard stat("/proc/self/exe", &file) == 0 else { return Silang.version }
    return "\(Silang.version) \(file.st_size) \(file.st_mtim.tv_sec).\(file.st_mtim.tv_nsec)"
  }
}

/// The numbers in the prompt.
struct SessionCounts: Equatable {
  var articles: Int
  var claims: Int
  var conflicts: Int

  init(_ dossier: Dossier) {
    articles = dossier.entries.count
    claims = dossier.entries.reduce(0) { $0 + $1.reading.claims.count }
    let analysis = dossier.analysis
    // What the analyst left out is settled.
    conflicts = dossier.findings.count {
      $0.verdict == .contradiction && analysis[.finding($0.number)].isIncluded != false
    }
  }

  init(_ cover: SessionCover) {
    articles = cover.articles.count
    claims = cover.articles.reduce(0) { $0 + $1.claims }
    conflicts = cover.conflicts
  }
}
