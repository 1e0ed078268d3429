import { describeHost } from './support/host-suite.ts'

describeHost({ name: 'docusaurus', ours: ['remark'], pages: 'docs', site: 'build', keepsBuilds: true, shrinks: true })
