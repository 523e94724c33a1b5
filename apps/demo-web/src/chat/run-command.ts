import type { Client, Draft } from '@talking-heads/core/client'
import { signed, strings } from '../strings.ts'
import { parseCommand } from './composing.ts'
import { favorInWords, moodInWords } from './feelings.ts'
import { isolate } from './text.ts'
import { whyInWords } from './why.ts'

/** As much of the room as commands need. */
export interface CommandRoom {
  readonly client: Pick<Client, 'you' | 'member' | 'command' | 'summon' | 'confirm'>
  note(text: string, sign?: '>' | '<'): void
}

type Run = (room: CommandRoom, args: string) => void | Promise<void>

const drafts = new WeakMap<CommandRoom['client'], Draft>()

const help: Run = (room) => {
  for (const line of strings.help) room.note(line)
}

const whoami: Run = (room) => {
  const { you } = room.client
  if (!you) return room.note(strings.whoami.nobody)
  const name = (id: string) => room.client.member(id)?.name
  room.note(strings.notes.youAre(isolate(you.name), you.patron === null ? undefined : name(you.patron)))
  const feelings = Object.entries(you.affinities)
    .sort(([, one], [, other]) => other - one)
    .map(([id, affinity]) => `${name(id) ?? id} ${signed(affinity)}`)
  room.note(feelings.length > 0 ? strings.whoami.feelings(feelings.join(', ')) : strings.whoami.unknown)
}

const summon: Run = async (room, args) => {
  if (args === '') return room.note(strings.notes.summonHow)
  room.note(strings.notes.summoning)
  const draft = await room.client.summon(args)
  drafts.set(room.client, draft)
  const text = (value: unknown) => (typeof value === 'string' ? value : '')
  room.note(strings.notes.drafted(text(draft.god.name), text(draft.god.title)))
}

const confirm: Run = async (room) => {
  const draft = drafts.get(room.client)
  if (!draft) return room.note(strings.notes.nothingDrafted)
  await room.client.confirm(draft)
  drafts.delete(room.client)
  room.note(strings.notes.soBeIt)
}

/** A command that the server answers, and how the page puts the answer into words. */
const asking =
  (name: string, inWords: (answer: unknown, nameOf: (id: string) => string) => readonly string[]): Run =>
  async (room, args) => {
    const answer = await room.client.command(name, args)
    for (const line of inWords(answer, (id) => room.client.member(id)?.name ?? id)) room.note(line)
  }

const commands: Readonly<Record<string, Run>> = {
  help,
  h: help,
  '?': help,
  whoami,
  i: whoami,
  why: asking('why', whyInWords),
  favor: asking('favor', favorInWords),
  mood: asking('mood', moodInWords),
  summon,
  confirm,
}

/** Runs a line that is a command, the page's own or the server's; `false` where it is none. */
export function runCommand(room: CommandRoom, text: string): boolean {
  const command = parseCommand(text)
  if (!command) return false
  room.note(text.trim(), '<')
  void run(room, command.name, command.args)
  return true
}

async function run(room: CommandRoom, name: string, args: string): Promise<void> {
  try {
    const own = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (own) await own(room, args)
    else room.note(inWords(name, await room.client.command(name, args)))
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    room.note(
      code === 'unknown-command'
        ? strings.notes.unknownCommand(name)
        : strings.notes.commandFailed(name, message),
    )
  }
}

function inWords(name: string, data: unknown): string {
  if (typeof data === 'string' && data !== '') return data
  if (data === null || data === undefined || data === '') return strings.notes.commandDone(name)
  return `/${name}: ${JSON.stringify(data)}`
}
