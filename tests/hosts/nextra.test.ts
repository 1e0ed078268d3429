import { describeHost } from './support/host-suite.ts'

describeHost({ name: 'nextra', ours: ['remark'], pages: 'content', site: 'out', shrinks: true })
