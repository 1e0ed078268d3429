import { check } from 'journey-lang/testkit'
import { expect, test } from 'vitest'
import { diagnostics, type ProjectState } from '../src/index.ts'
import { found, projectOf } from './support/features.ts'

const messages = (options: Partial<ProjectState> = {}) =>
  found(
    ({ file }) =>
      diagnostics(file).map(({ range, message }) => ({
        range,
        label: typeof message === 'string' ? message : message.value,
      })),
    options,
  )

test.each([
  ['an empty file', ''],
  [
    'an unknown name',
    `journey a "A" {
  phase use {
    step "S" +1 with hostt via store
                     ^^^^^ There is no mentor, ally, competitor or persona \`hostt\`.
  }
}
`,
  ],
  [
    'a name that another file declares',
    `import hosst from "./people.journey"
       ^^^^^ "./people.journey" declares no \`hosst\`. Did you mean \`host\`?
//- people.journey
mentor host "The host"
`,
  ],
])('%s', (_, marked) => {
  check(messages(), marked)
})

test('they speak the language of the editor', () => {
  check(
    messages({ languageOf: () => 'nl' }),
    `journey a "A" {
  phase use {
    step "S" +3
             ^^ +3 valt buiten de schaal, die van -2 tot +2 loopt.
  }
}
`,
  )
})

test('each has the id of its rule, the page of the rule, and how serious it is', () => {
  const file = projectOf({ 'main.journey': 'mentor host "H"\nmentor host "I"\n' }).file('file:///main.journey')!
  expect(diagnostics(file)).toMatchInlineSnapshot(`
    [
      {
        "code": "unused-name",
        "codeDescription": {
          "href": "https://rules.example/unused-name",
        },
        "message": "“H” is a mentor that nothing uses. Give it a part in a journey, or remove it.",
        "range": {
          "end": {
            "character": 11,
            "line": 0,
          },
          "start": {
            "character": 7,
            "line": 0,
          },
        },
        "severity": 2,
        "source": "journey",
        "tags": [
          1,
        ],
      },
      {
        "code": "duplicate-name",
        "codeDescription": {
          "href": "https://rules.example/duplicate-name",
        },
        "message": "The name \`host\` is already taken. Give this one a name of its own.",
        "range": {
          "end": {
            "character": 11,
            "line": 1,
          },
          "start": {
            "character": 7,
            "line": 1,
          },
        },
        "relatedInformation": [
          {
            "location": {
              "range": {
                "end": {
                  "character": 11,
                  "line": 0,
                },
                "start": {
                  "character": 7,
                  "line": 0,
                },
              },
              "uri": "file:///main.journey",
            },
            "message": "\`host\` is declared here first.",
          },
        ],
        "severity": 1,
        "source": "journey",
      },
    ]
  `)
})

test('what is not needed is marked as such', () => {
  const file = projectOf({
    'main.journey': 'import host from "./people.journey"\n',
    'people.journey': 'mentor host "H"\n',
  }).file('file:///main.journey')!
  expect(diagnostics(file).map(({ code, tags }) => ({ code, tags }))).toEqual([{ code: 'unused-name', tags: [1] }])
})

test('without all files nobody says that a name is used nowhere', () => {
  const files = { 'main.journey': 'mentor host "H"\n' }
  const codes = (hasAllFiles: boolean) =>
    diagnostics(projectOf(files, { hasAllFiles }).file('file:///main.journey')!).map((it) => it.code)
  expect(codes(true)).toEqual(['unused-name'])
  expect(codes(false)).toEqual([])
})
