// The architecture's arrows: which folder may import which, and where time and chance may come in.
// Run as a program it checks this repository and lists every fault; tests plant some in a tree of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix, relative } from 'node:path'
import ts from 'typescript'

const coreSources = 'packages/core/src/'
const middle = ['turns', 'feelings', 'prompts', 'gods', 'moderation']

/**
 * What each part of packages/core/src may import besides itself, by folder, or by file without its ending.
 * A file's own line wins over its folder's. `*` is everything.
 */
const coreMayImport: Readonly<Record<string, readonly string[]>> = {
  log: ['gods/god-profile', 'tuning'],
  'gods/god-profile': [],
  tuning: [],
  ports: ['log', 'gods/god-profile', 'tuning'],
  ...Object.fromEntries(middle.map((folder) => [folder, ['log', 'ports', 'tuning', ...middle]])),
  room: ['log', 'ports', 'tuning', ...middle],
  wire: ['log', 'ports', 'gods/god-profile', 'tuning'],
  session: ['wire', 'room', 'log', 'ports', 'tuning', ...middle],
  client: ['wire', 'log', 'ports', 'gods/god-profile', 'tuning'],
  'memory-store': ['log', 'ports', 'tuning'],
  words: [],
  testing: ['*'],
  // Makes the golden logs; only tests import it.
  'room/golden': ['*'],
  index: ['*'],
}

/** Which packages of this workspace each other one may import; entry points are named where only these are meant. */
const packageMayImport: readonly { from: string; may: readonly string[]; exactly?: true }[] = [
  { from: coreSources, may: [] },
  { from: 'packages/', may: ['@talking-heads/core'] },
  { from: 'apps/demo-web/', may: ['@talking-heads/core/client', '@talking-heads/core/wire'], exactly: true },
]

/** Time and chance enter core through the Clock and the log's own draws. */
const impure = /^(Math\.random|Date\.now|setTimeout|setInterval|setImmediate|performance\.now)$/
const clockFile = 'packages/core/src/ports/clock.ts'
const builtins = new Set(builtinModules)

/** Every fault under `root`, one line each. */
export function faults(root: string): string[] {
  const found: string[] = []
  const graph = new Map<string, string[]>()
  for (const folder of ['packages', 'apps']) {
    for (const file of sources(join(root, folder))) check(file)
  }
  return [...found, ...cycles(graph)]

  function check(path: string): void {
    const file = relative(root, path).replaceAll('\\', '/')
    const isTest = /\.test\.tsx?$/.test(file)
    const source = ts.createSourceFile(file, scriptOf(path), ts.ScriptTarget.Latest, true)
    const say = (node: ts.Node, text: string) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${file}:${line + 1} ${text}`)
    }
    const inCore = file.startsWith(coreSources)
    visit(source)

    function visit(node: ts.Node): void {
      const specifier = importedBy(node)
      const fault = specifier && importFault(specifier, isTypeOnly(node))
      if (fault) say(node, fault)
      if (inCore && !isTest && file !== clockFile) checkPurity(node)
      ts.forEachChild(node, visit)
    }

    function importFault(specifier: string, typeOnly: boolean): string | undefined {
      if (specifier.startsWith('.')) return relativeFault(specifier, typeOnly)
      if (isTest) return undefined
      if (inCore && (specifier.startsWith('node:') || builtins.has(specifier))) {
        return `core imports no Node built-in: ${specifier}`
      }
      const rule = packageMayImport.find(({ from }) => file.startsWith(from))
      if (!rule || !specifier.startsWith('@talking-heads/')) return undefined
      const name = rule.exactly ? specifier : specifier.split('/').slice(0, 2).join('/')
      if (rule.may.includes(name)) return undefined
      return `${rule.from} may import ${rule.may.join(', ') || 'no other package of the workspace'}: ${specifier}`
    }

    function relativeFault(specifier: string, typeOnly: boolean): string | undefined {
      const target = posix.join(posix.dirname(file), specifier)
      if (packageOf(target) !== packageOf(file)) return `a package is imported by its name: ${specifier}`
      if (!inCore || isTest) return undefined
      // A type obeys the arrows too; only a ring of types does no harm.
      if (!typeOnly) graph.set(file, [...(graph.get(file) ?? []), target])
      const from = partOf(file.replace(coreSources, ''))
      const to = partOf(target.replace(coreSources, ''))
      const may = coreMayImport[from]
      if (!may) return `scripts/check-imports.ts has no rule for ${from}`
      if (from === to || may.includes('*') || may.includes(to) || may.includes(folderOf(to))) return undefined
      return `${from} may import ${may.join(', ') || 'nothing'}: ${specifier}`
    }

    function checkPurity(node: ts.Node): void {
      const callee = ts.isCallExpression(node)
        ? node.expression.getText(source).replace(/^globalThis\./, '')
        : ''
      if (impure.test(callee)) say(node, `${callee} belongs to the Clock (${clockFile}) or to a draw`)
      const isNow =
        ts.isNewExpression(node) && node.expression.getText(source) === 'Date' && !node.arguments?.length
      if (isNow) say(node, `new Date() belongs to the Clock (${clockFile})`)
    }
  }
}

/** The part of core that a file is in: the longest name of the table that it stands under. */
function partOf(file: string): string {
  const name = file.replace(/\.tsx?$/, '')
  const names = Object.keys(coreMayImport).filter((part) => name === part || name.startsWith(`${part}/`))
  return names.sort((a, b) => b.length - a.length)[0] ?? folderOf(name)
}

const folderOf = (part: string) => part.replace(/\/.*/, '')
const packageOf = (file: string) => file.split('/').slice(0, 2).join('/')

function importedBy(node: ts.Node): string | undefined {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node) ? node.moduleSpecifier : undefined
  const called = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
  const typed =
    ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  const literal = named ?? (called ? node.arguments[0] : typed)
  return literal && ts.isStringLiteralLike(literal) ? literal.text : undefined
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isImportTypeNode(node)) return true
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  const clause = ts.isImportDeclaration(node) ? node.importClause : undefined
  if (!clause) return false
  const names =
    clause.namedBindings && ts.isNamedImports(clause.namedBindings)
      ? clause.namedBindings.elements
      : undefined
  return (
    clause.isTypeOnly ||
    (!clause.name && names !== undefined && names.length > 0 && names.every((name) => name.isTypeOnly))
  )
}

/** Files of core that import each other in a ring, each ring once. */
function cycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    if (way.includes(file)) {
      found.push(`in a ring: ${[...way.slice(way.indexOf(file)), file].join(' → ')}`)
      return
    }
    if (done.has(file)) return
    for (const next of graph.get(file) ?? []) walk(next, [...way, file])
    done.add(file)
  }
  for (const file of graph.keys()) walk(file, [])
  return found
}

function sources(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return /^(node_modules|dist|\.astro)$/.test(entry.name) ? [] : sources(path)
    return /\.(tsx?|astro)$/.test(entry.name) && !entry.name.endsWith('.config.ts') ? [path] : []
  })
}

/** An .astro file is read for its frontmatter and its scripts; line numbers stay. */
function scriptOf(path: string): string {
  const text = readFileSync(path, 'utf8')
  if (!path.endsWith('.astro')) return text
  let inside = false
  return text
    .split('\n')
    .map((line) => {
      const edge = /^---\s*$|<script\b|<\/script>/.test(line)
      if (edge) inside = !inside
      return inside && !edge ? line : ''
    })
    .join('\n')
}

if (import.meta.main) {
  const list = faults(dirname(import.meta.dirname))
  for (const fault of list) console.error(fault)
  process.exit(list.length > 0 ? 1 : 0)
}
