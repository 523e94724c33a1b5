import { systemClock, TalkingHeadsError } from '@talking-heads/core'
import { toLine, truncateChars } from '@talking-heads/language/text'
import { pantheon } from '@talking-heads/pantheon'
import { type Connection, connectTo } from '../connection.ts'
import { redisError } from '../redis-error.ts'
import { createRedisStore, type RedisStore } from '../redis-store.ts'
import { readArguments, type SeedArguments, usage } from './arguments.ts'
import { exportSeed } from './export-seed.ts'
import { importSeed } from './import-seed.ts'
import { planImport, type Remark } from './plan.ts'
import { checkKeysAreFree, readSeed, writeSeed } from './seed-keys.ts'

/** A call of Redis may take this long, in ms. */
const timeoutMs = 30_000

/** Where the command speaks: results to `say`, all else to `warn`; a line each. */
export interface Output {
  readonly say: (line: string) => void
  readonly warn: (line: string) => void
}

/**
 * The program `talking-heads-import-seed`.
 *
 * @returns its exit code: 0 done, 1 failed, 2 not understood
 */
export async function runCommand(args: readonly string[], output: Output): Promise<0 | 1 | 2> {
  let given: SeedArguments
  try {
    given = readArguments(args)
  } catch (error) {
    output.warn(messageOf(error))
    return 2
  }
  if (given.mode === 'help') {
    output.say(usage)
    return 0
  }
  try {
    await connected(given, given.mode === 'import' ? runImport : runExport, output)
    return 0
  } catch (error) {
    const again =
      TalkingHeadsError.is(error) && error.retryable ? '; run it again, it goes on where it stopped' : ''
    output.warn(`${messageOf(error)}${again}`)
    return 1
  }
}

type Run = (given: SeedArguments, store: RedisStore, connection: Connection, output: Output) => Promise<void>

async function connected(given: SeedArguments, run: Run, output: Output): Promise<void> {
  const { url, prefix } = given
  // How durable the lines will be is asked by the servers that open the room.
  await using store = createRedisStore({ url, prefix, timeoutMs, onWarning: () => {} })
  let trouble: unknown
  const connection = connectTo(url, timeoutMs, (error) => {
    trouble = error
  })
  try {
    await run(given, store, connection, output)
  } catch (error) {
    // What befell the connection says more than that a command failed with it.
    throw redisError(TalkingHeadsError.is(error) ? error : (trouble ?? error), given.mode, connection.address)
  } finally {
    connection.close()
  }
}

async function runImport(
  { room, lists, dryRun }: SeedArguments,
  store: RedisStore,
  { client }: Connection,
  { say, warn }: Output,
): Promise<void> {
  const entries = await readSeed(client, lists)
  const plan = planImport(entries)
  for (const remark of plan.remarks) warn(inWords(remark, lists))
  say(
    `${lists}: ${entries.chat.length} lines and ${entries.gods.length} gods; ${countKinds(plan.remarks)}; ${plan.steps.length} to take over`,
  )
  if (dryRun) return say('nothing was written (--dry-run)')
  const { appended, present } = await importSeed({ store, room, plan, at: systemClock.now() })
  say(`room "${room}": ${appended} events appended; ${present} of the entries were there already`)
}

async function runExport(
  { room, lists, force, dryRun }: SeedArguments,
  store: RedisStore,
  { client }: Connection,
  { say, warn }: Output,
): Promise<void> {
  if ((await store.length(room)) === 0) {
    throw new TalkingHeadsError('unknown-room', `room "${room}" has no log: check --room and --prefix`)
  }
  if (!force) await checkKeysAreFree(client, lists)
  const { chat, gods, nameless, renamed } = await exportSeed({ store, room, founders: pantheon })
  for (const id of nameless)
    warn(`lines of "${id}" are left out: neither the log nor the pantheon tells its name`)
  for (const { name, as } of renamed)
    warn(plainLine(`lines of "${name}" are signed ${as}: the seed knew no other names`))
  if (!dryRun) await writeSeed(client, lists, { chat, gods })
  say(`room "${room}": ${chat.length} lines to ${lists}:chat, ${gods.length} gods to ${lists}:gods`)
  if (dryRun) say('nothing was written (--dry-run)')
}

function inWords({ list, index, kind, why }: Remark, prefix: string): string {
  return plainLine(`${kind}: ${prefix}:${list} ${index}: ${why}`)
}

/** What somebody wrote may be meant for the terminal of whoever reads this. */
const plainLine = (text: string): string => truncateChars(toLine(text), 300)

function countKinds(remarks: readonly Remark[]): string {
  const count = (kind: Remark['kind']) => remarks.filter((remark) => remark.kind === kind).length
  return `${count('skipped')} skipped, ${count('mended')} mended, ${count('repeated')} repeated`
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
