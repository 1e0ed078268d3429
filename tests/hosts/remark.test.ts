import { describeHost } from './support/host-suite.ts'

describeHost({ name: 'remark', ours: ['remark'], pages: '.', site: 'dist' })
