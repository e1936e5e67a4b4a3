import Foundation
import Glibc
import Memos
import Reading

/// Why something named as an article could not be read. Its description is one line that says what and what to do.
enum ArticleInputError: Error, Equatable, CustomStringConvertible {
  case missing(path: String)
  case address(String)
  case noArticles(folder: String)
  /// The error number of the system call.
  case system(path: String, number: Int32)
  case unreadable(ReadingError)
  /// A program that turns a format into text is missing or failed.
  case conversion(path: String, program: String, package: String, ChildProcessError)
  /// ^C came while it was read.
  case interrupted(path: String)
  /// More records than a session holds.
  case tooManyRecords(path: String, count: Int, bytes: Int)
  /// A pipe that nobody writes to.
  case unwritten(path: String)
  /// A memo that Silang exported, in a folder of articles.
  case memo(path: String)
  case record(RecordError)

  var description: String { text(.english) }

  /// What is wrong with which file, and what to do.
  func text(_ language: Language) -> String { TextWidth.visible("\(place): \(reason(language))") }

  private var place: String {
    switch self {
    case .missing(let path), .address(let path), .noArticles(let path), .system(let path, _), .interrupted(let path),
      .memo(let path), .tooManyRecords(let path, _, _), .unwritten(let path):
      path
    case .unreadable(.empty(let path)), .unreadable(.binary(let path, _)), .unreadable(.tooLarge(let path, _, _)): path
    case .unreadable(.unconverted(let path, _)), .conversion(let path, _, _, _): path
    case .unreadable(.malformed(let path, let line, _)): "\(path):\(line)"
    case .record(let error): "\(error.path):\(error.line):\(error.column)"
    }
  }

  /// What is wrong and what to do.
  func reason(_ language: Language) -> String {
    let isEnglish = language == .english
    switch self {
    case .missing(let path):
      if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil {
        return isEnglish ? "a link to something that is not there" : "tautan ke sesuatu yang tidak ada"
      }
      return isEnglish ? "no such file or folder" : "tidak ada berkas atau folder itu"
    case .address:
      return isEnglish
        ? "Silang has no network; save the page and load the file"
        : "Silang tidak memakai jaringan; simpan halamannya lalu muat berkasnya"
    case .noArticles:
      return isEnglish
        ? "no articles in this folder (files ending in \(ArticleInputError.endings("or")))"
        : "tidak ada artikel dalam folder ini (berkas berakhiran \(ArticleInputError.endings("atau")))"
    case .system(_, let number): return ArticleInputError.reason(number, language)
    case .interrupted: return isEnglish ? "reading was stopped" : "pembacaan dihentikan"
    case .tooManyRecords(_, let count, let bytes):
      let (most, mebibytes) = (SessionRecords.most, SessionRecords.mostBytes >> 20)
      let size = ArticleInputError.size(bytes)
      return isEnglish
        ? "\(count) records, \(size): a session takes \(most) of one file, \(mebibytes) MiB at most; none were loaded. Choose those of one story, or let `silang extract` read all of them"
        : "\(count) rekaman, \(size): satu sesi menerima \(most) dari satu berkas, paling banyak \(mebibytes) MiB; tidak ada yang dimuat. Pilih yang tentang satu peristiwa, atau baca semuanya dengan `silang extract`"
    case .unwritten:
      return isEnglish
        ? "a pipe that nobody writes to; name a file, or `-` for standard input"
        : "pipa yang tidak ditulisi siapa pun; sebutkan berkas, atau `-` untuk masukan baku"
    case .memo:
      return isEnglish
        ? "a memo of Silang, no article; `verify` holds it against its articles"
        : "memo Silang, bukan artikel; `verifikasi` membandingkannya dengan artikelnya"
    case .unreadable(let error): return ArticleInputError.reason(error, language)
    case .conversion(_, let program, let package, let error):
      return ArticleInputError.reason(program, package, error, language)
    case .record(let error):
      let reason = Messages.text(error.reason, language)
      return isEnglish ? "\(reason); the record was left out" : "\(reason); rekaman ini dilewati"
    }
  }

  /// What the system says of an error, in words of our own where they are met often.
  private static func reason(_ number: Int32, _ language: Language) -> String {
    let isEnglish = language == .english
    switch number {
    case EACCES, EPERM:
      return isEnglish ? "you may not read it (permission denied)" : "Anda tidak berhak membacanya (izin ditolak)"
    case ELOOP: return isEnglish ? "links that lead in a circle" : "tautan yang berputar-putar"
    case EISDIR: return isEnglish ? "a folder, where a file was expected" : "folder, padahal yang diperlukan berkas"
    default: return Messages.text(String(cString: strerror(number)), language)
    }
  }

  /// `.txt, .md or .ndjson`
  private static func endings(_ or: String) -> String {
    let list = ArticleFiles.endings.map { ".\($0)" }
    return list.dropLast().joined(separator: ", ") + " \(or) " + (list.last ?? "")
  }

