import { existsSync, readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import send from 'send'
import { withBase } from './base-path.ts'

/** The page as built by `apps/demo-web`. */
export const builtPage = fileURLToPath(new URL('../../demo-web/dist', import.meta.url))

/** Files under it bear a hash of what is in them: they never change. */
const hashedFolder = '/_astro/'

/** Answers with a file; of what goes wrong on the way `fail` is told the HTTP status, before any byte was sent. */
export type ServeFile = (
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  fail: (status: number, headers?: Readonly<Record<string, string>>) => void,
) => void

/** Serves the files of a folder, with ranges and revalidation; a client that hangs up leaves no file open. */
export function serveFiles(folder: string): ServeFile {
  // Checked once: what a page is not built yet lacks is everything.
  if (!existsSync(folder)) return (_request, _response, _path, fail) => fail(404)
  return (request, response, path, fail) => {
    const isHashed = path.startsWith(hashedFolder)
    send(request, path, {
      root: folder,
      dotfiles: 'ignore',
      immutable: isHashed,
      maxAge: isHashed ? '1y' : 0,
    })
      .on('directory', () => fail(404))
      .on('error', ({ status, headers }: FileError) => fail(status, headers))
      .pipe(response)
  }
}

/** What `send` makes of a file that is not there, a range that cannot be met, a path that is none. */
interface FileError {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
}

/** The page, told under which prefix it is; undefined where the file itself will do, or is not there. */
export function indexUnder(basePath: string, folder: string): string | undefined {
  const index = join(folder, 'index.html')
  return basePath !== '/' && existsSync(index) ? withBase(readFileSync(index, 'utf8'), basePath) : undefined
}
