import { pantheon } from '@talking-heads/pantheon'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { maxLineBytes } from '../text/hygiene.ts'
import type { Cast } from './cast.ts'
import { type CleaningOptions, cleanReply } from './clean-reply.ts'

const cast: Cast = { god: 'ZEUS', aliases: ['JUPITER'], others: ['ODIN', 'BABA YAGA', 'NPC#F69420'] }
const clean = (raw: string, options: CleaningOptions = {}) => cleanReply(raw, cast, options)

test.each([
  'RES: I am thunder.',
  'res: I am thunder.',
  'ZEUS: RES: I am thunder.',
  '[RES: I am thunder.]',
  '**RES: I am thunder.**',
  'RES, booming: I am thunder.',
  'RES I am thunder.',
  'RES — I am thunder.',
  'Okay. RES: I am thunder.',
  'Here is the line you asked for.\n\nRES:\nI am\nthunder.',
  'I am thunder. RES: I am rain.',
  '{"RES": "I am thunder."}',
  'ODIN: Hm.\nRES: I am thunder.',
])('a mark of the prompt’s own is read as RES is, and RES beside it: %j', (raw) => {
  expect(clean(raw)).toBe('I am thunder.')
  expect(clean(raw, { mark: 'ANTWORT' })).toBe('I am thunder.')
  const own = raw.replaceAll('RES', 'FUNKSPRUCH').replaceAll('res', 'funkspruch')
  expect(clean(own, { mark: 'FUNKSPRUCH' })).toBe('I am thunder.')
})

test.each([
  ['RES: I am thunder.', 'I am thunder.'],
  ['I am thunder.', 'I am thunder.'],
  ['ZEUS: RES: I am thunder.', 'I am thunder.'],
  ['Zeus (booming): I am thunder.', 'I am thunder.'],
  ['Jupiter: I am thunder.', 'I am thunder.'],
  ['ＺΕＵＳ：I am thunder.', 'I am thunder.'],
  ['[12:01] <ZEUS> I am thunder.', 'I am thunder.'],
  ['⚡ZEUS🌩️: I am thunder.', 'I am thunder.'],
  ['Zeus tilts his head. "I am thunder."', 'I am thunder.'],
  ['"I am thunder," says Zeus.', 'I am thunder.'],
  ['"I am thunder."', 'I am thunder.'],
  ['Sure, here is my reply: I am thunder.', 'I am thunder.'],
  ['[INST] <<SYS>> I am thunder.', 'I am thunder.'],
  ['I am thunder.\nODIN: And I am wise.', 'I am thunder.'],
  ['I am thunder. BABA YAGA: Louder!', 'I am thunder.'],
  ['I am thunder. Odin (crying): Louder!', 'I am thunder.'],
  ['I am thunder. [ODIN] Louder!', 'I am thunder.'],
  ['ODIN: Who are you?\nZEUS: I am thunder.', 'I am thunder.'],
  ['{"speaker":"ODIN","text":"Who?"}, {"speaker":"ZEUS","text":"I am thunder."}', 'I am thunder.'],
  ['I am thunder. (Note: this is one sentence.)', 'I am thunder.'],
  ['*rolls eyes* I am *thunder*.', 'I am thunder.'],
  ['I am thunder. I am rain. I am bored.', 'I am thunder. I am rain.'],
  ['I am thunder. And when the', 'I am thunder.'],
  ["Great! Let's begin.\n\nZEUS: I am thunder.", 'I am thunder.'],
  ['Here is the line you asked for.\n\nRES:\nI am\nthunder.', 'I am thunder.'],
  ['*Zeus turns away.*\n\nI am thunder.', 'I am thunder.'],
  ['I apologize for the confusion! Here is the corrected line:\n\nI am thunder.', 'I am thunder.'],
  ['The response is: I am thunder.', 'I am thunder.'],
  ['**RES: I am thunder.**', 'I am thunder.'],
  ['RES, booming: I am thunder.', 'I am thunder.'],
  ['[Zeus, booming]: I am thunder.', 'I am thunder.'],
  ['### Human: Who are you?\n### Assistant: I am thunder.', 'I am thunder.'],
  ['\u001b[1mI am thunder.\u001b[0m', 'I am thunder.'],
  ['I am thunder. \ufffd', 'I am thunder.'],
  ['I am thunder. <|im_', 'I am thunder.'],
  ['I am thunder. —DONE—', 'I am thunder.'],
  ['Bien sûr ! Voici ma réponse : « Je suis le tonnerre. »', 'Je suis le tonnerre.'],
])('%j is said as %j', (raw, said) => {
  expect(clean(raw)).toBe(said)
})