  private static func reason(
    _ program: String, _ package: String, _ error: ChildProcessError, _ language: Language
  ) -> String {
    let isEnglish = language == .english
    switch error {
    case .notInstalled:
      return isEnglish
        ? "\(program) is needed to read this: apt-get install \(package)"
        : "\(program) diperlukan untuk membacanya: apt-get install \(package)"
    case .tookTooLong(let seconds):
      return isEnglish
        ? "\(program) was ended after \(seconds) s; the file may be broken"
        : "\(program) dihentikan setelah \(seconds) dtk; berkasnya mungkin rusak"
    case .tooMuch:
      return isEnglish ? "\(program) made too much of it" : "hasil \(program) terlalu besar"
    case .failed(let reason) where reason.contains("+RTS -M"):
      // What pandoc says when its memory is spent names an option of its own.
      return isEnglish
        ? "\(program) was ended when it wanted more than its memory; the file may unpack to far more than it seems"
        : "\(program) dihentikan karena memerlukan terlalu banyak memori; isi berkasnya mungkin jauh lebih besar daripada kelihatannya"
    case .failed(let reason) where reason.contains("Wrong page range"):
      // What pdftotext says of a file in which it finds no page.
      return isEnglish
        ? "no page of it could be found; the file may be broken or cut off"
        : "tidak ada halamannya yang ditemukan; berkasnya mungkin rusak atau terpotong"
    case .failed(let reason):
      return isEnglish ? "\(program) could not read it: \(reason)" : "\(program) tidak dapat membacanya: \(reason)"
    }
  }

  private static func reason(_ error: ReadingError, _ language: Language) -> String {
    let isEnglish = language == .english
    switch error {
    case .empty: return isEnglish ? "empty: there is no text to read" : "kosong: tidak ada teks untuk dibaca"
    case .binary(_, let kind): return reason(kind, isEnglish)
    case .tooLarge(_, let bytes, let limit):
      // A stream is read only until it is too much.
      let own = size(bytes) == size(limit) ? "" : size(bytes)
      return isEnglish
        ? "\(own.isEmpty ? "" : own + " is ")more than the limit of \(size(limit)) an article; --limit MIB raises it"
        : "\(own.isEmpty ? "" : own + ", ")melebihi batas \(size(limit)) per artikel; --limit MIB menaikkannya"
    case .unconverted(_, let format):
      return isEnglish
        ? "\(format.rawValue) files are read from a file or a folder only"
        : "berkas \(format.rawValue) hanya dibaca dari berkas atau folder"
    case .malformed(_, _, let reason): return Messages.text(reason, language)
    }
  }

  private static func reason(_ kind: BinaryKind, _ isEnglish: Bool) -> String {
    switch kind {
    case .gzip:
      isEnglish
        ? "packed by gzip twice: unpack it (gunzip) and load what comes out"
        : "dimampatkan dua kali dengan gzip: buka dahulu (gunzip), lalu muat hasilnya"
    case .archive:
      isEnglish ? "an archive: unpack it and load the folder" : "arsip: buka dahulu, lalu muat foldernya"
    case .oldOffice:
      isEnglish
        ? "an office document in the old form (.doc, .xls, .ppt): save it as .docx or .odt"
        : "dokumen perkantoran bentuk lama (.doc, .xls, .ppt): simpan sebagai .docx atau .odt"
    case .sheet:
      isEnglish
        ? "a spreadsheet or slides: save what it says as text or PDF"
        : "lembar sebar atau salindia: simpan isinya sebagai teks atau PDF"
    case .picture:
      isEnglish
        ? "a picture: Silang reads no letters in pictures; load its text"
        : "gambar: Silang tidak membaca huruf dalam gambar; muat teksnya"
    case .recording:
      isEnglish ? "sound or film: load its transcript" : "rekaman suara atau video: muat transkripnya"
    case .webArchive:
      isEnglish
        ? "a web archive of Safari: save the page as HTML"
        : "arsip web dari Safari: simpan halamannya sebagai HTML"
    case .other:
      isEnglish
        ? "no text (binary data); save it as plain text first"
        : "bukan teks (data biner); simpan dahulu sebagai teks biasa"
    }
  }

  /// The error of a statement that `compare` was given.
  static func statement(_ error: ReadingError, _ language: Language = .english) -> String {
    let isEnglish = language == .english
    switch error {
    case .empty(let side):
      return isEnglish
        ? "statement \(side) is empty: there are no words to compare"
        : "pernyataan \(side) kosong: tidak ada kata untuk dibandingkan"
    case .binary(let side, _): return isEnglish ? "statement \(side) is no text" : "pernyataan \(side) bukan teks"
    case .tooLarge(let side, _, _):
      return isEnglish ? "statement \(side) is too long" : "pernyataan \(side) terlalu panjang"
    case .unconverted(let side, let format):
      return isEnglish
        ? "statement \(side) is a \(format.rawValue) file" : "pernyataan \(side) adalah berkas \(format.rawValue)"
    case .malformed(let side, _, let reason):
      return isEnglish ? "statement \(side): \(reason)" : "pernyataan \(side): \(reason)"
    }
  }

  private static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20 ? "\((bytes + (1 << 19)) >> 20) MiB" : "\(bytes) bytes"
  }
}
