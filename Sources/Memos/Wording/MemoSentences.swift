import Dossiers

/// The memo's own sentences that hold numbers or names.
extension MemoLabels {
  /// `The 4 articles hold 2 contradictions and 1 tension.`
  func counted(_ articles: Int, _ contradictions: Int, _ tensions: Int) -> String {
    guard contradictions + tensions > 0 else {
      return isEnglish
        ? "\(count(articles, "article was", "articles were")) read, and no conflict was found in what could be compared."
        : "\(articles) artikel dibaca, dan tidak ditemukan pertentangan pada hal-hal yang dapat dibandingkan."
    }
    var parts: [String] = []
    if contradictions > 0 {
      parts.append(
        isEnglish ? count(contradictions, "contradiction", "contradictions") : "\(contradictions) pertentangan")
    }
    if tensions > 0 {
      parts.append(isEnglish ? count(tensions, "tension", "tensions") : "\(tensions) ketegangan")
    }
    let found = Wording.list(parts, isEnglish ? .english : .indonesian)
    if isEnglish { return articles == 1 ? "The article holds \(found)." : "The \(articles) articles hold \(found)." }
    return articles == 1 ? "Artikel ini memuat \(found)." : "\(articles) artikel ini memuat \(found)."
  }

  /// `3 claims are borne out by two or more independent origins.`
  func borneOut(_ claims: Int) -> String {
    if isEnglish {
      return claims == 0
        ? "No claim is borne out by two independent origins."
        : "\(count(claims, "claim is", "claims are")) borne out by two or more independent origins."
    }
    return claims == 0
      ? "Tidak ada klaim yang didukung dua asal mandiri."
      : "\(claims) klaim didukung dua asal mandiri atau lebih."
  }

  /// `and 12 more; …`.
  func further(_ claims: Int) -> String {
    isEnglish
      ? "\(count(claims, "further claim rests", "further claims rest")) on one source; `claims --checkworthy` lists all."
      : "\(claims) klaim lain bertumpu pada satu sumber; `claims --checkworthy` mendaftar semuanya."
  }

  /// `2 articles, one origin`; `2 articles, one source` where one named source is behind all.
  func oneOrigin(_ articles: Int, isOneSource: Bool) -> String {
    if isOneSource { return isEnglish ? "\(articles) articles, one source" : "\(articles) artikel, satu sumber" }
    return isEnglish ? "\(articles) articles, one origin" : "\(articles) artikel, satu asal"
  }

  func newsroom(_ publisher: String, _ article: ArticleID) -> String {
    isEnglish ? "the newsroom of \(publisher) (\(article))" : "redaksi \(publisher) (\(article))"
  }

  func author(_ article: ArticleID) -> String { isEnglish ? "the author of \(article)" : "penulis \(article)" }

  func chartCaption(_ isLogarithmic: Bool) -> String {
    let text =
      isEnglish
      ? "Thick: what each report's words convey. Thin: the most that they allow. The dot is the figure as written."
      : "Tebal: arti kata-kata tiap laporan. Tipis: batas terlonggarnya. Titik: angka yang tertulis."
    return isLogarithmic ? text + (isEnglish ? " Logarithmic axis." : " Sumbu logaritmik.") : text
  }

  /// The chart of the timeline in words.
  func timelineDescription(_ events: Int, _ days: String, _ conflicting: [String]) -> String {
    let text =
      isEnglish
      ? "\(count(events, "dated passage", "dated passages")), \(days)" : "\(events) bagian bertanggal, \(days)"
    if conflicting.isEmpty { return text + "." }
    return text + "; \(self.conflicting): \(conflicting.joined(separator: ", "))."
  }

  private func count(_ number: Int, _ one: String, _ many: String) -> String { "\(number) \(number == 1 ? one : many)" }
}