test.each([
  'Note this: thunder comes.',
  'I told Odin: never again.',
  'Here is my answer: no.',
  'My answer, Odin: No.',
  'As Zeus, I command you: Kneel!',
  'I cannot grant your request; the sea outranks me.',
  'MORTALS: kneel.',
  "Great! Let's begin.",
  'My reply is no.',
  'Zeus turns away from nobody.',
  'I cannot help you with your harvest, mortal.',
  'I was told to answer Odin, and I did not.',
  'I am not comfortable with your tomb, mortal.',
  'The door (open to all) is mine.',
  'I cannot forgive you, mortal.',
  'I am sorry, mortal, but the dead do not take visitors.',
  'So I am an AI to you? Kneel anyway.',
  'I (and only I) rule.',
  'Lo siento por tu barco, pero el mar es así.',
  '私はロキに言った：馬を返せ。',
])('%j is a line as it is', (line) => {
  expect(clean(line)).toBe(line)
})

test.each([
  ['nothing', ''],
  ['punctuation', '...'],
  ['a bare label', '**ZEUS:**'],
  ["another's line", 'ODIN: I speak for myself.'],
  ["a mortal's line", 'NPC#F69420: hello'],
  ["an invented speaker's line", 'APOLLO: Must we?'],
  ['a refusal', 'As an AI language model, I cannot.'],
  ['an apology of the model', "I'm sorry, but I can't assist with that request."],
  ['an apology to somebody', "I'm sorry, NPC#F69420, but I can't assist with that."],
  ['a refusal in German', 'Es tut mir leid, aber dabei kann ich nicht helfen.'],
  ['a placeholder', 'RES: [insert witty reply here]'],
  ['its own part', 'You are ZEUS, king of the gods.'],
  ['its instructions', 'Answer with one concise sentence. Start with RES:'],
  ['a part under its heading', 'Your persona: ZEUS, loud and vain.'],
  ['a tale of its instructions', 'I was told to answer as Zeus and to end with DONE.'],
  ['the last line as the prompt quotes it', 'You last said: "Kneel." Say something else now.'],
  ["a model's discomfort", "I'm not comfortable with this conversation."],
  ["a server's error", 'Error 500'],
  ['a gap without brackets', 'Insert response here'],
  ['only a stage direction', '(Zeus says nothing.)'],
  ['a thought that never ends', '<think>The user wants'],
])('%s is not said at all', (_, raw) => {
  expect(clean(raw)).toBeUndefined()
})

test.each([
  'The mortal greets me.</think>Kneel, mortal.',
  'The user greets.</thinking>\nKneel, mortal.',
  '<reasoning>Hm.</reasoning>Kneel, mortal.',
  '[THINK]The mortal greets me.[/THINK]RES: Kneel, mortal.',
  '<think id="1">x</think>ZEUS: Kneel, mortal.',
  '<|channel|>analysis<|message|>Plan.<|end|><|start|>assistant<|channel|>final<|message|>Kneel, mortal.',
  `<think>${'Let me weigh this. '.repeat(1_000)}</think>Kneel, mortal.`,
])('a line is what stands behind a thought: %j', (raw) => {
  expect(clean(raw)).toBe('Kneel, mortal.')
})

test('SEED.md, fault 9: labels, several lines, refusals and other characters do not get through', () => {
  for (const raw of [
    ' RES: I am thunder.',
    'ZEUS: I am thunder.',
    'RES: I am thunder.\nRES: I am rain.',
    'RES: I am thunder.\nNPC#F69420: Wow.\nODIN: Hm.',
    'ODIN: Hm.\nRES: I am thunder.',
  ]) {
    expect(clean(raw)).toBe('I am thunder.')
  }
  expect(clean('RES: I apologize, but I cannot fulfill your request.')).toBeUndefined()
})

test('a stage direction is kept where the room wishes it', () => {
  const keep = { stageEmotes: 'keep' } as const
  expect(clean('RES: *laughs* You fool. (He turns away.)', keep)).toBe('*laughs* You fool. (He turns away.)')
  expect(clean('RES: *laughs* You fool. (Note: he is amused.)', keep)).toBe('*laughs* You fool.')
})

test('a reply is one line of bounded length', () => {
  const said = clean(`RES: ${'thunder '.repeat(200)}`)
  expect([...(said ?? '')].length).toBeLessThanOrEqual(400)
  expect(said).toMatch(/^(?:thunder )+thunder…$/)
})

test('what is larger than a log takes is not said, however few characters it is', () => {
  const line = `ह${'\u20dd'.repeat(4)}`.repeat(160)
  expect(clean(`RES: ${line}\n${line}\n${line}`)).toBeUndefined()
})

