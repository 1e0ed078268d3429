import journey from '@journey-lang/remark'

// A strict build fails where a journey cannot be drawn. One that is not shows a box with what is wrong.
const journeys = [journey, { strict: process.env.JOURNEY_STRICT === '1' }]

export default {
  title: 'Journeys',
  url: 'https://journeys.invalid',
  baseUrl: '/',
  onBrokenLinks: 'ignore',
  future: { v4: true, faster: true },
  markdown: { mermaid: true },
  themes: [['@docusaurus/theme-classic', { customCss: './src/pictures.css' }], '@docusaurus/theme-mermaid'],
  plugins: [
    [
      '@docusaurus/plugin-content-docs',
      // Before the plugins of Docusaurus, since one of them looks for what is to be drawn with Mermaid.
      { routeBasePath: '/', beforeDefaultRemarkPlugins: [journeys] },
    ],
  ],
}
