import { describeHost } from './support/host-suite.ts'

describeHost({ name: 'eleventy', ours: ['markdown-it'], pages: 'docs', site: 'dist' })
