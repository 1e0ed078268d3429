import journey from '@journey-lang/markdown-it'

export default function (config) {
  // A strict build fails where a journey cannot be drawn. One that is not shows a box with what is wrong.
  config.amendLibrary('md', (md) => md.use(journey, { strict: process.env.JOURNEY_STRICT === '1' }))
  // A page that shows a file is drawn anew when that file is saved.
  config.addWatchTarget('./docs/**/*.journey')
  config.addPassthroughCopy({
    'draw-mermaid.js': 'draw-mermaid.js',
    'node_modules/mermaid/dist/mermaid.min.js': 'mermaid.min.js',
  })
  config.addGlobalData('layout', 'page.html')
}

export const config = {
  dir: { input: 'docs', output: 'dist' },
  // Otherwise braces in a journey would be read as those of a template.
  markdownTemplateEngine: false,
}
