import { describeHost } from './support/host-suite.ts'

describeHost({ name: 'markdown-it', ours: ['markdown-it'], pages: '.', site: 'dist' })
