import { describeHost } from './support/host-suite.ts'

describeHost({ name: 'vitepress', ours: ['markdown-it'], pages: 'docs', site: '.vitepress/dist' })