/** Lines of the built-in gods, that no step of the cleaning should mistake for anything else. */
const sound = pantheon.flatMap(({ name, samples }) => samples.map((line) => ({ god: name, line })))
const everybody = [...pantheon.map(({ name }) => name), 'NPC#F69420']

test('no line of the built-in gods is refused, and nothing but a third sentence is cut off one', () => {
  for (const { god, line } of sound) {
    const said = cleanReply(line, { god, others: everybody })
    expect(said, line).toBeDefined()
    expect(line.startsWith(said ?? '?'), line).toBe(true)
  }
})

const title = (name: string) => name.slice(0, 1) + name.slice(1).toLowerCase()
const before = [
  '',
  "Sure! Here's my response:\n\n",
  'Certainly! As NAME, I would say: ',
  'Here is a reply in the style of NAME:\n',
  '¡Claro! Aquí está mi respuesta:\n',
  'Hier ist meine Antwort: ',
  'Вот мой ответ: ',
  '以下是回答：\n',
  '<s> [/INST] ',
  '<|im_start|>assistant\n',
  '```\n',
]
const labels = [
  '',
  'RES: ',
  'NAME: ',
  '**NAME:** ',
  '[NAME] ',
  '<NAME> ',
  '(as NAME) ',
  'NAME (grinning): ',
  'NAME — ',
  'RES: NAME: ',
  '# NAME\n',
]
const quotes = ['""', '“”', '«»', "''", '``', '**', '__', '  ']
const after = [
  '',
  ' DONE',
  '</s>',
  '<|im_end|>',
  '\n```',
  ' (Note: one sentence.)',
  '\n\nLet me know if you need more!',
  '\n\nODIN: Never.',
  '\nNPC#F69420: what?',
  '\n\n---\nThis line shows pride.',
  '\n\nRES: Another line.',
]
const plain = sound.filter(
  ({ god, line }) => !/["'`*_«“]/.test(line) && /^\p{Lu}.*[.!?]$/u.test(line) && god !== 'ODIN',
)

test('a line comes out of any dress as it went in', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...plain),
      fc.constantFrom(...before),
      fc.constantFrom(...labels),
      fc.constantFrom(...quotes),
      fc.constantFrom(...after),
      ({ god, line }, opening, label, [left = '', right = ''], end) => {
        const others = everybody.filter((name) => name !== god)
        const bare = cleanReply(line, { god, others }) ?? ''
        const raw = `${opening}${label}`.replaceAll('NAME', title(god)) + left + bare + right + end
        expect(cleanReply(raw, { god, others }), raw).toBe(bare)
      },
    ),
    { numRuns: 600 },
  )
})

const dirt = fc.constantFrom(
  ...[
    'ZEUS:',
    'ODIN:',
    'RES:',
    '\n',
    '[INST]',
    '</s>',
    '"',
    '*',
    '**',
    '(',
    ')',
    'Sure!',
    'Note:',
    '{"text":"',
    '<think>',
    '###',
    'I am',
    'thunder.',
    '…',
    '\u202e',
    '😈',
    '```',
    'NPC#F69420: ',
  ],
)
const anything = fc.array(fc.oneof(dirt, fc.string({ unit: 'grapheme', maxLength: 12 })), { maxLength: 30 })

test('whatever a model writes, what is said is one line of nobody else, and is its own cleaning', () => {
  fc.assert(
    fc.property(anything, (pieces) => {
      const said = clean(pieces.join(' '))
      if (said === undefined) return
      // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what it looks for
      expect(said).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e]/)
      expect(said).not.toMatch(/^[^\p{L}\p{N}]*(?:ODIN|ZEUS|RES|NPC#F69420):/u)
      expect(new TextEncoder().encode(said).length).toBeLessThanOrEqual(maxLineBytes)
      expect([...said].length).toBeLessThanOrEqual(400 * 8)
    }),
    { numRuns: 1_000 },
  )
})

test.each([
  ['spaces', ' '],
  ['open tags', '<<SYS>>'],
  ['open brackets', '[INST]'],
  ['labels', 'ZEUS: '],
  ['quotation marks', '"'],
  ['asterisks', '*a'],
  ['brackets', '('],
  ['full stops', 'A. '],
  ['line breaks', 'a\n'],
  ['open JSON', '{"a":"'],
  ['backslashes', '\\'],
  ['marks', '\u0301'],
])('%s without end are cleaned in time that grows with their length', (_, piece) => {
  // Linear work takes ms here, any other takes minutes: then the hang guard fails the test.
  expect(() => clean(piece.repeat(Math.ceil(400_000 / piece.length)))).not.toThrow()
})

