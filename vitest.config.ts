import { existsSync, globSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { ClosingLine } from './tools/closing-line.ts'

const conditions = ['@talking-heads/source', 'module', 'node', 'development|production']

/** Packages are tested from their sources: nothing needs a build but the programs that run as programs. */
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } }

/**
 * Ends what hangs, and nothing else: no test is late on a machine that is slow or busy. A test that needs longer than
 * this on an idle one says so itself. What is waited for ends a little before, so that its own message is read.
 */
const hangGuard = {
  testTimeout: 60_000,
  hookTimeout: 60_000,
  expect: { poll: { timeout: 50_000, interval: 5 } },
}

/**
 * Here tests put other modules in the place of some, which must not outlast their file. All others share a worker:
 * a new process for each file, and everything loaded into it again, took a third of the time.
 */
const replacesModules = ['packages/language', 'packages/llm-adapters']

const unit = globSync(['packages/*', 'apps/*', 'tools/*', 'bench', 'scripts'])
  .filter((root) => root === 'scripts' || existsSync(`${root}/package.json`))
  .sort()
  .map((root) => ({
    ...sources,
    test: {
      name: root.replace(/^(packages|apps|tools)\//, ''),
      root,
      include: ['src/**/*.test.{ts,tsx}', '*.test.ts'],
      exclude: ['**/*.soak.test.ts'],
      isolate: replacesModules.includes(root),
      ...hangGuard,
      sequence: { groupOrder: 0 },
    },
  }))

/** Whole programs, one at a time and after the rest: they open ports, start servers and measure time. */
const whole = (name: string, include: string, groupOrder: number) => ({
  ...sources,
  test: {
    name,
    include: [include],
    ...hangGuard,
    maxWorkers: 1,
    sequence: { groupOrder },
  },
})

export default defineConfig({
  test: {
    projects: [
      ...unit,
      whole('examples', 'examples/{,*/}*.test.ts', 1),
      whole('e2e', 'apps/demo-server/test/**/*.e2e.test.ts', 2),
      // Too long for every run: `npm run soak`.
      ...(process.env.SOAK ? [whole('soak', '{apps,packages}/*/{src,test}/**/*.soak.test.ts', 3)] : []),
    ],
    maxWorkers: 2,
    passWithNoTests: false,
    reporters: [process.env.CI ? 'default' : 'dot', new ClosingLine()],
    coverage: { include: ['packages/*/src/**'], exclude: ['**/*.test.ts'] },
  },
})
