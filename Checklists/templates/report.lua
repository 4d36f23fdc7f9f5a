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

-- Columns get a width by what they hold, so that numbers stay on one line and words have room. A line has room for
-- about 95 letters.
function Table(tbl)
  local count = #tbl.colspecs
  if count < 2 then return nil end
  local least, wanted = {}, {}
  for column = 1, count do least[column], wanted[column] = 4, 4 end
  local function measure(rows, is_head)
    for _, row in ipairs(rows) do
      local column = 1
      for _, cell in ipairs(row.cells) do
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
  local needed, more = 0, 0
  for column = 1, count do
    needed = needed + least[column]
    more = more + math.max(wanted[column] - least[column], 0)
  end
  local room = math.max(95 - needed, 0)
  for column = 1, count do
    local extra = math.max(wanted[column] - least[column], 0)
    local width = least[column] + (more > 0 and room * extra / more or room / count)
    tbl.colspecs[column] = { tbl.colspecs[column][1], width / math.max(95, needed) }
  end
  return tbl
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
