vim.api.nvim_create_autocmd({ 'BufNewFile', 'BufRead' }, {
  pattern = '*.journey',
  callback = function()
    vim.bo.filetype = 'journey'
  end,
})
