import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answerStart, watchForThoughts, withoutThoughts } from './thoughts.ts'

const answer = 'Kneel, mortal.'

test.each([
  '<think>Hm.</think>Kneel, mortal.',
  '<think>\nOkay, the user wants.\n\nTwo lines.\n</think>\n\nKneel, mortal.',
  '<THINK>Hm.</THINK>Kneel, mortal.',
  '<think id="1" budget="200">Hm.</think>Kneel, mortal.',
  '< think >Hm.</ think >Kneel, mortal.',
  '<thinking>Hm.</thinking>Kneel, mortal.',
  '<thought>Hm.</thought>Kneel, mortal.',
  '<reasoning>Hm.</reasoning>Kneel, mortal.',
  '<reflection>Hm.</reflection>Kneel, mortal.',
  '<analysis>Hm.</analysis>Kneel, mortal.',
  '<scratchpad>Hm.</scratchpad>\nKneel, mortal.',
  '<inner_monologue>Hm.</inner_monologue>Kneel, mortal.',
  '<seed:think>Hm.</seed:think>Kneel, mortal.',
  '&lt;think&gt;Hm.&lt;/think&gt;Kneel, mortal.',
  '＜think＞Hm.＜/think＞Kneel, mortal.',
  '◁think▷Hm.◁/think▷Kneel, mortal.',
  '[THINK]Hm.[/THINK]Kneel, mortal.',
  '<|START_THINKING|>Hm.<|END_THINKING|>Kneel, mortal.',
  '<|begin_of_thought|>Hm.<|end_of_thought|>Kneel, mortal.',
  '<｜begin▁of▁thinking｜>Hm.<｜end▁of▁thinking｜>Kneel, mortal.',
  '<|inner_prefix|>Hm.<|inner_suffix|>Kneel, mortal.',
  '<unused94>thought\nHm.<unused95>Kneel, mortal.',
  '<|channel>thought\nHm.<channel|>Kneel, mortal.',
  '<|channel|>analysis<|message|>Hm.<|end|><|start|>assistant<|channel|>final<|message|>Kneel, mortal.',
  '<|start|>assistant<|channel|>analysis<|message|>Hm.<|channel|>final<|message|>Kneel, mortal.',
  '<|channel|>commentary<|message|>Hm.<|end|><|start|>assistant<|message|>Kneel, mortal.',
  'analysisWe need to be grand.assistantfinalKneel, mortal.',
  '<details type="reasoning" done="true">\n<summary>Thought for 2 seconds</summary>\nHm.</details>\nKneel, mortal.',
  'Here is my thought process:\nHm.\nHere is my response:\nKneel, mortal.',
])('a thought is taken off: %j', (text) => {
  expect(withoutThoughts(text)).toBe(answer)
})

describe('a thought', () => {
  test.each([
    ['whose beginning stood in the prompt', 'The mortal greets me.\nHm.</think>\n\nKneel, mortal.'],
    ['that another stands in', '<thinking>a<reflection>b</reflection>c</thinking>Kneel, mortal.'],
    ['that speaks of its own tag', '<think>I use <think> tags.</think>Kneel, mortal.'],
    ['that speaks of its own end', '<think>I end with </think> then. Hm.</think>Kneel, mortal.'],
    ['that another tag was begun in', '<think>I might <reflection> a bit.</think>Kneel, mortal.'],
    ['that the answer’s tag ends', '<think>Hm.\n<answer>Kneel, mortal.'],
    ['with another behind it', '<think>a</think>\n<think>b</think>\nKneel, mortal.'],
    ['behind the answer', 'Kneel, mortal.<think>That was good.</think>'],
    ['that ends once more behind the answer', '<think>Hm.</think>Kneel, mortal.</think>'],
    ['of nothing', '<think>\n\n</think>\n\nKneel, mortal.'],
    ['in a tag that is empty', '<think/>Kneel, mortal.'],
  ])('%s is taken off', (_, text) => {
    expect(withoutThoughts(text)).toBe(answer)
  })

  test.each([
    ['that never ends', '<think>Maybe ODIN fits, he knows poetry.'],
    ['on a channel that never changes', '<|channel|>analysis<|message|>Maybe ODIN fits.'],
    ['with nothing behind its end', 'Maybe ODIN fits.\n</think>'],
  ])('%s leaves nothing', (_, text) => {
    expect(withoutThoughts(text)).toBe('')
  })

  test('in the middle of an answer leaves what is around it', () => {
    expect(withoutThoughts('RES: Kneel.<think>Hm.</think> And stay.')).toBe('RES: Kneel.\nAnd stay.')
  })
})

test.each([
  ' RES: Kneel.',
  'I think <that> you kneel; 3 < 4 & 5 > 4.',
  '[thinking] Kneel. *thinks*',
  'Here is my thought process: there is none.'.replace('Here', 'So here'),
  'Well... done with you.',
  'nothing of the kind <',
])('what is no thought is left as it is: %j', (text) => {
  expect(withoutThoughts(text)).toBe(text)
})

const parts = fc.constantFrom(
  ...['<think>', '</think>', '<reflection>', '</reflection>', '[THINK]', '[/THINK]', '<answer>', ' a', '\n'],
  ...[
    '<|channel|>',
    'analysis',
    'final',
    '<|message|>',
    '<|end|>',
    '<|start|>assistant<|channel|>',
    '<',
    '&lt;',
    '...',
  ],
)

test('an answer is the same however its pieces are cut', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.array(fc.nat(9), { maxLength: 40 }), (texts, cuts) => {
      const whole = texts.join('')
      const watch = watchForThoughts()
      let text = ''
      const keep = (said: { text: string; unsays: boolean }) => {
        text = said.unsays ? said.text : text + said.text
      }
      let at = 0
      for (const cut of cuts) {
        keep(watch.take(whole.slice(at, at + cut)))
        at += cut
      }
      keep(watch.take(whole.slice(at)))
      keep(watch.rest())
      expect(text).toBe(withoutThoughts(whole))
      expect(watch.answerFrom).toBe(answerStart(whole))
    }),
    { numRuns: 2_000 },
  )
})
