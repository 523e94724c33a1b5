import type { GodProfile } from '../../log/god-profile.ts'
import type { Clock } from '../../ports/clock.ts'
import type { LanguageModel, ModelRequest } from '../../ports/language-model.ts'
import { type ScriptedAnswer, scriptedModel } from '../scripted-model.ts'
import type { Dice } from './dice.ts'
import type { FaultName, FaultRates } from './faults.ts'

export interface FaultyModelOptions {
  readonly clock: Clock
  readonly dice: Dice
  readonly gods: readonly GodProfile[]
  readonly rates: () => FaultRates
  readonly onFault: (fault: FaultName) => void
}

/** A model that answers in its own time, names other gods now and then, and has its days. */
export function faultyModel({ clock, dice, gods, rates, onFault }: FaultyModelOptions): LanguageModel {
  const happens = (fault: FaultName) => {
    const itDoes = dice.chance(rates()[fault])
    if (itDoes) onFault(fault)
    return itDoes
  }
  const rubbish = [
    '',
    '   ',
    '...',
    'NPC#ABCDEF: I say this for you.',
    '[INST]',
    '9 of 10',
    'in 2023',
    '\u202e\u0000',
  ]

  function answer(request: ModelRequest, said: number): ScriptedAnswer {
    if (happens('modelFails')) return failure(dice)
    if (happens('modelHangs')) return { hang: dice.chance(0.5) ? 'for-ever' : 'until-aborted' }
    const afterMs = happens('modelLate') ? dice.integer(1_000, 8_000) : dice.integer(5, 400)
    if (happens('modelRubbish')) return { text: dice.pick(rubbish) ?? '', afterMs }
    if (request.purpose === 'arbiter') return { text: dice.pick(request.choices ?? []) ?? '', afterMs }
    if (request.purpose === 'mood') return { text: `${dice.integer(-3, 3)}\nSo it seems.`, afterMs }
    const named = dice.chance(0.2) ? ` ${dice.pick(gods)?.name} would agree.` : ''
    return { text: `RES: Mark my words, number ${said}.${named}`, afterMs }
  }

  return scriptedModel({ modelId: 'simulated', clock, replies: answer, moods: answer, others: answer })
}

function failure(dice: Dice): ScriptedAnswer {
  const afterMs = dice.integer(0, 500)
  if (dice.chance(0.2)) return { fail: new Error('a careless adapter let this through'), afterMs }
  if (dice.chance(0.3)) return { fail: 'model-misconfigured', afterMs }
  if (dice.chance(0.3))
    return { fail: 'model-unavailable', retryable: true, retryAfterMs: dice.integer(1, 3_000), afterMs }
  return { fail: 'model-unavailable', retryable: true, afterMs }
}
