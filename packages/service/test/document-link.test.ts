import { check } from 'journey-lang/testkit'
import { test } from 'vitest'
import { documentLink, type ProjectState } from '../src/index.ts'
import { found } from './support/features.ts'

const links = (options: Partial<ProjectState> = {}) =>
  found(
    ({ file }) => documentLink(file).map(({ range, target, tooltip }) => ({ range, label: `${target} ${tooltip}` })),
    options,
  )

test.each([
  ['an empty file', ''],
  [
    'an import of a file that is there',
    `import host from "./people.journey"
                  ^^^^^^^^^^^^^^^^ file:///people.journey Open the file
//- people.journey
mentor host "The host"
`,
  ],
  ['an import of a file that is not there', 'import host from "./people.journey"\n'],
  ['an import of what no import may be', 'import host from "/people.journey"\n//- people.journey\nmentor host "H"\n'],
  [
    'a half-typed import',
    `import
import a
import a from
import from "./people.journey
             ^^^^^^^^^^^^^^^^ file:///people.journey Open the file
//- people.journey
mentor host "The host"
`,
  ],
  [
    'an import over two lines of a block, from a folder, with a space',
    `import host {
  from "./the people.journey"
        ^^^^^^^^^^^^^^^^^^^^ file:///the%20people.journey Open the file
}
//- the%20people.journey
mentor host "The host"
`,
  ],
  [
    'a page in a text, in a reference and in a comment',
    `// See https://wine.example/a?b=1#c.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://wine.example/a?b=1#c Open the page
journey a "A" {
  phase use {
    step "Reads http://wine.example/" {
                ^^^^^^^^^^^^^^^^^^^^ http://wine.example/ Open the page
      pain "P" ref "https://jira.example/WINE-12"
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ https://jira.example/WINE-12 Open the page
    }
  }
}
`,
  ],
  [
    'two on one line, behind a wine glass',
    `ally a "🍷 https://a.example, https://b.example"
           ^^^^^^^^^^^^^^^^^ https://a.example Open the page
                              ^^^^^^^^^^^^^^^^^ https://b.example Open the page
`,
  ],
  [
    'a mail',
    `ally a "Write to mailto:rosa@house.example."
                 ^^^^^^^^^^^^^^^^^^^^^^^^^ mailto:rosa@house.example Write a mail
`,
  ],
  [
    'a mail is only its address',
    `ally a "mailto:rosa@house.example?attach=/etc/passwd"
        ^^^^^^^^^^^^^^^^^^^^^^^^^ mailto:rosa@house.example Write a mail
`,
  ],
  [
    'what could do something is no link',
    'ally a "javascript:alert(1) data:text/html,x command:x vbscript:x file:///etc/passwd ftp://a.b mailto: http:// https://"\n',
  ],
  [
    'brackets belong to what they were opened in',
    `// (https://a.example/x_(y)) and https://a.example/(z
    ^^^^^^^^^^^^^^^^^^^^^^^ https://a.example/x_(y) Open the page
                                 ^^^^^^^^^^^^^^^^^^^^ https://a.example/(z Open the page
`,
  ],
  [
    'Markdown around it does not',
    `/// [page](https://a.example/x) and <https://b.example> and \`https://c.example\`
           ^^^^^^^^^^^^^^^^^^^ https://a.example/x Open the page
                                     ^^^^^^^^^^^^^^^^^ https://b.example Open the page
                                                             ^^^^^^^^^^^^^^^^^ https://c.example Open the page
`,
  ],
  [
    'in a block comment, up to its end',
    `/* https://a.example/*/ ally a "A"
   ^^^^^^^^^^^^^^^^^^ https://a.example/ Open the page
`,
  ],
  [
    'in a text that is not closed, before an escape and before a brace',
    `ally a "https://a.example\\n
        ^^^^^^^^^^^^^^^^^ https://a.example Open the page
persona b "https://b.example {
           ^^^^^^^^^^^^^^^^^ https://b.example Open the page
`,
  ],
  [
    'characters of other scripts are written as bytes, and those that hide end it',
    `ally a "https://é.example/世\u202Ex"
        ^^^^^^^^^^^^^^^^^^^ https://%C3%A9.example/%E4%B8%96 Open the page
`,
  ],
  [
    'a lone surrogate ends it',
    `ally a "https://a.example/\uD83Dx"
        ^^^^^^^^^^^^^^^^^^ https://a.example/ Open the page
`,
  ],
  ['what sticks to a word, and what nobody wrote', `ally a "xhttps://a.example https://${'x'.repeat(3_000)}"\n`],
  [
    'in a text of several lines',
    `ally a """
  HTTPS://a.example
  ^^^^^^^^^^^^^^^^^ HTTPS://a.example Open the page
"""
`,
  ],
])('%s', (_, marked) => {
  check(links(), marked)
})

test('they speak the language of the editor', () => {
  check(
    links({ languageOf: () => 'nl' }),
    `import host from "./people.journey"
                  ^^^^^^^^^^^^^^^^ file:///people.journey Open het bestand
// https://a.example
   ^^^^^^^^^^^^^^^^^ https://a.example Open de pagina
// mailto:a@b.example
   ^^^^^^^^^^^^^^^^^^ mailto:a@b.example Schrijf een mail
//- people.journey
mentor host "The host"
`,
  )
})

test.each(['utf-8', 'utf-32'] as const)('in %s they stand where they stand', (encoding) => {
  check(
    links({ encoding }),
    `ally a "🍷é" // 🍷 https://a.example/é🍷
                   ^^^^^^^^^^^^^^^^^^^^^ https://a.example/%C3%A9%F0%9F%8D%B7 Open the page
`,
  )
})
