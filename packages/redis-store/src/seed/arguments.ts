import { parseArgs } from 'node:util'
import { TalkingHeadsError } from '@talking-heads/core'

export const usage = `Usage: talking-heads-import-seed REDIS_URL --room ROOM [options]

Takes the chat and the gods of a talking-heads of 2023 (LISTs th:chat and th:gods) over into the log of a room, or, with
--export, writes a room back in that form. Nothing is deleted from the source; what was taken over already is not
taken over again.

  --room ROOM      name of the room
  --prefix PREFIX  of the room's keys, as in createRedisStore (default: talking-heads)
  --from PREFIX    of the lists to import (default: th)
  --export         export the room instead
  --to PREFIX      of the lists to export into; needed with --export
  --force          let an export overwrite lists
  --dry-run        say what would be done, and write nothing
  --help           this text`

export interface SeedArguments {
  readonly mode: 'import' | 'export' | 'help'
  readonly url: string
  readonly room: string
  readonly prefix: string
  /** Of the seed's lists: read from, or written to. */
  readonly lists: string
  readonly force: boolean
  readonly dryRun: boolean
}

/** @throws TalkingHeadsError `invalid-input` saying what is amiss */
export function readArguments(args: readonly string[]): SeedArguments {
  const { values, positionals } = parse(args)
  const [url = '', ...more] = positionals
  const { room = '', prefix = 'talking-heads', from, to, force = false } = values
  const dryRun = values['dry-run'] ?? false
  if (values.help) return { mode: 'help', url, room, prefix, lists: '', force, dryRun }
  if (url === '') throw amiss('REDIS_URL is missing')
  if (more.length > 0) throw amiss(`one REDIS_URL is enough, "${more[0]}" is too much`)
  if (room === '') throw amiss('--room is missing')
  if (values.export) {
    if (!to) throw amiss('--export needs --to PREFIX, such as --to th-export')
    if (from !== undefined) throw amiss('--from is for an import')
    return { mode: 'export', url, room, prefix, lists: to, force, dryRun }
  }
  if (to !== undefined || force) throw amiss('--to and --force are for --export')
  return { mode: 'import', url, room, prefix, lists: from ?? 'th', force, dryRun }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        room: { type: 'string' },
        prefix: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        export: { type: 'boolean' },
        force: { type: 'boolean' },
        'dry-run': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (cause) {
    throw amiss(cause instanceof Error ? cause.message : String(cause))
  }
}

const amiss = (what: string) => new TalkingHeadsError('invalid-input', `${what}; --help tells the usage`)
