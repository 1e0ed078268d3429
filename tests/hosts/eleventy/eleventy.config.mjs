import journey from '@journey-lang/markdown-it'

export default function (config) {
  // A strict build fails where a journey cannot be drawn. One that is not shows what is wrong in its place.
  config.amendLibrary('md', (md) => md.use(journey, { strict: process.env.JOURNEY_STRICT === '1' }))
  config.addWatchTarget('./docs/**/*.journey') // a page that shows a file is drawn anew when that file is saved
  config.addPassthroughCopy({
    'draw-mermaid.js': 'draw-mermaid.js',
    'node_modules/mermaid/dist/mermaid.min.js': 'mermaid.min.js',
  })
  config.addGlobalData('layout', 'page.html')
}

export const config = {
  dir: { input: 'docs', output: 'dist' },
  markdownTemplateEngine: false, // otherwise Liquid reads the braces of a journey as its own
}
