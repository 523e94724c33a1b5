export { subjectLanguages, subjectsOf } from './subjects-of.ts'
export type { SubjectLanguage } from './tables.ts'
