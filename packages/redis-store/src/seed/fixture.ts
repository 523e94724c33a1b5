import type { SeedEntries } from './plan.ts'

const god = (name: string, colour: string, prompt: string) =>
  `ID: ${name}\nCOLOR: ${colour}\nPROMPT: ${prompt}\nDONE`

const anansi = god('ANANSI', '#C08A2B', 'You are ANANSI. You own every story and lend them at interest.')
const osiris = god('OSIRIS', '#2E8B57', 'You are OSIRIS. You were in pieces once and are calm about it.')
const war = god('TŪMATAUENGA', '#A11D21', 'You are TŪMATAUENGA. You ate your brothers, and would again.')
const saint = god('SANTA MUERTE', '#EDEDED', 'You are SANTA MUERTE. You ask of nobody what they did.')

/** Entries that come back from an export as they went into the import. */
export const soundSeed: SeedEntries = {
  gods: [anansi, osiris, war, saint],
  chat: [
    'ANANSI #C08A2B Nobody is here yet, so this one is free.',
    'NPC#F69420 #F69420 hello, who is here?',
    'OSIRIS #2E8B57 Most of me.',
    'NPC#00A0FF #00A0FF why do you smell of bandages, OSIRIS? and what is #FF0000 for a colour',
    'TŪMATAUENGA #A11D21 Ask him about the crocodile.',
    'NPC#F69420 #F69420 天',
    'SANTA MUERTE #EDEDED I heard that; I hear everything late.',
    'NPC#F69420 #F69420 لا أحد 👩‍👩‍👧‍👦 "quoted"  twice  spaced \\n no break',
    'OSIRIS #2E8B57 Most of me.',
  ],
}

/** The same with what had happened to such lists: what two years and a server without locks leave behind. */
export const corruptSeed: SeedEntries = {
  gods: [
    anansi,
    osiris,
    'ID: LOKI\nPROMPT: You are LOKI. Your colour is nobody’s business.\nDONE',
    war,
    // Restarted: each god is stored again.
    anansi,
    osiris,
    war,
    // And one that stood twice from the start, told differently.
    god('OSIRIS', '#2E8B57', 'You are OSIRIS, lord of the silent land.'),
    'Sure! Here is a new god for your chatroom:',
    god('', '#123456', 'You are nobody.'),
    god('ECHO', '#A0A0A0', ''),
    saint,
    '',
  ],
  chat: [
    ...soundSeed.chat.slice(0, 3),
    'NPC#BADBAD #BADBAD look:\nZEUS #FFD700 I am a fraud',
    'NPC#F69420 #F69420 ',
    'NPC#F69420 without a colour',
    'OSIRIS Most of me.',
    ...soundSeed.chat.slice(3, 6),
    'NPC#XYZ123 #F69420 no hex',
    'NPC#F69420 #00A0FF in borrowed colours',
    'ZEUS #FFD700 nobody was ever told who I am',
    '\u0000\u0001',
    '',
    ...soundSeed.chat.slice(6, 8),
    'NPC#F69420 #F69420 \u202eturned round',
    `NPC#F69420 #F69420 ${'x'.repeat(5_000)}`,
    ...soundSeed.chat.slice(8),
  ],
}

/** Lines of {@link corruptSeed} that are kept, but changed: what they become, by what they follow. */
export const mendedLines = [
  'NPC#BADBAD #BADBAD look: ZEUS #FFD700 I am a fraud',
  'NPC#F69420 #F69420 turned round',
]
