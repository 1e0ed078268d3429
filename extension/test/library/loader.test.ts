import { expect, test, vi } from 'vitest'
import { loadAtOnce, loadFromText } from '../../src/library/loader.ts'

const good = { checkText: () => ({ findings: [], mistakes: [] }), drawFenceAt: () => undefined }
const code = 'module.exports = { checkText() {}, drawFenceAt() { return "drawn" } }'

test('in a host that loads at once it is loaded when it is first needed, and once', async () => {
  const require = vi.fn(() => good)
  const loader = loadAtOnce(require)
  expect(require).not.toHaveBeenCalled()
  expect([loader.now(), loader.now(), await loader.load()]).toEqual([good, good, good])
  expect(require).toHaveBeenCalledOnce()
})

test('what is not the library is refused', async () => {
  for (const it of [undefined, null, 'x', {}, { checkText: 1, drawFenceAt: 2 }]) {
    expect(() => loadAtOnce(() => it).now()).toThrow('not what it should be')
    await expect(loadAtOnce(() => it).load()).rejects.toThrow('not what it should be')
  }
  await expect(loadFromText(() => Promise.resolve('')).load()).rejects.toThrow('not what it should be')
})

test('in a host that reads first it is there once it was read, which happens once', async () => {
  const read = vi.fn(() => Promise.resolve(code))
  const loader = loadFromText(read)
  expect(loader.now()).toBeUndefined()
  const [one, other] = await Promise.all([loader.load(), loader.load()])
  expect(one).toBe(other)
  expect(loader.now()).toBe(one)
  expect(await loader.load()).toBe(one)
  expect(read).toHaveBeenCalledOnce()
})

test('what could not be read is read again by whoever asks next', async () => {
  const read = vi.fn(() => Promise.resolve(code)).mockRejectedValueOnce(new Error('no network'))
  const loader = loadFromText(read)
  await expect(loader.load()).rejects.toThrow('no network')
  expect(loader.now()).toBeUndefined()
  await loader.load()
  expect(loader.now()).toBeDefined()
})
