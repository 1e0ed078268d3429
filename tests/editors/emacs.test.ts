/** Emacs with Eglot, as it is installed here, set up as its page says. */
import { fileURLToPath } from 'node:url'
import { describeEditor } from './support/verbs.ts'

const script = fileURLToPath(new URL('emacs/session.el', import.meta.url))

describeEditor({
  name: 'Emacs',
  settings: '.emacs.d/init.el',
  program: 'emacs',
  // In a batch Emacs neither looks for packages nor reads its settings by itself.
  arguments: ['--batch', '-f', 'package-activate-all', '-l', '~/.emacs.d/init.el', '-l', script],
})
