-- What a page says by its style, said in the ways of a word processor.

-- Words of a line of its own stand on a line of their own.
local own_line = { from = true, note = true, small = true }

function Span(span)
  -- The scale above bars has no place in a table of a document.
  if span.classes:includes("unseen") or span.classes:includes("scale") then return {} end
  if span.classes:includes("name") then
    span.content:insert(pandoc.LineBreak())
    return span
  end
  for _, class in ipairs(span.classes) do
    if own_line[class] and #span.content > 0 then
      span.content:insert(1, pandoc.LineBreak())
      return span
    end
  end
end

function Div(div)
  if div.classes:includes("scale") then return {} end
end

local function longest(blocks)
  local text = pandoc.utils.stringify(blocks)
  local most = 0
  for word in text:gmatch("%S+") do most = math.max(most, utf8.len(word) or #word) end
  return most, utf8.len(text) or #text
end

-- How many letters a line has room for.
local line = 95

-- How many letters each column needs at least, for its longest words, and how many it could use.
local function measured(tbl)
  local count = #tbl.colspecs
  local least, wanted, is_plain = {}, {}, true
  for column = 1, count do least[column], wanted[column] = 4, 4 end
  local function measure(rows, is_head)
    for _, row in ipairs(rows) do
      local column = 1
      for _, cell in ipairs(row.cells) do
        if (cell.col_span or 1) ~= 1 or (cell.row_span or 1) ~= 1 then is_plain = false end
        if (cell.col_span or 1) == 1 and column <= count then
          local word, all = longest(cell.contents)
          if not is_head then
            pandoc.walk_block(pandoc.Div(cell.contents), { Image = function() all = math.max(all, 58) end })
          end
          if all <= 12 then word = all end
          least[column] = math.max(least[column], math.min(word, 26) + 3)
          wanted[column] = math.max(wanted[column], math.min(all, 60))
        end
        column = column + (cell.col_span or 1)
      end
    end
  end
  measure(tbl.head.rows, true)
  for _, body in ipairs(tbl.bodies) do measure(body.body, false) end
  return least, wanted, is_plain
end

-- Columns get a width by what they hold, so that numbers stay on one line and words have room.
local function with_widths(tbl, least, wanted)
  local count = #tbl.colspecs
  local needed, more = 0, 0
  for column = 1, count do
    needed = needed + least[column]
    more = more + math.max(wanted[column] - least[column], 0)
  end
  local room = math.max(line - needed, 0)
  for column = 1, count do
    local extra = math.max(wanted[column] - least[column], 0)
    local width = least[column] + (more > 0 and room * extra / more or room / count)
    tbl.colspecs[column] = { tbl.colspecs[column][1], width / math.max(line, needed) }
  end
  return tbl
end

local function picked(list, columns)
  local result = {}
  for _, column in ipairs(columns) do result[#result + 1] = list[column] end
  return result
end

-- The table with some of its columns.
local function part(tbl, columns)
  local copy = tbl:clone()
  copy.colspecs = picked(copy.colspecs, columns)
  local function cut(rows)
    for _, row in ipairs(rows) do row.cells = picked(row.cells, columns) end
    return rows
  end
  copy.head.rows = cut(copy.head.rows)
  for _, body in ipairs(copy.bodies) do body.body = cut(body.body) end
  return copy
end

-- How many columns at the front tell the rows apart; one where none do.
local function keys(tbl)
  for count = 1, math.min(3, #tbl.colspecs - 1) do
    local seen, is_unique = {}, true
    for _, body in ipairs(tbl.bodies) do
      for _, row in ipairs(body.body) do
        local texts = {}
        for column = 1, math.min(count, #row.cells) do
          texts[column] = pandoc.utils.stringify(row.cells[column].contents)
        end
        local key = table.concat(texts, "\0")
        if seen[key] then is_unique = false end
        seen[key] = true
      end
    end
    if is_unique then return count end
  end
  return 1
end

-- A table that is far too wide for the paper goes on below, with the columns again that tell its rows apart.
function Table(tbl)
  -- The writer of ODT leaves out columns that are headings of their rows, rows that are headings of those below, and sums at
  -- the foot.
  for _, body in ipairs(tbl.bodies) do
    body.row_head_columns = 0
    local rows = {}
    for _, row in ipairs(body.head) do rows[#rows + 1] = row end
    for _, row in ipairs(body.body) do rows[#rows + 1] = row end
    body.head, body.body = {}, rows
  end
  if #tbl.bodies > 0 then
    for _, row in ipairs(tbl.foot.rows) do table.insert(tbl.bodies[#tbl.bodies].body, row) end
    tbl.foot.rows = {}
  end
  if #tbl.colspecs < 2 then return tbl end
  local least, wanted, is_plain = measured(tbl)
  local needed = 0
  for _, width in ipairs(least) do needed = needed + width end
  if needed <= line * 1.05 or not is_plain then return with_widths(tbl, least, wanted) end
  local first, front = {}, 0
  for column = 1, keys(tbl) do
    first[column] = column
    front = front + least[column]
  end
  local total, most = needed - front, math.max(line - front, line / 2)
  -- The columns of each part, which takes no more than fits, and is full at its share.
  local function packed(share)
    local parts, used, given = { { table.unpack(first) } }, 0, 0
    for column = #first + 1, #tbl.colspecs do
      local is_full = used + least[column] > most or given + least[column] / 2 > share * #parts
      if used > 0 and is_full then
        parts[#parts + 1] = { table.unpack(first) }
        used = 0
      end
      table.insert(parts[#parts], column)
      used = used + least[column]
      given = given + least[column]
    end
    return parts
  end
  -- As much in each part as in the others, more or less.
  local blocks = {}
  for _, columns in ipairs(packed(total / #packed(total))) do
    blocks[#blocks + 1] = with_widths(part(tbl, columns), picked(least, columns), picked(wanted, columns))
    -- Space between, or a word processor would take both for one table.
    blocks[#blocks + 1] = pandoc.Para({})
  end
  return blocks
end

-- The title of the document need not stand twice, nor a link that only a browser needs.
function Pandoc(document)
  local title = pandoc.utils.stringify(document.meta.title or "")
  document.blocks = document.blocks:walk {
    Header = function(header)
      local text = pandoc.utils.stringify(header)
      if header.level == 1 and title:sub(1, #text) == text then return {} end
    end,
    Link = function(link)
      if link.classes:includes("skip") then return {} end
    end,
  }
  return document
end
