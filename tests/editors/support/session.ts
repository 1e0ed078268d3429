/** A session of a real editor: installed in an empty home as its page says, it works on journeys and says what it has. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { makeHome } from './home.ts'
import { configuration, mended, opened, people, wine, type Shown } from './journeys.ts'
import { codeBlocks } from './page.ts'
import { answerOf, isAlive, type Program } from './program.ts'

/** An editor, whose name is its heading on the page, and how it is made to do what a script says. */
export interface Editor extends Program {
  /** Where the page says its settings belong, seen from the home folder. */
  readonly settings: string
}

/** What an editor has after each thing that was done. */
export interface Answer {
  readonly opened: readonly Shown[]
  readonly mended: readonly Shown[]
  readonly labels: readonly string[]
  readonly renamed: readonly string[]
  readonly formatted: string
}

/** How long an editor may wait for one thing, in milliseconds. */
const patience = 10_000

/** Lets an editor open a journey, mend it, complete, rename and format, with the first settings that its page shows. */
export async function work(editor: Editor): Promise<Answer> {
  return (await session(editor, 0, { opened, mend, mended, completion, rename })) as Answer
}

/** Lets an editor open a journey, with the second settings, and waits for a message. Gives the messages that there are by then. */
export async function look(editor: Editor, message: string): Promise<readonly string[]> {
  const { messages } = (await session(editor, 1, { message })) as { readonly messages: readonly string[] }
  return messages
}

/** What is done in a session that works. */
const mend = { from: '+3', to: '+2' }
const completion = { below: 'step tip "Reads of', typed: '    step "Says hello" with merchant via ' }
export const rename = { place: 'merchant via ad', name: 'sommelier' }

/**
 * Installs an editor's part as the page says, with the `nth` block of settings of its section, and runs its script. Throws
 * an error with all that it said when the editor is not there, fails, or does not end.
 */
async function session(editor: Editor, nth: number, todo: object): Promise<unknown> {
  const home = makeHome(editor.name)
  try {
    const folder = makeProject(home.folder)
    writeSettings(editor, home.folder, nth)
    const task = { folder, patience, file: 'wine.journey', other: 'people.journey', ...todo }
    const answer = await answerOf(editor, folder, { ...home.env, JOURNEY_TASK: JSON.stringify(task) })
    await mustHaveEnded(home.servers())
    return answer
  } finally {
    home.remove()
  }
}

function makeProject(home: string): string {
  const folder = join(home, 'journeys')
  mkdirSync(folder)
  writeFileSync(join(folder, 'people.journey'), people)
  writeFileSync(join(folder, 'wine.journey'), wine)
  writeFileSync(join(folder, 'journey.config.json'), configuration)
  return folder
}

function writeSettings({ name, settings }: Editor, home: string, nth: number): void {
  const text = codeBlocks(name).texts[nth]
  if (text === undefined) throw new Error(`The section about ${name} has no settings number ${nth}.`)
  const path = join(home, settings)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** There must have been one server, and it must end with its editor. */
async function mustHaveEnded(servers: readonly number[]): Promise<void> {
  if (servers.length !== 1) throw new Error(`The editor started ${servers.length} language servers.`)
  const end = Date.now() + 5_000
  while (servers.some(isAlive)) {
    if (Date.now() > end) throw new Error('The language server went on when its editor had ended.')
    await wait(20)
  }
}
