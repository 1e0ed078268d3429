/** Neovim, as it is installed here, set up as its page says. */
import { fileURLToPath } from 'node:url'
import { describeEditor } from './support/verbs.ts'

describeEditor({
  name: 'Neovim',
  settings: '.config/nvim/init.lua',
  program: 'nvim',
  arguments: ['--headless', '-S', fileURLToPath(new URL('neovim/session.lua', import.meta.url))],
})
