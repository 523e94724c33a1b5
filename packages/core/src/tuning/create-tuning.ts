import { TalkingHeadsError } from '../log/errors.ts'
import { defaultTuning, groupDefaults } from './default-tuning.ts'
import type { Tuning } from './tuning.ts'

/** Any of the constants, group by group; what can be switched off may be `false`. */
export type TuningOptions = {
  readonly [Group in keyof Tuning]?:
    | Partial<Exclude<Tuning[Group], false>>
    | (false extends Tuning[Group] ? false : never)
}

/**
 * The constants of a room: the defaults with what is given in their place.
 *
 * @throws TalkingHeadsError `invalid-input` naming the setting, its value and what is accepted
 */
export function createTuning(options: TuningOptions = {}): Tuning {
  const groups = Object.keys(groupDefaults) as (keyof Tuning)[]
  for (const name of Object.keys(options)) {
    if (!groups.includes(name as keyof Tuning)) throw unknown(`tuning.${name}`, groups)
  }
  return Object.fromEntries(groups.map((group) => [group, groupOf(group, options[group])])) as {
    readonly [Group in keyof Tuning]: Tuning[Group]
  }
}

function groupOf(group: keyof Tuning, given: TuningOptions[keyof Tuning]): unknown {
  if (given === undefined) return defaultTuning[group]
  const isOptional = canBeOff.has(group)
  if (given === false && isOptional) return false
  if (typeof given !== 'object' || given === null) {
    const takes = isOptional ? 'an object, or false to switch it off' : 'an object: it cannot be switched off'
    throw refused(`tuning.${group}`, given, takes)
  }
  const rules: Readonly<Record<string, Rule>> = accepted[group]
  for (const [name, value] of Object.entries(given)) {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (!rule) throw unknown(`tuning.${group}.${name}`, Object.keys(rules))
    if (!rule.accepts(value)) throw refused(`tuning.${group}.${name}`, value, rule.accepted)
  }
  return { ...groupDefaults[group], ...given }
}

const canBeOff: ReadonlySet<keyof Tuning> = new Set(['stage', 'moods', 'memory', 'births', 'unprompted'])

interface Rule {
  readonly accepts: (value: unknown) => boolean
  readonly accepted: string
}

const number = (from: number, to: number): Rule => ({
  accepts: (value) => typeof value === 'number' && value >= from && value <= to,
  accepted: `a number ${from}–${to}`,
})
const whole = (from: number, to: number): Rule => ({
  accepts: (value) => Number.isSafeInteger(value) && number(from, to).accepts(value),
  accepted: `a whole number ${from}–${to}`,
})
const range = (each: Rule): Rule => ({
  accepts: (value) =>
    Array.isArray(value) && value.length === 2 && value.every(each.accepts) && value[0] <= value[1],
  accepted: `[from, to], each ${each.accepted}`,
})
const oneOf = (...names: readonly string[]): Rule => ({
  accepts: (value) => names.includes(value as string),
  accepted: names.join(' or '),
})

const chance = number(0, 1)
const count = whole(0, 1e9)
const some = whole(1, 1e6)
/** At most a day: timers hold no more than 24 of them. */
const ms = whole(1, 86_400_000)
/** A half-life: up to thirty years. */
const span = whole(1, 1e12)
const pause = range(whole(0, 600_000))
const weight = number(0, 1e6)

const accepted: {
  readonly [Group in keyof Tuning]: { readonly [Name in keyof Exclude<Tuning[Group], false>]: Rule }
} = {
  lines: { maxChars: whole(1, 4_096), perSecond: number(0, 1e6), burst: some, moderatorTimeoutMs: ms },
  turns: {
    replyBudgets: {
      accepts: (value) =>
        Array.isArray(value) &&
        value.length > 0 &&
        value.every(weight.accepts) &&
        value.some((each) => each > 0),
      accepted: 'a list of weights ≥ 0, at least one of them more',
    },
    continueChance: chance,
    partnerLines: count,
    partnerMs: count,
    maxMerged: count,
    banterChance: chance,
    maxHops: count,
    maxExchange: some,
    perMinute: count,
    perDay: count,
    tokensPerDay: whole(0, Number.MAX_SAFE_INTEGER),
    asksPerMinute: count,
    effectLifetimeMs: ms,
    maxPending: count,
  },
  pauses: { calledMs: pause, drawnMs: pause },
  weights: { patron: weight, spokenOf: weight, interest: weight, recency: weight },
  goingOn: {
    talking: weight,
    asked: weight,
    answers: weight,
    onward: weight,
    back: weight,
    toOne: weight,
    short: weight,
    shared: weight,
    breath: weight,
    long: weight,
    question: weight,
    news: weight,
    subject: weight,
    toAll: weight,
    hail: weight,
    fresh: weight,
    stale: weight,
  },
  stage: { gods: some, lines: some, newcomers: chance, newcomerLines: some, subject: chance },
  moods: {
    patronAffinity: whole(-100, 100),
    firstImpression: range(whole(-100, 100)),
    maxChange: whole(0, 200),
    perMinute: whole(0, 1e6),
    halfLifeMs: span,
    temperHalfLifeMs: span,
    warmthPerStep: number(0, 100),
    heatPerStep: number(0, 100),
  },
  memory: { maxChars: count },
  births: { chance, attempts: whole(1, 100), maxBorn: some },
  unprompted: { chance, afterMs: ms, maxInARow: count },
  replies: { repetitionLines: count, maxRepetition: chance, stageEmotes: oneOf('keep', 'drop') },
  model: {
    contextTokens: whole(1_024, 1e8),
    layout: oneOf('shared-first', 'persona-first'),
    concurrent: whole(1, 1_000),
    timeoutMs: ms,
    arbiterTimeoutMs: ms,
    attempts: whole(1, 100),
  },
  server: {
    leaseMs: ms,
    typingMs: ms,
    presenceMs: ms,
    maxQueued: some,
    maxBatch: some,
    appendTimeoutMs: ms,
    storeTimeoutMs: ms,
    snapshotEvery: some,
    readPage: some,
    recentEvents: some,
  },
  state: { windowLines: some, mortals: some, nonces: some },
}

const refused = (name: string, value: unknown, takes: string): TalkingHeadsError =>
  new TalkingHeadsError(
    'invalid-input',
    `${name} is ${JSON.stringify(value) ?? String(value)}; it takes ${takes}`,
  )

const unknown = (name: string, known: readonly string[]): TalkingHeadsError =>
  new TalkingHeadsError('invalid-input', `${name} is no setting; there are ${known.join(', ')}`)
