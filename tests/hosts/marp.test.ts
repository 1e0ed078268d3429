import { describeHost } from './support/host-suite.ts'

describeHost({
  name: 'marp',
  ours: ['markdown-it'],
  pages: 'slides',
  site: 'dist',
  // One picture is as much as a slide has room for.
  adapt: (page) => page.replaceAll(/\n(?=The (?:first|second|third)|~~~~journey)/g, '\n---\n\n'),
  // It does not say to plugins which file it reads.
  document: 'Markdown',
})
