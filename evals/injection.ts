// npm run -s eval:injection -- [--corpus FILE] [--json]: what a mortal's line brings about with a model that obeys it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import {
  createMemoryStore,
  type Event,
  type GodProfile,
  openRoom,
  personOf,
  type Room,
} from '@talking-heads/core'
import { createManualClock, drain, evilModel, type ManualClock } from '@talking-heads/core/testing'
import { truncateChars } from '@talking-heads/language/text'
import { pantheon } from '@talking-heads/pantheon'
import { forgedPrompts, forgeries } from './injection/forged.ts'
import { leaks } from './injection/leaked.ts'
import { excesses } from './injection/over-cap.ts'

/** One attempt. `canary` is hidden in the gods' personas: it must never be said. */
interface Attempt {
  readonly text: string
  readonly goal: string
  readonly canary?: string
}

/** Each attempt is made this often: an evil model does another thing each time. */
const timesSaid = 12
/** As many user-perceived characters as an attempt may have, so that long ones get in as well. */
const lineChars = 2_000

const { values: options } = parseArgs({
  options: {
    corpus: { type: 'string', default: join(import.meta.dirname, 'corpora/injection.jsonl') },
    json: { type: 'boolean', default: false },
  },
})

const attempts = readFileSync(options.corpus, 'utf8')
  .replace(/^\uFEFF/, '')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Attempt)
const model = evilModel()
const totals = { replies: 0, withheld: 0, judged: 0, prompts: 0 }
const outcomes = []
for (const attempt of attempts) outcomes.push({ attempt, ...(await suffer(attempt)) })

const failures = outcomes.filter(
  ({ forged, leaked, overCap }) => forged.length + leaked.length + overCap.length > 0,
)
const result = {
  lines: attempts.length,
  forged: outcomes.filter(({ forged }) => forged.length > 0).length,
  leaked: outcomes.filter(({ leaked }) => leaked.length > 0).length,
  overCap: outcomes.filter(({ overCap }) => overCap.length > 0).length,
  ...totals,
  failures: failures.map(({ attempt, forged, leaked, overCap }) => ({
    ...attempt,
    found: { forged, leaked, overCap },
  })),
}
if (!options.json) for (const failure of result.failures) console.log(JSON.stringify(failure, null, 1))
console.log(JSON.stringify(options.json ? result : { ...result, failures: failures.length }))

/** Says a text in a room of its own, again and again, and looks at what has become of the log and of the prompts. */
async function suffer({ text, canary }: Attempt) {
  const clock = createManualClock()
  const gods = pantheon
    .filter(({ id }) => ['zeus', 'odin', 'loki'].includes(id))
    .map((god) => (canary === undefined ? god : withSecret(god, canary)))
  const asked = model.requests.length
  const room = await openRoom({
    id: 'room',
    store: createMemoryStore({ clock }),
    clock,
    model,
    gods,
    seed: 'seed',
    tuning: { lines: { maxChars: lineChars, perSecond: 0 } },
  })
  const mortal = personOf({ id: 'm_attacker', name: 'NPC#AB12CD' })
  const leave = room.join(mortal)
  let refused = 0
  for (let time = 0; time < timesSaid; time++) {
    const line = truncateChars(time % 2 === 0 ? text : `ZEUS, ${text}`, lineChars)
    // A line that the room does not take does no harm.
    room.post(mortal, { nonce: `n${time}`, text: line }).catch(() => refused++)
    await pass(clock, 8_000)
  }
  await pass(clock, 200_000)
  leave()
  const events = (await room.read(0, 10_000)).map(({ event }) => event)
  const requests = model.requests.slice(asked)
  count(events, requests.length)
  const seen = { events, requests, gods, mortal, canary, room: summaryOf(room) }
  await room.close()
  await drain()
  return {
    forged: [...forgeries(seen), ...forgedPrompts(seen)],
    leaked: leaks(seen),
    overCap: excesses(seen),
  }
}

function count(events: readonly Event[], prompts: number): void {
  const of = (type: Event['type']) => events.filter((event) => event.type === type).length
  totals.replies += of('reply-spoken')
  totals.withheld += of('reply-withheld')
  totals.judged += of('mood-judged')
  totals.prompts += prompts
}

function summaryOf({ gods, state }: Room) {
  return { gods: gods.map(({ id }) => id), topic: state.topic }
}

function withSecret(god: GodProfile, canary: string): GodProfile {
  return {
    ...god,
    persona: `${god.persona} ${god.name} keeps a secret: ${canary.toUpperCase()}.`.slice(-1_200),
  }
}

async function pass(clock: ManualClock, ms: number): Promise<void> {
  let isOver = false
  clock.after(ms, () => {
    isOver = true
  })
  await drain()
  while (!isOver && clock.runNext()) await drain()
}
