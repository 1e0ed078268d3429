--- How far a line is indented: as the line above, one step more where that opens a block.
local M = {}

--- A brace that a comment follows opens a block as well; one inside of a comment does not.
local function opens_block(text)
  return not text:match('^%s*//') and text:gsub('//[^"]*$', ''):match('{%s*$') ~= nil
end

--- Whether a line begins in a text or a comment that began above. Only the syntax file knows, so without it nothing does.
local function continues_from_above(line)
  if line == 1 then
    return false
  end
  local end_of_line_above = math.max(vim.fn.col({ line - 1, '$' }) - 1, 1)
  local above = vim.fn.synIDattr(vim.fn.synID(line - 1, end_of_line_above, 1), 'name')
  local here = vim.fn.synIDattr(vim.fn.synID(line, 1, 1), 'name')
  return above == here and (here == 'journeyLongText' or here == 'journeyBlockComment')
end

--- The indent of a line in columns; -1 leaves it as it is. The first line is 1.
function M.of(line)
  if continues_from_above(line) then
    return -1
  end
  local above = vim.fn.prevnonblank(line - 1)
  while above > 0 and continues_from_above(above) do
    above = vim.fn.prevnonblank(above - 1)
  end
  if above == 0 then
    return 0
  end
  local indent = vim.fn.indent(above)
  if opens_block(vim.fn.getline(above)) then
    indent = indent + vim.fn.shiftwidth()
  end
  if vim.fn.getline(line):match('^%s*}') then
    indent = indent - vim.fn.shiftwidth()
  end
  return math.max(indent, 0)
end

return M
