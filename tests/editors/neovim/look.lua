-- Prints as JSON how Neovim colours and indents a journey, and how its servers are started.
local task = vim.fn.json_decode(vim.env.JOURNEY_TASK)
local journey = require('journey')

--- The colour and the text of each piece of the lines, what has no colour left out.
local function colours()
  local runs = {}
  for number = 1, vim.fn.line('$') do
    local before
    local line = vim.fn.getline(number)
    for column = 1, #line do
      local group = vim.fn.synIDattr(vim.fn.synID(number, column, 1), 'name'):gsub('^journey', '')
      local target = vim.fn.synIDattr(vim.fn.synIDtrans(vim.fn.synID(number, column, 1)), 'name')
      local colour = target:match('^journey') and '' or group:gsub('^Statement.*Clause$', 'Clause'):gsub('^ClauseLineClause$', 'Clause')
      if colour ~= before then
        table.insert(runs, { colour, '' })
        before = colour
      end
      runs[#runs][2] = runs[#runs][2] .. line:sub(column, column)
    end
  end
  return vim.tbl_filter(function(run)
    return run[1] ~= ''
  end, runs)
end

--- What newer versions are told, who start servers themselves.
local function enabled()
  local told = {}
  vim.lsp.config = function(name, config)
    told.name, told.config = name, config
  end
  vim.lsp.enable = function(name)
    told.enabled = name
  end
  journey.setup({ cmd = { 'sh', '-c', 'true' } })
  local config = told.config
  config.root_dir(0, function(root)
    told.root = root
  end)
  return { name = told.name, enabled = told.enabled, root = told.root, cmd = config.cmd, filetypes = config.filetypes }
end

local function main()
  vim.cmd('edit ' .. vim.fn.fnameescape(task.file))
  vim.cmd('normal! gg=G')
  local answer = {
    indented = vim.api.nvim_buf_get_lines(0, 0, -1, false),
    colours = colours(),
    comment = vim.bo.commentstring,
    roots = vim.tbl_map(function(path)
      return journey.root_of(path) or 'none'
    end, task.paths),
    enabled = enabled(),
  }
  io.stdout:write(vim.fn.json_encode(answer) .. '\n')
end

local function fail(error)
  io.stderr:write(debug.traceback(tostring(error)) .. '\n')
  vim.cmd('cquit 1')
end

xpcall(main, fail)
vim.cmd('qall!')
