/** Reads zip files as far as a test needs it: their table of contents, in the order in which it is written, and every file. */
import { inflateRawSync } from 'node:zlib'

/** One file in a zip. */
export interface ZipEntry {
  readonly path: string
  /** Of Unix, such as `100644` for a file that nobody runs. */
  readonly mode: string
  readonly content: Buffer
}

/** All files of a zip without comments, encryption or more than four gigabytes. */
export function entriesOf(zip: Buffer): readonly ZipEntry[] {
  const end = zip.lastIndexOf('PK\u0005\u0006')
  const count = zip.readUInt16LE(end + 10)
  const entries: ZipEntry[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < count; index += 1) {
    const nameLength = zip.readUInt16LE(at + 28)
    const path = zip.toString('utf8', at + 46, at + 46 + nameLength)
    const mode = (zip.readUInt32LE(at + 38) >>> 16).toString(8)
    entries.push({ path, mode, content: contentOf(zip, at) })
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32)
  }
  return entries
}

/** The names before the content are told a second time, and may be of another length there. */
function contentOf(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10)
  const size = zip.readUInt32LE(entry + 20)
  const local = zip.readUInt32LE(entry + 42)
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
  const bytes = zip.subarray(start, start + size)
  return method === 0 ? bytes : inflateRawSync(bytes)
}
