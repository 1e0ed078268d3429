/** A server for the files of one folder, on this computer only: what a static host does with a finished site, and no more. */
import { createReadStream, statSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, sep } from 'node:path'

/** A running server. */
export interface StaticSite {
  /** Where it is, without a slash at the end: `http://127.0.0.1:49152`. */
  readonly origin: string
  readonly stop: () => Promise<void>
}

/** Serves a folder at a free port. What is not in it is answered with 404. */
export async function serve(folder: string): Promise<StaticSite> {
  const server = createServer((request, response) => {
    const path = fileFor(folder, new URL(request.url ?? '/', 'http://localhost').pathname)
    if (path === undefined) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' })
    createReadStream(path).pipe(response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, stop: () => stopped(server) }
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** A page may be named without its ending, and a folder stands for its index. */
function fileFor(folder: string, path: string): string | undefined {
  const wanted = join(folder, decodeURIComponent(path))
  if (!`${wanted}${sep}`.startsWith(`${folder}${sep}`)) return undefined
  return [wanted, `${wanted}.html`, join(wanted, 'index.html')].find((it) =>
    statSync(it, { throwIfNoEntry: false })?.isFile(),
  )
}

function stopped(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((done) => server.close(() => done()))
}
