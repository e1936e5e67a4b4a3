/// What pandoc is given beside a memo, so that the Word document has A4 pages and columns as wide as what they hold.
enum WordTemplate {
  /// A filter that shares a table's width out: each column has room for its longest word, the rest goes by the lengths of
  /// the texts, and a column without any goes. Without it every column is as wide as every other.
  static let columnFilter = """
    local line = 76
    local function measure(cell)
      local text, longest = pandoc.utils.stringify(cell.contents), 0
      for word in text:gmatch('%S+') do longest = math.max(longest, utf8.len(word) or 0) end
      return utf8.len(text) or 0, longest
    end
    local function each(t, take)
      for _, row in ipairs(t.head.rows) do take(row, true) end
      for _, body in ipairs(t.bodies) do
        for _, row in ipairs(body.body) do take(row, false) end
      end
    end
    local function drop_empty(t)
      for c = #t.colspecs, 1, -1 do
        local is_empty = true
        each(t, function(row, is_head)
          if not is_head and row.cells[c] and measure(row.cells[c]) > 0 then is_empty = false end
        end)
        if is_empty and #t.colspecs > 1 then
          table.remove(t.colspecs, c)
          each(t, function(row) row.cells:remove(c) end)
        end
      end
    end
    local function column(t, c)
      local total, count, longest = 0, 0, 0
      each(t, function(row)
        local length, word = measure(row.cells[c])
        total, count, longest = total + length, count + 1, math.max(longest, word)
      end)
      local least = math.min(longest + 3, 18)
      return least, math.max(0, math.min(total / math.max(count, 1), 60) - least)
    end
    function Table(t)
      drop_empty(t)
      local least, wish, sum, more = {}, {}, 0, 0
      for c = 1, #t.colspecs do
        least[c], wish[c] = column(t, c)
        sum, more = sum + least[c], more + wish[c]
      end
      local free = math.max(0, line - sum)
      for c = 1, #t.colspecs do
        local width = least[c] + (more > 0 and free * wish[c] / more or free / #t.colspecs)
        t.colspecs[c] = {t.colspecs[c][1], width / math.max(line, sum)}
      end
      return t
    end

    """

  /// A document whose page is A4 with margins of 20 mm; what else a reference document has pandoc has itself.
  static var reference: [UInt8] {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    let margins = "w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\""
    let document = """
      <?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="\(space)"><w:body><w:sectPr>\
      <w:pgSz w:w="11906" w:h="16838"/><w:pgMar \(margins) w:header="567" w:footer="567" w:gutter="0"/>\
      </w:sectPr></w:body></w:document>
      """
    return StoredArchive.bytes(of: "word/document.xml", Array(document.utf8))
  }
}

/// A ZIP archive of one file that is not compressed (PKWARE's APPNOTE, 4.3), the same bytes for the same file.
enum StoredArchive {
  static func bytes(of name: String, _ content: [UInt8]) -> [UInt8] {
    let name = Array(name.utf8)
    // Version 2.0, no flags, stored, midnight of 1 January 1980.
    let common: [UInt8] =
      little(20, 2) + little(0, 2) + little(0, 2) + little(0, 2) + little(0x21, 2) + little(checksum(content), 4)
      + little(content.count, 4) + little(content.count, 4) + little(name.count, 2) + little(0, 2)
    let local = little(0x0403_4B50, 4) + common + name + content
    let entry = little(0x0201_4B50, 4) + little(20, 2) + common + [UInt8](repeating: 0, count: 14) + name
    let end =
      little(0x0605_4B50, 4) + little(0, 4) + little(1, 2) + little(1, 2) + little(entry.count, 4)
      + little(local.count, 4) + little(0, 2)
    return local + entry + end
  }

  private static func little(_ value: Int, _ count: Int) -> [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }

  /// CRC-32 as ZIP has it.
  private static func checksum(_ bytes: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 0 ? sum >> 1 : sum >> 1 ^ 0xEDB8_8320 }
    }
    return Int(~sum)
  }
}
