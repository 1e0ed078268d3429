-- Works on a journey as somebody at a keyboard would, and prints as JSON what Neovim has after each thing that was done.
local task = vim.fn.json_decode(vim.env.JOURNEY_TASK)
local answer = {}

local function fail(error)
  io.stderr:write(debug.traceback(tostring(error)) .. '\n')
  vim.cmd('cquit 1')
end

local function path_of(name)
  return task.folder .. '/' .. name
end

local function text_of(name)
  local buffer = vim.fn.bufadd(path_of(name))
  vim.fn.bufload(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n') .. '\n'
end

--- The rule, the line (from 1) and the underlined text of each diagnostic, from top to bottom.
local function diagnostics()
  local found = vim.tbl_map(function(it)
    local code = it.code or it.user_data.lsp.code
    local text = vim.api.nvim_buf_get_text(it.bufnr, it.lnum, it.col, it.end_lnum, it.end_col, {})
    return { code, it.lnum + 1, table.concat(text, '\n') }
  end, vim.diagnostic.get(0))
  table.sort(found, function(a, b)
    if a[2] == b[2] then
      return a[1] < b[1]
    end
    return a[2] < b[2]
  end)
  return found
end

--- Waits for the diagnostics that are expected, and gives those that there are by then.
local function diagnostics_like(expected)
  vim.wait(task.patience, function()
    return vim.deep_equal(diagnostics(), expected)
  end, 20)
  return diagnostics()
end

--- Puts the cursor on the first letter of a text.
local function go_to(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search([[\V\C]] .. text, 'c') > 0, text .. ' is not in the file')
end

local function labels_behind(line_above, typed)
  go_to(line_above)
  local line = vim.fn.line('.')
  vim.fn.append(line, typed)
  vim.fn.cursor(line + 1, #typed + 1)
  vim.cmd('startinsert!')
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  params.position = { line = line, character = #typed }
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', params, task.patience) or {}
  vim.cmd('stopinsert')
  vim.fn.deletebufline('%', line + 1)
  local labels = {}
  for _, it in pairs(answers) do
    local result = it.result or {}
    for _, item in ipairs(result.items or result) do
      table.insert(labels, item.label)
    end
  end
  return labels
end

local function rename(place, name)
  go_to(place)
  local before = vim.api.nvim_buf_get_changedtick(0)
  vim.lsp.buf.rename(name)
  vim.wait(task.patience, function()
    return vim.api.nvim_buf_get_changedtick(0) ~= before
  end, 20)
end

local function format()
  if vim.lsp.buf.format then
    vim.lsp.buf.format({ timeout_ms = task.patience })
  else
    vim.lsp.buf.formatting_sync(nil, task.patience)
  end
end

--- What the diagnostics say, once one says what the task waits for.
local function look()
  local function messages()
    return vim.tbl_map(function(it)
      return it.message
    end, vim.diagnostic.get(0))
  end
  vim.wait(task.patience, function()
    return vim.tbl_contains(messages(), task.message)
  end, 20)
  answer.messages = messages()
end

local function work()
  answer.opened = diagnostics_like(task.opened)
  go_to(task.mend.from)
  vim.cmd('normal! ' .. #task.mend.from .. 's' .. task.mend.to)
  answer.mended = diagnostics_like(task.mended)
  answer.labels = labels_behind(task.completion.below, task.completion.typed)
  rename(task.rename.place, task.rename.name)
  answer.renamed = { text_of(task.file), text_of(task.other) }
  format()
  answer.formatted = text_of(task.file)
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(path_of(task.file)))
  if task.message then
    look()
  else
    work()
  end
  io.stdout:write(vim.fn.json_encode(answer) .. '\n')
end

xpcall(main, fail)
vim.cmd('qall!')
