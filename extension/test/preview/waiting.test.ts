/** What waits for a page: for a file of it, or until it has drawn. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makePageExports } from '../../src/preview/page-exports.ts'
import { makePageWatch } from '../../src/preview/page-watch.ts'
import { makeTurnstile } from '../../src/preview/turnstile.ts'
import { readToPage, type ToPage } from '../../src/protocol.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a file of a page', () => {
  const begin = () => {
    const posted: ToPage[] = []
    return { posted, files: makePageExports((it) => posted.push(it)) }
  }
  const wanted = { format: 'svg', scale: 2, background: '#ffffff' } as const

  test('is asked for in a message, and comes', async () => {
    const { posted, files } = begin()
    const file = files.ask(wanted)
    expect(posted).toEqual([{ type: 'export', request: 1, ...wanted }])
    expect(readToPage(posted[0])).toEqual(posted[0])
    files.answered({ type: 'exported', request: 1, format: 'svg', data: '<svg/>' })
    expect(await file).toBe('<svg/>')
    expect(vi.getTimerCount()).toBe(0)
  })

  test('comes to whoever asked for it, in any order', async () => {
    const { files } = begin()
    const both = Promise.all([files.ask(wanted), files.ask(wanted)])
    files.answered({ type: 'exported', request: 2, format: 'svg', data: 'two' })
    files.answered({ type: 'exported', request: 9, format: 'svg', data: 'nine' })
    files.answered({ type: 'exported', request: 1, format: 'svg', data: 'one' })
    files.answered({ type: 'exported', request: 1, format: 'svg', data: 'one more' })
    expect(await both).toEqual(['one', 'two'])
  })

  test.each([
    ['could not be made', { type: 'exportFailed', request: 1, reason: 'No canvas.' }, 'No canvas.'],
    ['is another one', { type: 'exported', request: 1, format: 'png', data: '' }, 'The page sent another format.'],
  ] as const)('that %s is refused', async (_, answer, reason) => {
    const { files } = begin()
    const file = files.ask(wanted)
    files.answered(answer)
    await expect(file).rejects.toThrow(reason)
  })

  test('that never comes is given up', async () => {
    const { files } = begin()
    const file = reasonOf(files.ask(wanted))
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await file).toBe('Error: The page did not answer.')
  })

  test('does not come from a page that was closed', async () => {
    const { files } = begin()
    const file = files.ask(wanted)
    files.dispose()
    await expect(file).rejects.toThrow('The preview was closed.')
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('a page', () => {
  const begin = () => {
    const loaded = vi.fn<() => void>()
    const page = makePageWatch(loaded, { patience: 100, most: 3 })
    page.expected()
    return { page, loaded }
  }

  test('that comes is not loaded again', async () => {
    const { page, loaded } = begin()
    await vi.advanceTimersByTimeAsync(99)
    page.arrived()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(loaded).not.toHaveBeenCalled()
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that does not come is loaded again, later each time, and given up in the end', async () => {
    const { loaded } = begin()
    const times: number[] = []
    loaded.mockImplementation(() => times.push(Date.now()))
    const began = Date.now()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(times.map((it) => it - began)).toEqual([100, 300, 700])
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that comes late is not loaded once more', async () => {
    const { page, loaded } = begin()
    await vi.advanceTimersByTimeAsync(150)
    page.arrived()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(loaded).toHaveBeenCalledTimes(1)
  })

  test('that nobody wants any more is not loaded', async () => {
    const { page, loaded } = begin()
    page.dispose()
    await vi.advanceTimersByTimeAsync(10_000)
    expect(loaded).not.toHaveBeenCalled()
  })
})

describe('a drawing', () => {
  test('that is there need not be waited for', async () => {
    const drawing = makeTurnstile()
    drawing.reached(3)
    await drawing.until(() => 3)
  })

  test('is waited for, as it is wanted by then', async () => {
    const drawing = makeTurnstile()
    let wanted: number | undefined
    const passed = vi.fn<() => void>()
    const waiting = drawing.until(() => wanted).then(passed)
    drawing.reached(1)
    wanted = 3
    drawing.reached(2)
    await vi.advanceTimersByTimeAsync(0)
    expect(passed).not.toHaveBeenCalled()
    drawing.reached(3)
    await waiting
    expect(vi.getTimerCount()).toBe(0)
  })

  test('that never comes is given up', async () => {
    const waiting = reasonOf(makeTurnstile().until(() => 1))
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await waiting).toBe('Error: The picture is not ready.')
  })

  test('does not come when the preview is closed', async () => {
    const drawing = makeTurnstile()
    const waiting = [drawing.until(() => 1), drawing.until(() => 2)]
    drawing.dispose()
    for (const it of await Promise.allSettled(waiting)) expect(it.status).toBe('rejected')
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** Why something was refused; listens at once, since nobody else does while time passes. */
async function reasonOf(promise: Promise<unknown>): Promise<string> {
  return await promise.then(() => 'It was not refused.', String)
}
