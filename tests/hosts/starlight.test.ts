import { describeHost } from './support/host-suite.ts'

describeHost({
  name: 'starlight',
  ours: ['remark'],
  pages: 'src/content/docs',
  site: 'dist',
  keepsBuilds: true,
  shrinks: true,
  // The title of a page stands in front of it.
  adapt: (page) => page.replace(/^# (.*)\n/, '---\ntitle: $1\n---\n'),
})
