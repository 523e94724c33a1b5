import { execFile } from 'node:child_process'
import { existsSync, globSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const run = promisify(execFile)

/** What documents say that a program prints: a comment that names the program, then its output. */
const printed = /<!-- examples\/docs\.test\.ts runs this: (\S+) -->\n```\n([\s\S]*?)\n```/g

const outputs = await Promise.all(
  globSync('docs/*.md', { cwd: root }).map(async (doc) =>
    [...(await readFile(join(root, doc), 'utf8')).matchAll(printed)].map(([, program = '', output = '']) => ({
      doc,
      program,
      output,
    })),
  ),
)

test.each(outputs.flat())('$doc shows what $program prints', async ({ program, output }) => {
  const { stdout } = await run(process.execPath, ['--conditions=@talking-heads/source', program], {
    cwd: root,
    timeout: 50_000,
  })
  expect(stdout.trimEnd()).toBe(output)
})

const documents = globSync(['*.md', 'docs/*.md', 'packages/*/{README,docs/*}.md'], { cwd: root })

test.each(documents)('%s links to files that there are', async (doc) => {
  const text = await readFile(join(root, doc), 'utf8')
  const targets = [...text.matchAll(/\]\((?!https?:|#)([^)\s#]+)/g)].map(([, target = '']) => target)
  expect(targets.filter((target) => !existsSync(join(root, dirname(doc), target)))).toEqual([])
})

test.each(globSync('packages/*/docs/*.md', { cwd: root }))(
  '%s goes into the tarball, and its README leads there',
  async (doc) => {
    const folder = join(root, dirname(dirname(doc)))
    const { files } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'))
    expect(files).toContain('docs')
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toContain(`](docs/${basename(doc)})`)
  },
)

test('documents show at least one program', () => {
  expect(outputs.flat().length).toBeGreaterThan(0)
})

test('accounts of one’s own are as short as docs/people.md shows: what the example runs', async () => {
  const example = await readFile(join(root, 'examples/own-accounts/index.ts'), 'utf8')
  const [identities = 'none'] = /^const identities[\s\S]*?^\}\n/m.exec(example) ?? []
  expect(identities.split('\n').length).toBeLessThanOrEqual(15)
  expect(await readFile(join(root, 'docs/people.md'), 'utf8')).toContain(identities)
})

/** Runs a document's code with what it leaves to its reader before and after it; gives what it prints. */
async function runSnippet(before: string, code: string, after: string): Promise<string> {
  // Beside an example that has the same dependencies, so that imports resolve as a reader's would.
  const file = join(root, 'examples/who-speaks', `snippet-${process.pid}-${Math.random()}.ts`)
  onTestFinished(() => rm(file, { force: true }))
  await writeFile(file, [before, code, after].join('\n'))
  const { stdout } = await run(process.execPath, ['--conditions=@talking-heads/source', file], {
    cwd: root,
    timeout: 50_000,
  })
  return stdout.trim()
}

const firstSnippet = async (doc: string) =>
  /```ts\n([\s\S]*?)```/.exec(await readFile(join(root, doc), 'utf8'))?.[1] ?? ''

test('a world of one’s own is as short as docs/worlds.md shows, and no model is told of gods in it', async () => {
  const code = await firstSnippet('docs/worlds.md')
  expect(code.match(/^ {2,}\S/gm)?.length).toBeLessThanOrEqual(25)
  const before = `
    import { createMemoryStore } from '@talking-heads/core'
    const store = createMemoryStore()
    const model = {
      modelId: 'recorder',
      async generate({ messages }) {
        for (const { content } of messages) console.log(content)
        return { text: 'RES: Not tonight.', finishReason: 'stop', usage: { promptTokens: 1, completionTokens: 1 } }
      },
    }
    const investigators = [{
      id: 'frost', name: 'FROST', aliases: [], colour: '#336699', title: 'Head of the Agency', culture: 'Harbour Office',
      domain: 'fraud', keywords: ['money'], persona: 'Counts everything twice.', manner: 'Dryly.', talkativeness: 50,
      temperament: 0, samples: ['I counted it twice.'],
    }]
  `
  const after = `
    const you = { id: 'm_you', name: 'Wanda', colour: '#f69420' }
    room.join(you)
    const spoken = new Promise((resolve) =>
      room.on('entries', (entries) => entries.forEach(({ event }) => event.type === 'mood-judged' && resolve(event))),
    )
    await room.post(you, { nonce: 'first', text: 'FROST, who took the money?' })
    await spoken
    await room.close()
  `
  const told = await runSnippet(before, code, after)
  expect(told).toContain('You play one investigator in the office of a detective agency')
  expect(told).toContain('The scale: -3 hate')
  // The only investigator there is has every client under its wing.
  expect(told).toContain('You would lend Wanda your keys.')
  expect(told).not.toMatch(/\b(?:gods?|mortals?|worship\w*|olymp\w*|divine)\b/i)
})

test('a strategy of one’s own is as short as docs/turns.md shows, and works', async () => {
  const code = await firstSnippet('docs/turns.md')
  expect(code.match(/^ {2,}\S/gm)?.length).toBeLessThanOrEqual(10)
  const use = `
    import { createMemoryStore, openRoom, personOf } from '@talking-heads/core'
    import { pantheon } from '@talking-heads/pantheon'
    const model = { modelId: 'none', generate: () => Promise.reject(new Error('not asked')) }
    const room = await openRoom({
      id: 'olympus', store: createMemoryStore(), model, gods: pantheon, strategy: only('Norse'),
    })
    const { outcome } = room.explain({ author: personOf({ id: 'm_you', name: 'Ann' }).id, text: 'Good evening.' })
    console.log(pantheon.find((god) => god.id === outcome.godId)?.culture)
    await room.close()
  `
  expect(await runSnippet('', code, use)).toBe('Norse')
})
