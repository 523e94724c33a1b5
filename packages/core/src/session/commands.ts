import { TalkingHeadsError } from '../log/errors.ts'
import type { ReasonToSpeak } from '../log/events.ts'
import type { Mortal } from '../log/members.ts'
import type { Room } from '../run/room.ts'

interface Asked {
  readonly room: Room
  readonly mortal: Mortal
  readonly args: string
}

/** What a mortal may ask of a room, by name; the answer is told to that mortal alone. */
const commands: Readonly<Record<string, (asked: Asked) => Promise<unknown>>> = { why, mood, favor }

/** @throws TalkingHeadsError `unknown-command`; `invalid-input` where the arguments name nothing in the room */
export async function runCommand(name: string, asked: Asked): Promise<unknown> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) {
    const known = Object.keys(commands).join(', ')
    throw new TalkingHeadsError(
      'unknown-command',
      `there is no command ${JSON.stringify(name)}, only ${known}`,
    )
  }
  return await command(asked)
}

/** Why a god spoke: the newest line of any, or the newest of the god that is named. */
async function why({ room, mortal, args }: Asked): Promise<unknown> {
  const wanted = godNamed(room, args)
  const lines = room.state.window.filter(
    ({ kind, author }) => kind === 'god' && (wanted ?? author) === author,
  )
  const line = lines[lines.length - 1]
  if (!line)
    throw new TalkingHeadsError(
      'invalid-input',
      wanted ? `${args.trim()} has not spoken lately` : 'nobody has spoken lately',
    )
  const [entry] = await room.read(line.seq, 1)
  if (entry?.event.type !== 'reply-spoken') return { seq: line.seq, godId: line.author }
  const { why: because, replyTo } = entry.event
  const [answered] = await room.read(replyTo, 1)
  const isAnswerToAsker = answered?.event.type === 'message-posted' && answered.event.author === mortal.id
  return {
    seq: line.seq,
    godId: line.author,
    ...(because && { why: isAnswerToAsker ? because : withoutFeelings(because) }),
  }
}

/** How a god feels about somebody is that one's to know. */
function withoutFeelings({ factors, ...because }: ReasonToSpeak): ReasonToSpeak {
  if (!factors) return because
  const { affinity: _, ...told } = factors
  return { ...because, factors: told }
}

/** How a god is at the moment, and how it feels about who asks. */
async function mood({ room, mortal, args }: Asked): Promise<unknown> {
  const godId = godNamed(room, args)
  if (godId === undefined) throw new TalkingHeadsError('invalid-input', 'whose mood? /mood and a name')
  const temper = room.temperOf(godId)
  return { ...feelingOf(room, godId, mortal), ...(temper !== undefined && { temper }) }
}

/** How the gods that have dealt with who asks feel about it, the warmest first. */
async function favor({ room, mortal }: Asked): Promise<unknown> {
  const known = Object.entries(room.affinitiesToward(mortal.id))
  return known.sort(([, one], [, other]) => other - one).map(([godId]) => feelingOf(room, godId, mortal))
}

function feelingOf(room: Room, godId: string, mortal: Mortal) {
  const affinity = room.affinityToward(godId, mortal.id)
  const feels = room.affinityInWords(affinity)
  return { godId, affinity, ...(feels !== undefined && { feels }) }
}

/** Undefined where no name is given. */
function godNamed(room: Room, args: string): string | undefined {
  const name = args.trim().replace(/^@/, '').toLowerCase()
  if (name === '') return undefined
  const god = room.gods.find((god) =>
    [god.id, god.name, ...god.aliases].some((known) => known.toLowerCase() === name),
  )
  if (god) return god.id
  throw new TalkingHeadsError('invalid-input', `nobody here is called ${JSON.stringify(args.trim())}`)
}
