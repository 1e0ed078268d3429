-- Colours until the language server knows better: a keyword is one only where a statement may begin, and a clause only
-- in its own statement, so that a phase may be called `purchase`.
if vim.b.current_syntax then
  return
end

local words = require('journey.words')
local command = vim.cmd

local statement_start = [[\%(\%(^\|[{};]\)\s*\)\@<=]]
local statement_end = [[\ze[{};]\|$]]
local values = 'journeyText,journeyLongText,journeyComment,journeyBlockComment,journeyNumber'

command('syntax iskeyword @,48-57,_,192-255,-')
command([[syntax match journeyNumber /\%(\k\|[+.]\)\@1<![+-]\=\d\%([0-9_.%-]\|\a\)*/]])
command([[syntax match journeyEscape /\\\%(["\\nt]\|u{\x\{1,6}}\)/ contained]])
-- An unclosed text ends with its line, and leaves the brace that opens the block behind it alone.
command([[syntax region journeyText start=/"/ skip=/\\./ end=/"\|$\|\ze\s\+{\s*$/ contains=journeyEscape]])
command([[syntax region journeyLongText start=/"""/ skip=/\\./ end=/"""/ contains=journeyEscape]])
command([[syntax region journeyComment start=+//+ end=/$/ contains=@Spell]])
command([[syntax region journeyBlockComment start=+/\*+ end=+\*/+ contains=@Spell]])

local function define_statement(group, matchgroup, starts, clauses)
  local clause = group .. 'Clause'
  if #clauses > 0 then
    command(('syntax keyword %s contained %s'):format(clause, table.concat(clauses, ' ')))
    command(('highlight default link %s journeyClause'):format(clause))
  end
  command(
    ([[syntax region %s matchgroup=%s start=/%s\<\%%(%s\)\>/ end=/%s/ contains=%s,%s]]):format(
      group,
      matchgroup,
      statement_start,
      table.concat(starts, [[\|]]),
      statement_end,
      clause,
      values
    )
  )
end

define_statement('journeyClauseLine', 'journeyClause', words.clause_lines, words.clause_lines)
for number, statement in ipairs(words.statements) do
  local keyword, clauses = statement[1], statement[2]
  define_statement('journeyStatement' .. number, 'journeyKeyword', { keyword }, clauses)
end

local links = {
  journeyKeyword = 'Keyword',
  journeyClause = 'Label',
  journeyNumber = 'Number',
  journeyText = 'String',
  journeyLongText = 'String',
  journeyEscape = 'SpecialChar',
  journeyComment = 'Comment',
  journeyBlockComment = 'Comment',
}
for group, target in pairs(links) do
  command(('highlight default link %s %s'):format(group, target))
end

command('syntax sync minlines=200')
vim.b.current_syntax = 'journey'
