/** What every editor must be able to do, whichever it is. */
import { beforeAll, describe, expect, test } from 'vitest'
import { channels, formatted, mended, mendedWine, opened, people, renamed } from './journeys.ts'
import { look, rename, work, type Answer, type Editor } from './session.ts'

/** Describes the tests of an editor. */
export function describeEditor(editor: Editor): void {
  describe('a journey with a mistake', () => {
    let answer: Answer
    beforeAll(async () => {
      answer = await work(editor)
    })

    test('diagnostics come when it is opened, names of the other file known', () =>
      expect(answer.opened).toEqual(opened))

    test('a mistake that is mended goes away', () => expect(answer.mended).toEqual(mended))

    test('channels are offered where one belongs, and no statements', () => {
      expect(answer.labels).toEqual(expect.arrayContaining([...channels]))
      expect(answer.labels).not.toContain('step')
      expect(answer.labels).not.toContain('journey')
    })

    test('a name changes in both files', () =>
      expect(answer.renamed).toEqual([renamed(mendedWine, rename.name), renamed(people, rename.name)]))

    test('it is laid out as the formatter does', () => {
      expect(answer.formatted).toBe(formatted(renamed(mendedWine, rename.name)))
      expect(answer.formatted).not.toBe(answer.renamed[0])
    })
  })

  test('settings reach the server', async () => {
    const message =
      '“Then you can follow what we drink: no way” doet pijn, en er gebeurt nog niets aan. Schrijf op wat zou helpen, als `opportunity`.'
    expect(await look(editor, message)).toContain(message)
  })
}
