import journey from '@journey-lang/markdown-it'
import { defineConfig } from 'vitepress'
import { withMermaid } from 'vitepress-plugin-mermaid'

export default withMermaid(
  defineConfig({
    title: 'Journeys',
    srcDir: 'docs',
    // A strict build fails where a journey cannot be drawn. One that is not shows a box with what is wrong.
    markdown: { config: (md) => md.use(journey, { strict: process.env.JOURNEY_STRICT === '1' }) },
    // Unless it is told so, this plugin lets links in pictures run scripts.
    mermaid: { securityLevel: 'strict' },
    // Mermaid itself looks for `mermaid`, finds it empty while the page loads, and shows an error for a moment.
    mermaidPlugin: { class: 'diagram' },
    // The development server does not find it by itself, and pages would stay empty.
    vite: { optimizeDeps: { include: ['mermaid'] } },
  }),
)
