import type { Client, Draft } from '@talking-heads/core/client'
import { signed, strings } from '../strings.ts'
import type { SlashCommand } from './composing.ts'
import { favorInWords, moodInWords } from './feelings.ts'
import { isolate } from './text.ts'
import { whyInWords } from './why.ts'

/** As much of the room as commands need. */
export interface CommandRoom {
  readonly client: Pick<Client, 'you' | 'member' | 'command' | 'summon' | 'confirm'>
  note(text: string, sign?: '>' | '<'): void
}

interface Command {
  /** Whether words may follow its name. */
  readonly takesWords: boolean
  /** What it does; it rejects where it cannot. */
  run(room: CommandRoom, args: string): void | Promise<void>
}

const drafts = new WeakMap<CommandRoom['client'], Draft>()

const help = (room: CommandRoom) => {
  for (const line of strings.help) room.note(line)
}

const whoami = (room: CommandRoom) => {
  const { you } = room.client
  if (!you) return room.note(strings.whoami.nobody)
  const name = (id: string) => room.client.member(id)?.name
  room.note(strings.notes.youAre(isolate(you.name), you.patron === null ? undefined : name(you.patron)))
  const feelings = Object.entries(you.affinities)
    .sort(([, one], [, other]) => other - one)
    .map(([id, affinity]) => `${name(id) ?? id} ${signed(affinity)}`)
  room.note(feelings.length > 0 ? strings.whoami.feelings(feelings.join(', ')) : strings.whoami.unknown)
}

/** A draft takes its time: it is told once it is there, and nobody waits for it. */
const summon = (room: CommandRoom, args: string) => {
  if (args === '') return room.note(strings.notes.summonHow)
  room.note(strings.notes.summoning)
  room.client.summon(args).then(
    (draft) => {
      drafts.set(room.client, draft)
      const text = (value: unknown) => (typeof value === 'string' ? value : '')
      room.note(strings.notes.drafted(text(draft.god.name), text(draft.god.title)))
    },
    (error: unknown) => tellFailure(room, 'summon', error),
  )
}

const confirm = async (room: CommandRoom) => {
  const draft = drafts.get(room.client)
  if (!draft) return room.note(strings.notes.nothingDrafted)
  await room.client.confirm(draft)
  drafts.delete(room.client)
  room.note(strings.notes.soBeIt)
}

/** A command that the server answers, and how the page puts the answer into words. */
const asking =
  (name: string, inWords: (answer: unknown, nameOf: (id: string) => string) => readonly string[]) =>
  async (room: CommandRoom, args: string) => {
    const answer = await room.client.command(name, args)
    for (const line of inWords(answer, (id) => room.client.member(id)?.name ?? id)) room.note(line)
  }

const alone = (run: Command['run']): Command => ({ takesWords: false, run })
const withWords = (run: Command['run']): Command => ({ takesWords: true, run })

const commands: Readonly<Record<string, Command>> = {
  help: alone(help),
  h: alone(help),
  '?': alone(help),
  whoami: alone(whoami),
  i: alone(whoami),
  why: withWords(asking('why', whyInWords)),
  favor: alone(asking('favor', favorInWords)),
  mood: withWords(asking('mood', moodInWords)),
  summon: withWords(summon),
  confirm: alone(confirm),
}

/**
 * Runs a command, the page's own or the server's, and tells in the room what came of it.
 *
 * @returns `false` where it could not be run: the line may have been meant to be said, and is not to be lost
 */
export async function runCommand(room: CommandRoom, { name, args }: SlashCommand): Promise<boolean> {
  room.note(`/${name}${args === '' ? '' : ` ${args}`}`, '<')
  const own = Object.hasOwn(commands, name) ? commands[name] : undefined
  try {
    if (own && args !== '' && !own.takesWords) {
      room.note(strings.notes.noWords(name))
      return false
    }
    if (own) await own.run(room, args)
    else room.note(inWords(name, await room.client.command(name, args)))
    return true
  } catch (error) {
    tellFailure(room, name, error)
    return false
  }
}

function tellFailure(room: CommandRoom, name: string, error: unknown): void {
  const { code, message } = error as { code?: string; message: string }
  room.note(
    code === 'unknown-command'
      ? strings.notes.unknownCommand(name)
      : strings.notes.commandFailed(name, message),
  )
}

function inWords(name: string, data: unknown): string {
  if (typeof data === 'string' && data !== '') return data
  if (data === null || data === undefined || data === '') return strings.notes.commandDone(name)
  return `/${name}: ${JSON.stringify(data)}`
}
