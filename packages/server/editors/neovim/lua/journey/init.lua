--- Starts the language server for .journey files, on Neovim 0.7 and newer.
local M = {}

--- The first of these that is found above a file says which folder is its project.
local markers = { 'journey.config.json', '.git', 'package.json' }

local defaults = {
  cmd = { 'journey-language-server', '--stdio' },
  -- What `journey.config.json` leaves open: { journey = { language = 'nl', preset = 'strict' } }.
  settings = {},
}

local function is_there(path)
  return (vim.uv or vim.loop).fs_stat(path) ~= nil
end

--- From the folder of a file upwards, without the home folder and what is above: that is too much to look through.
local function folders_above(path)
  local folders = {}
  local home = (vim.uv or vim.loop).os_homedir()
  local folder = vim.fn.fnamemodify(path, ':p:h')
  while folder ~= home and folder ~= folders[#folders] do
    table.insert(folders, folder)
    folder = vim.fn.fnamemodify(folder, ':h')
  end
  return folders
end

--- The folder whose journeys belong to a file: the nearest with a configuration, else the nearest that is a repository or a
--- package, else its own. None for a file that has no name, or that lies in the home folder itself.
function M.root_of(path)
  if path == '' then
    return nil
  end
  local folders = folders_above(path)
  for _, marker in ipairs(markers) do
    for _, folder in ipairs(folders) do
      if is_there(folder .. '/' .. marker) then
        return folder
      end
    end
  end
  return folders[1]
end

local function is_installed(config)
  local program = config.cmd[1]
  if vim.fn.executable(program) == 1 then
    return true
  end
  vim.notify_once(
    ('%s was not found. Install it with: npm install -g @journey-lang/server'):format(program),
    vim.log.levels.WARN
  )
  return false
end

--- Neovim 0.11 and newer start servers themselves, and share one between the files of a project.
local function enable(config)
  config.filetypes = { 'journey' }
  config.root_dir = function(buffer, use)
    if is_installed(config) then
      use(M.root_of(vim.api.nvim_buf_get_name(buffer)))
    end
  end
  vim.lsp.config('journey', config)
  vim.lsp.enable('journey')
end

--- Before that, each file asks for the server of its project.
local function start_by_hand(config)
  local clients = {}

  local function client_of(root)
    local key = root or ''
    if not clients[key] then
      clients[key] = vim.lsp.start_client(vim.tbl_extend('force', config, {
        name = 'journey',
        root_dir = root,
        on_init = function(client, ...)
          -- Neovim 0.7 says neither what it has been told nor that it can be asked.
          client.notify('workspace/didChangeConfiguration', { settings = config.settings })
          if config.on_init then
            config.on_init(client, ...)
          end
        end,
        on_exit = function(...)
          -- A server that ended is started anew for the next file.
          clients[key] = nil
          if config.on_exit then
            config.on_exit(...)
          end
        end,
      }))
    end
    return clients[key]
  end

  local function attach(buffer)
    if not is_installed(config) then
      return
    end
    local client = client_of(M.root_of(vim.api.nvim_buf_get_name(buffer)))
    if client then
      vim.lsp.buf_attach_client(buffer, client)
    end
  end

  vim.api.nvim_create_autocmd('FileType', {
    group = vim.api.nvim_create_augroup('journey_language_server', { clear = true }),
    pattern = 'journey',
    callback = function(event)
      attach(event.buf)
    end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].filetype == 'journey' then
      attach(buffer)
    end
  end
end

--- Begins to start the server for every journey that is open or will be opened. `options` may hold `cmd`, `settings`, and
--- whatever else `:help vim.lsp.ClientConfig` knows (`:help vim.lsp.start_client` before Neovim 0.11).
function M.setup(options)
  local config = vim.tbl_deep_extend('force', defaults, options or {})
  if vim.lsp.config and vim.lsp.enable then
    enable(config)
  else
    start_by_hand(config)
  end
end

return M
