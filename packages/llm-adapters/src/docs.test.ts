import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import description from '../package.json' with { type: 'json' }

const name = '@talking-heads/llm-adapters'
const documents = ['../README.md', '../../../docs/models.md', '../../../README.md']

/** Names that the code in a document imports from this package, with the entry point. */
function importsIn(text: string): [entry: string, name: string][] {
  const code = [...text.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, block]) => block).join('\n')
  return [...code.matchAll(/import \{([^}]*)\} from '([^']+)'/g)].flatMap(([, names = '', from = '']) =>
    from.startsWith(name)
      ? names.split(',').map((each): [string, string] => [from.replace(name, '.'), each.trim()])
      : [],
  )
}

test.each(documents)('what %s imports is there', async (file) => {
  const imports = importsIn(await readFile(new URL(file, import.meta.url), 'utf8'))
  expect(imports.length).toBeGreaterThan(0)
  for (const [entry, imported] of imports) {
    const target = description.exports[entry as '.']
    expect(target, entry).toBeDefined()
    const module = await import(new URL(`../${target['@talking-heads/source']}`, import.meta.url).href)
    expect(module, `${entry} exports ${imported}`).toHaveProperty(imported)
  }
})

test('the README tells of every entry point', async () => {
  const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
  const entries = Object.keys(description.exports).filter((entry) => /^\.\/(?!package)/.test(entry))
  for (const entry of entries) expect(readme).toContain(`| \`${entry}\` |`)
})
