import { type Event, eventVersion } from '../../log/events.ts'
import { equals } from './assert.ts'
import { line, lines, mustAppend, room } from './samples.ts'
import type { StoreCase } from './store-case.ts'

const texts: Readonly<Record<string, string>> = {
  'astral characters': '𝕺𝖑𝖞𝖒𝖕𝖚𝖘 😀 👩‍👩‍👧‍👦 🏴󠁧󠁢󠁳󠁣󠁴󠁿',
  'combining characters, not normalised': 'e\u0301 \u00e9 \u1100\u1161 \uac00',
  'line and paragraph separators': 'one\u2028two\u2029three',
  'line breaks and control characters': 'a\nb\r\nc\td\u0000e\u001b[31mf\u007f',
  'quotes, backslashes and escapes': String.raw`"it's" \ \\ \n \u0041 %s $1 {} [] */ -- ;`,
  'bidirectional text': 'שלום \u202e\u2066 עולם مرحبا',
  'byte order marks and noncharacters': '\ufeffx\ufffe\uffff\ufffd',
  'half a surrogate pair': 'a\ud83d b\ude00',
  'spaces at both ends': '  two  ',
  'a word that means something elsewhere': '__proto__',
}

const allKinds: readonly Event[] = [
  {
    v: eventVersion,
    id: 'largest',
    at: 253_402_300_799_999,
    type: 'reaction-set',
    seq: Number.MAX_SAFE_INTEGER,
    by: 'm_ann',
    nonce: 'n',
    reaction: null,
    allowance: Number.MIN_SAFE_INTEGER,
  },
  {
    v: eventVersion,
    id: 'fraction',
    at: 0,
    type: 'mood-judged',
    godId: 'zeus',
    replySeq: 0,
    toward: 'm_ann',
    mood: 0.1 + 0.2,
    affinity: -100,
    change: 0,
  },
  {
    v: eventVersion,
    id: 'nested',
    at: 1,
    type: 'reply-withheld',
    replyTo: 3,
    reason: 'budget',
    next: {
      godId: 'hera',
      replyTo: 3,
      notBefore: 5,
      expiresAt: 6,
      budget: 1,
      called: ['ares', 'eris'],
      why: { cause: 'drawn', chance: 1 / 3 },
      hop: 0,
      merged: 0,
    },
  },
]

export const fidelityCases: readonly StoreCase[] = [
  ...Object.entries(texts).map(
    ([what, text]): StoreCase => ({
      behaviour: `keeps ${what} unchanged`,
      async run({ store }) {
        const events = [line('one', text), line(text.slice(0, 200), 'its id')]
        await mustAppend(store, room, 0, events)
        equals(await store.read(room, 0), events, 'as read')
        equals(await store.append(room, 0, lines(0, 1)), { ok: false, tail: events }, 'as handed back')
      },
    }),
  ),
  {
    behaviour: 'keeps a line of 4 KiB, of one byte and of three bytes a character',
    async run({ store }) {
      const events = [line('narrow', 'x'.repeat(4096)), line('wide', '雷'.repeat(4096))]
      await mustAppend(store, room, 0, events)
      equals(await store.read(room, 0), events, 'as read')
    },
  },
  {
    behaviour: 'keeps integers up to 2^53 − 1, fractions, nulls and nested parts',
    async run({ store }) {
      await mustAppend(store, room, 0, allKinds)
      equals(await store.read(room, 0), allKinds, 'as read')
    },
  },
  {
    behaviour: 'an entry that is no event reads as unreadable in its place',
    needs: 'corrupt',
    async run({ store, corrupt }) {
      await mustAppend(store, room, 0, lines(0, 4))
      await corrupt(room, 1, '{"torn":')
      await corrupt(room, 2, '{"v":1,"type":"of-no-kind"}')
      const found = await store.read(room, 0)
      equals(found.map(causeOf), ['message-posted', 'malformed', 'malformed', 'message-posted'], 'the log')
      equals(await store.length(room), 4, 'length')
    },
  },
  {
    behaviour:
      'an entry of a newer version reads as unreadable, from the future; a tail handed back has it as well',
    needs: 'corrupt',
    async run({ store, corrupt }) {
      await mustAppend(store, room, 0, lines(0, 2))
      await corrupt(room, 0, JSON.stringify({ v: eventVersion + 1, id: 'x', at: 1, type: 'oracle-asked' }))
      equals((await store.read(room, 0)).map(causeOf), ['future', 'message-posted'], 'as read')
      const result = await store.append(room, 0, lines(0, 1))
      equals(
        result.ok ? 'appended' : result.tail.map(causeOf),
        ['future', 'message-posted'],
        'as handed back',
      )
    },
  },
]

const causeOf = (event: Event): string => (event.type === 'unreadable' ? event.cause : event.type)
