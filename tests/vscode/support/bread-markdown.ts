/** A Markdown file with three journeys: one written in it, one in a file that imports another, and one that is wrong. */
export const breadMarkdown = `# Bread

\`\`\`journey view=funnel
persona tom "Tom"

journey rolls "Rolls" for tom state current {
  phase counter "At the counter" {
    step asks "Asks for six rolls" +1
  }
}
\`\`\`

Then the file:

\`\`\`journey src=./journeys/bread.journey journey=today view=funnel
\`\`\`

And a mistake:

\`\`\`journey
journey cake "Cake" for nobody {
  phase oven "In the oven" {
    step burns "Burns" -9
  }
}
\`\`\`

Others stay:

\`\`\`js
const journey = 'none'
\`\`\`
`

/** The files around it. */
export const breadMarkdownFiles = {
  'bread.md': breadMarkdown,
  'journeys/bread.journey': `import mara from "./people/people.journey"

journey today "Bread, today" for mara state current {
  phase hungry "Gets hungry" {
    step smell "Smells fresh bread" +2
  }
}
`,
  'journeys/people/people.journey': 'persona mara "Mara"\n',
}
