import { english } from './english.ts'
import { french } from './french.ts'
import { german } from './german.ts'
import { italian } from './italian.ts'
import { japanese } from './japanese.ts'
import { portuguese } from './portuguese.ts'
import { russian } from './russian.ts'
import { spanish } from './spanish.ts'
import type { SubjectTable, UnspacedSubjectTable } from './subject-table.ts'

export const spacedTables = {
  english,
  spanish,
  french,
  german,
  portuguese,
  italian,
  russian,
} as const satisfies Readonly<Record<string, SubjectTable>>

export const unspacedTables = { japanese } as const satisfies Readonly<Record<string, UnspacedSubjectTable>>

/** A language that has a table. */
export type SubjectLanguage = keyof typeof spacedTables | keyof typeof unspacedTables
