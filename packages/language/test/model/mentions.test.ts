import { expect, test } from 'vitest'
import { bind, mentionsByDeclaration, mentionsOf, parse, type Model } from '../../src/index.ts'
import { memoryWorkspace } from '../../src/testkit/index.ts'

const files = {
  'main.journey': `import guest from "./people.journey"
import host as servant from "./people.journey"
mentor maid "M"
journey now "Now" for guest {
  phase use { step s "S" with maid, servant recovers s }
}
journey later "Later" improves now during now.use { }
`,
  'people.journey': 'mentor host "H"\npersona guest "G"\nmentor nobody "N"\n',
}

function modelOf(uri: keyof typeof files): Model {
  const workspace = memoryWorkspace(files)
  return bind(workspace.open(uri, uri)?.tree ?? parse(''), { uri, workspace })
}

/** Every mention as `kind name@offset`, by the name of what is declared. */
function mentioned(model: Model): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    [...mentionsByDeclaration(model)].map(([node, mentions]) => [
      node.tokens[1]?.image ?? '',
      mentions.map(({ kind, name, span }) => `${kind} ${name} ${model.tree.text.slice(span.start, span.end)}`),
    ]),
  )
}

test('one pass finds every place that names something, in the order of the text', () => {
  expect(mentioned(modelOf('main.journey'))).toEqual({
    maid: ['declaration maid maid', 'reference maid maid'],
    now: ['declaration now now', 'reference now now', 'reference now now'],
    later: ['declaration later later'],
    use: ['declaration use use', 'reference use use'],
    s: ['declaration s s', 'reference s s'],
    host: ['import host host', 'alias servant servant', 'reference servant servant'],
    guest: ['import guest guest', 'reference guest guest'],
  })
})

test('what nothing names is there with its declaration', () => {
  expect(mentioned(modelOf('people.journey'))).toEqual({
    host: ['declaration host host'],
    guest: ['declaration guest guest'],
    nobody: ['declaration nobody nobody'],
  })
})

test('it says of each what is found when it is asked for alone', () => {
  const model = modelOf('main.journey')
  const all = mentionsByDeclaration(model)
  const declared = [
    ...model.scope.names.values(),
    ...[...model.scope.journeys.values()].flatMap((it) => [...it.values()]),
  ]
  expect(declared.length).toBeGreaterThan(4)
  for (const it of declared) expect(all.get(it.shape.node)).toEqual(mentionsOf(model, it))
})

test('nothing is mentioned in half a line', () => {
  expect([...mentionsByDeclaration(bind(parse('import host as from\nstep with x, a.'))).keys()]).toEqual([])
})
