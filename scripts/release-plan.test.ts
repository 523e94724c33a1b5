import { describe, expect, test } from 'vitest'
import { compareVersions, floorOf, importFaults, nodesFor, snippetIn } from './release-plan.ts'

describe('the code that a README shows', () => {
  const marker = '<!-- examples/readme.test.ts runs this -->'

  test('is what stands behind the marker, to the end of its fence', () => {
    const readme = `# A\n\`\`\`ts\nconst other = 1\n\`\`\`\n${marker}\n\`\`\`ts\nconst shown = 2\n\`\`\`\n\`\`\`ts\nmore\n\`\`\``
    expect(snippetIn(readme)).toBe('const shown = 2\n')
  })

  test('is nothing where there is no marker', () => {
    expect(snippetIn('# A\n```ts\nconst other = 1\n```')).toBeUndefined()
  })
})

describe('the versions of Node to try', () => {
  test('are the lowest that each package promises, each once, and the newest of the lines in use', () => {
    expect(nodesFor(['>=22.13', '>=20.19', '>=20.19'])).toEqual(['20.19.0', '22.13.0', '22', '24'])
  })

  test.each([undefined, '20', '^20.19.0', '>=20'])(
    'follow from engines of one form only, not %s',
    (engine) => {
      expect(() => floorOf(engine)).toThrow('engines.node is to be >=X.Y')
    },
  )

  test('are compared part by part, as numbers', () => {
    const versions = ['22.13.0', '20.19.10', '22.9.0', '20.19.9']
    expect(versions.sort(compareVersions)).toEqual(['20.19.9', '20.19.10', '22.9.0', '22.13.0'])
    expect(compareVersions('24.0.0', '24.0.0')).toBe(0)
  })
})

test('an import may fail for want of an absent package that it names, and for no other reason', () => {
  const results = [
    { entry: 'core' },
    { entry: 'adapters/telemetry', message: "Cannot find package 'api' imported from /x/telemetry.js" },
    { entry: 'adapters/openai', message: "Cannot find package 'openai' imported from /x/openai.js" },
    { entry: 'core/client', message: 'Unexpected token' },
  ]
  expect(importFaults(results, ['api'])).toEqual([
    "adapters/openai cannot be imported: Cannot find package 'openai' imported from /x/openai.js",
    'core/client cannot be imported: Unexpected token',
  ])
})
