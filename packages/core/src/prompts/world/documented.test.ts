import { readFileSync, writeFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { holes } from './holes.ts'

const page = new URL('../../../../../docs/worlds.md', import.meta.url)
const source = readFileSync(new URL('./world.ts', import.meta.url), 'utf8')

/** What stands in the table before the names of a group's texts. */
const groups: Readonly<Record<string, { readonly prefix: string; readonly holes: keyof typeof holes }>> = {
  World: { prefix: '', holes: 'world' },
  ReplyTexts: { prefix: 'reply.', holes: 'reply' },
  MoodTexts: { prefix: 'moods.', holes: 'moods' },
  Feeling: { prefix: 'moods.feelings[].', holes: 'feeling' },
  MemoryTexts: { prefix: 'memory.', holes: 'memory' },
  BirthTexts: { prefix: 'births.', holes: 'births' },
  ArbiterTexts: { prefix: 'arbiter.', holes: 'arbiter' },
}

/** A row for each text, from the interfaces and their comments. */
function rows(): readonly string[] {
  const file = ts.createSourceFile('world.ts', source, ts.ScriptTarget.Latest, true)
  return file.statements.filter(ts.isInterfaceDeclaration).flatMap((group) => {
    const known = groups[group.name.text]
    if (!known) throw new Error(`${group.name.text} has no place in the table`)
    return group.members.filter(ts.isPropertySignature).flatMap((member) => {
      const name = member.name.getText(file)
      // A group has rows of its own.
      if (/Texts|Feeling\[\]/.test(member.type?.getText(file) ?? '')) return []
      const needs: Readonly<Record<string, string>> =
        (holes[known.holes] as Readonly<Record<string, Readonly<Record<string, string>>>>)[name] ?? {}
      const shown = Object.entries(needs).map(([hole, need]) =>
        need === 'needed' ? `{${hole}}` : `({${hole}})`,
      )
      const [comment] = ts.getJSDocCommentsAndTags(member)
      const where = comment && ts.isJSDoc(comment) ? ts.getTextOfJSDocComment(comment.comment) : undefined
      if (!where) throw new Error(`${known.prefix}${name} has no comment that says where it stands`)
      const cells = [`\`${known.prefix}${name}\``, shown.map((hole) => `\`${hole}\``).join(' '), where]
      return `| ${cells.map((cell) => cell.replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`
    })
  })
}

test('docs/worlds.md has a row for each text of a world, with its holes and where it stands', () => {
  const table = ['| text | holes | where it stands |', '|---|---|---|', ...rows()].join('\n')
  const written = readFileSync(page, 'utf8')
  const place = /(<!-- Checked by .*? -->\n).*(\n<!-- \/texts -->)/s
  expect(written).toMatch(place)
  const updated = written.replace(place, (_, before: string, after: string) => `${before}${table}\n${after}`)
  if (process.env.UPDATE_DOCS === '1') writeFileSync(page, updated)
  else expect(written).toBe(updated)
  expect(table.match(/^\| `/gm)?.length).toBeGreaterThan(40)
})