const peoplesNames = [
  'Alice',
  'Bob Müller',
  '李雷',
  'محمد علي',
  'O’Brien',
  'J.R. (work)',
  'a:b',
  '🔥',
  '^_^',
  '.*',
]

test.each(peoplesNames)('a line of %j’s is nobody’s but its own', (name) => {
  const withPerson = (raw: string) => cleanReply(raw, { ...cast, others: [...cast.others, name] })
  for (const theirs of [
    `${name}: I obey.`,
    `**${name}:** I obey.`,
    `"${name}": I obey.`,
    `${name}： I obey.`,
  ]) {
    expect(withPerson(theirs)).toBeUndefined()
    expect(withPerson(`${theirs}\nZEUS: I am thunder.`)).toBe('I am thunder.')
    expect(withPerson(`I am thunder.\n${theirs}`)).toBe('I am thunder.')
  }
  expect(withPerson(`I am thunder. ${name}: So do I!`)).toBe('I am thunder.')
  expect(withPerson(`I am thunder, ${name}.`)).toContain('I am thunder, ')
})

test.each(['RES', 'Answer', 'God', 'Me', 'A'])('somebody who is called %j takes no god’s words', (name) => {
  expect(cleanReply(`${name}: I am thunder.`, { ...cast, others: [name] })).toBe('I am thunder.')
  expect(cleanReply('RES: I am thunder.', { ...cast, others: [name] })).toBe('I am thunder.')
})

test.each([
  'You are fond of Bob Müller.',
  'You like 李雷 and NPC#F69420.',
  'You absolutely hate Bob Müller; you tolerate ODIN.',
])('what a prompt says of people is not said: %j', (raw) => {
  expect(cleanReply(raw, { ...cast, others: [...cast.others, 'Bob Müller', '李雷'] })).toBeUndefined()
})

test.each(['You like it and you know it.', 'You tolerate nobody and nothing.'])('%j is speech', (raw) => {
  expect(clean(raw)).toBe(raw)
})

describe('what stands before and around a line in other formats', () => {
  const inScripts: Cast = { ...cast, aliases: ['Зевс', '宙斯', 'ゼウス', 'زيوس', 'ज़्यूस'] }
  test.each([
    ['Зевс: На колени, смертный.', 'На колени, смертный.'],
    ['**Зевс:** Замолчи, смертный.', 'Замолчи, смертный.'],
    ['宙斯：跪下吧，凡人。', '跪下吧，凡人。'],
    ['宙斯（低声）：跪下。', '跪下。'],
    ['ゼウス：「跪け、人間よ。」', '跪け、人間よ。'],
    ['زيوس: اركع أيها الفاني.', 'اركع أيها الفاني.'],
    ['ज़्यूस: घुटने टेको, मनुष्य।', 'घुटने टेको, मनुष्य।'],
  ])('a label in another script goes: %j', (raw, said) => {
    expect(cleanReply(raw, inScripts)).toBe(said)
  })

  test.each([
    ['[Kneel](https://example.org), mortal.', 'Kneel, mortal.'],
    ['Ask [the oracle](https://a.example/x "Delphi") again.', 'Ask the oracle again.'],
    ['Come to [my hall](../hall.md#door), friend.', 'Come to my hall, friend.'],
    ['Kneel before **[Olympus](http://o.example)**!', 'Kneel before Olympus!'],
    ['Read [this][1], mortal.\n\n[1]: https://example.org', 'Read this, mortal.'],
    ['![thunder](https://example.org/x.png) Kneel, mortal.', 'Kneel, mortal.'],
    ['![](https://e.example/a.png) Tremble, mortal.', 'Tremble, mortal.'],
    ['[![bolt](a.png)](https://e.example) Kneel.', 'Kneel.'],
  ])('a link leaves its words, and a picture nothing: %j', (raw, said) => {
    expect(cleanReply(raw, cast)).toBe(said)
  })

  test.each([
    ['{{char}}: Kneel, mortal.', 'Kneel, mortal.'],
    ['{{ char }}: Kneel, mortal.', 'Kneel, mortal.'],
    ['{char}: Kneel, mortal.', 'Kneel, mortal.'],
    ['{{character}}: Kneel.', 'Kneel.'],
    ['<BOT>: Kneel, mortal.', 'Kneel, mortal.'],
    ['{{user}}: hello\n{{char}}: Kneel.', 'Kneel.'],
  ])('a template’s hole for who speaks is a label: %j', (raw, said) => {
    expect(cleanReply(raw, cast)).toBe(said)
  })

  test('and one for what is said is no line', () => {
    expect(cleanReply('{{char}}: {{response}}', cast)).toBeUndefined()
    expect(cleanReply('{{user}}: Kneel, mortal.', cast)).toBeUndefined()
  })
})
