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
    return StoredArchive.bytes([("word/document.xml", Array(document.utf8))])
  }
}
