import type { Redis } from 'ioredis'

const settingNames = ['appendonly', 'appendfsync', 'save', 'maxmemory-policy'] as const

/** What `CONFIG GET` says of one server; a name is missing where the server did not tell. */
export type DurabilitySettings = Partial<Readonly<Record<(typeof settingNames)[number], string>>>

/**
 * Asks one server how it keeps what it acknowledged.
 *
 * @throws what ioredis rejects with; a `ReplyError` where the server refuses to tell
 */
export async function readDurability(node: Redis): Promise<DurabilitySettings> {
  const settings: Partial<Record<string, string>> = {}
  // One name a call: more are understood since Redis 7 only.
  const answers = await Promise.all(settingNames.map((name) => node.config('GET', name)))
  for (const answer of answers) {
    const [name, value] = answer as string[]
    if (name !== undefined && value !== undefined) settings[name] = value
  }
  return settings
}

/** How acknowledged lines, or leases, may be lost with these settings: a clause each, with its remedy. */
export function risksOf(settings: DurabilitySettings): readonly string[] {
  const untold = settingNames.filter((name) => settings[name] === undefined)
  if (untold.length > 0) return [couldNotBeRead(`no ${untold.join(', no ')}`)]
  return [...diskRisks(settings), ...evictionRisks(settings['maxmemory-policy'] ?? '')]
}

/** The clause for a server that keeps its settings to itself, as managed ones do. */
export function couldNotBeRead(why: string): string {
  return `whether acknowledged lines can be lost could not be read (${why}): see what its operator promises`
}

function diskRisks({ appendonly, appendfsync, save }: DurabilitySettings): string[] {
  if (appendonly !== 'yes') {
    return save === ''
      ? ['a restart loses every acknowledged line (appendonly no, no save): set appendonly yes']
      : [`a crash loses all lines since the last dump (appendonly no, save ${save}): set appendonly yes`]
  }
  if (appendfsync === 'always') return []
  const lost = appendfsync === 'everysec' ? 'up to one second of' : 'as many seconds as the system buffers of'
  return [
    `a power cut loses ${lost} acknowledged lines (appendfsync ${appendfsync}): set appendfsync always to lose none`,
  ]
}

/** Only leases expire: they alone are `volatile`. */
function evictionRisks(policy: string): string[] {
  if (policy.startsWith('allkeys-')) {
    return [`full memory throws away whole rooms (maxmemory-policy ${policy}): set noeviction`]
  }
  if (policy.startsWith('volatile-')) {
    return [
      `full memory throws away leases, so that replies are paid for twice, though no line is lost (maxmemory-policy ${policy}): set noeviction`,
    ]
  }
  return []
}
