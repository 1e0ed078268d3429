import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchdog, type Watchdog } from '../../src/client/watchdog.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

interface Bench {
  readonly watching: Watchdog
  /** Every question that was asked, to be answered by the test. */
  readonly questions: readonly PromiseWithResolvers<unknown>[]
  readonly hangs: (milliseconds: number) => void
}

function bench(patience?: number): Bench {
  const questions: PromiseWithResolvers<unknown>[] = []
  const hangs = vi.fn<(milliseconds: number) => void>()
  const ask = (): Promise<unknown> => {
    const question = Promise.withResolvers<unknown>()
    questions.push(question)
    return question.promise
  }
  return { watching: watchdog({ ask, hangs, patience }), questions, hangs }
}

/** A request that is never answered. */
const never = (): Promise<never> => new Promise<never>(() => {})

const seconds = (count: number): Promise<unknown> => vi.advanceTimersByTimeAsync(count * 1_000)

/** The clock goes on, and no timer runs: so it is for a program whose machine is asleep. */
const sleep = (count: number): unknown => vi.setSystemTime(Date.now() + count * 1_000)

test('an idle editor has no timer', () => {
  bench()
  expect(vi.getTimerCount()).toBe(0)
})

test('as long as requests are answered nothing is asked, and no timer stays', async () => {
  const { watching, questions } = bench()
  for (let count = 0; count < 100; count += 1) {
    const request = Promise.withResolvers<number>()
    const given = watching.during(request.promise)
    await seconds(4)
    request.resolve(count)
    expect(await given).toBe(count)
  }
  expect([questions.length, vi.getTimerCount()]).toEqual([0, 0])
})

test('an error is an answer, and reaches whoever asked', async () => {
  const { watching, questions } = bench()
  await expect(watching.during(Promise.reject(new Error('no')))).rejects.toThrow('no')
  await seconds(60)
  expect([questions.length, vi.getTimerCount()]).toEqual([0, 0])
})

test.each([
  ['an answer', (it: PromiseWithResolvers<unknown>) => it.resolve(true)],
  ['an error', (it: PromiseWithResolvers<unknown>) => it.reject(new Error('unknown method'))],
])('a request that only takes long ends nothing: %s to every question is enough', async (_, answer) => {
  const { watching, questions, hangs } = bench()
  void watching.during(never())
  for (let count = 1; count <= 20; count += 1) {
    await seconds(5)
    expect(questions).toHaveLength(count)
    answer(questions.at(-1)!)
    await seconds(0)
  }
  expect(hangs).not.toHaveBeenCalled()
})

test('a server that answers nothing hangs, half a minute after it was asked; this is said once', async () => {
  const { watching, questions, hangs } = bench()
  void watching.during(never())
  await seconds(34)
  expect([questions.length, vi.mocked(hangs).mock.calls]).toEqual([1, []])
  await seconds(1)
  expect(hangs).toHaveBeenCalledExactlyOnceWith(30_000)
  void watching.during(never())
  await seconds(600)
  expect(hangs).toHaveBeenCalledOnce()
  expect([questions.length, vi.getTimerCount()]).toEqual([1, 0])
})

test('requests that come later do not put it off', async () => {
  const { watching, hangs } = bench()
  for (let count = 0; count < 35; count += 1) {
    void watching.during(never())
    await seconds(1)
  }
  expect(hangs).toHaveBeenCalledOnce()
})

test('an answer that comes late, and whichever it is, is in time', async () => {
  const { watching, questions, hangs } = bench()
  const request = Promise.withResolvers<void>()
  void watching.during(request.promise)
  await seconds(34)
  request.resolve()
  await seconds(600)
  expect([questions.length, vi.mocked(hangs).mock.calls, vi.getTimerCount()]).toEqual([1, [], 0])
})

test('a server that hangs later is noticed as well', async () => {
  const { watching, questions, hangs } = bench()
  void watching.during(never())
  await seconds(5)
  questions[0]!.resolve(true)
  await seconds(34)
  expect(hangs).not.toHaveBeenCalled()
  await seconds(1)
  expect(hangs).toHaveBeenCalledOnce()
})

test('time asleep does not count, and afterwards there is all the time for an answer', async () => {
  const { watching, questions, hangs } = bench()
  const request = Promise.withResolvers<void>()
  void watching.during(request.promise)
  await seconds(34)
  sleep(8 * 3_600)
  await seconds(30)
  expect([questions.length, vi.mocked(hangs).mock.calls]).toEqual([1, []])
  request.resolve()
  await seconds(600)
  expect(hangs).not.toHaveBeenCalled()
})

test('a server that hangs after a sleep is noticed', async () => {
  const { watching, hangs } = bench()
  void watching.during(never())
  await seconds(20)
  sleep(8 * 3_600)
  await seconds(1 + 29)
  expect(hangs).not.toHaveBeenCalled()
  await seconds(1)
  expect(hangs).toHaveBeenCalledExactlyOnceWith(30_000)
})

test('a clock that is put back changes nothing', async () => {
  const { watching, hangs } = bench()
  void watching.during(never())
  await seconds(20)
  sleep(-3_600)
  await seconds(15)
  expect(hangs).toHaveBeenCalledOnce()
})

test.each([0, 3, 20])('stopped %i seconds after a request, it says nothing any more', async (count) => {
  const { watching, hangs } = bench()
  void watching.during(never())
  await seconds(count)
  watching.stop()
  expect(vi.getTimerCount()).toBe(0)
  void watching.during(never())
  await seconds(600)
  expect(hangs).not.toHaveBeenCalled()
  expect(vi.getTimerCount()).toBe(0)
})

test('the server is dead meanwhile: its requests fail after the end, and nobody is asked', async () => {
  const { watching, questions, hangs } = bench()
  const [one, other] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const refused = Promise.allSettled([watching.during(one.promise), watching.during(other.promise)])
  await seconds(20)
  watching.stop()
  for (const it of [one, other, questions[0]!]) it.reject(new Error('The connection is closed.'))
  await refused
  await seconds(600)
  expect([questions.length, vi.mocked(hangs).mock.calls, vi.getTimerCount()]).toEqual([1, [], 0])
})

test('who is less patient waits less', async () => {
  const { watching, hangs } = bench(3_000)
  void watching.during(never())
  await seconds(7)
  expect(hangs).not.toHaveBeenCalled()
  await seconds(1)
  expect(hangs).toHaveBeenCalledExactlyOnceWith(3_000)
})
