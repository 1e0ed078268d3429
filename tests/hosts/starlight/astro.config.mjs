import { satteri } from '@astrojs/markdown-satteri'
import starlight from '@astrojs/starlight'
import journey from '@journey-lang/remark/satteri'
import mermaid from 'astro-mermaid'
import { defineConfig } from 'astro/config'

/** What cannot be drawn: the page shows a box with it, and the console says it too. */
const problems = []
const warn = (problem) => {
  problems.push(problem)
  console.warn(problem)
}

/**
 * A strict build fails where a journey cannot be drawn. An error while a collection is read would leave out the page and let
 * the build succeed, so this waits for the end.
 */
const strictJourneys = {
  name: 'strict-journeys',
  hooks: {
    'astro:build:done': () => {
      if (process.env.JOURNEY_STRICT === '1' && problems.length > 0) throw new Error(problems.join('\n\n'))
    },
  },
}

export default defineConfig({
  integrations: [
    // Before Starlight, which would show Mermaid texts as code.
    mermaid({ enableLog: false, mermaidConfig: { securityLevel: 'strict' } }),
    starlight({ title: 'Journeys', customCss: ['./src/pictures.css'], pagefind: false }),
    strictJourneys,
  ],
  markdown: { processor: satteri({ mdastPlugins: [journey({ warn })] }) },
})
