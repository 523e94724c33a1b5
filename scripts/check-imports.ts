// The architecture's arrows: which folder may import which, and where time and chance may come in.
// Run as a program it checks this repository and lists every fault; tests plant some in a tree of their own.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { dirname, join, posix, relative } from 'node:path'
import ts from 'typescript'

const coreSources = 'packages/core/src/'
const languageSources = 'packages/language/src/'

/**
 * What each part of a package's src may import besides itself, by folder, or by file without its ending. A file's own
 * line wins over its folder's. `*` is everything. Types obey too.
 */
const mayImport: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  [languageSources]: {
    tables: [],
    text: ['tables'],
    mentions: ['text', 'tables'],
    addressee: ['text', 'tables'],
    subjects: ['text'],
    talk: ['subjects', 'text', 'tables'],
    replies: ['text', 'tables'],
    judgements: ['text', 'tables'],
  },
  [coreSources]: {
    log: [],
    tuning: ['log'],
    ports: ['log'],
    gods: ['log'],
    feelings: ['log', 'ports', 'tuning', 'gods'],
    turns: ['log', 'ports', 'tuning', 'gods', 'feelings'],
    prompts: ['log', 'ports', 'tuning', 'gods', 'feelings'],
    decide: ['log', 'ports', 'tuning', 'gods', 'feelings', 'turns'],
    'memory-store': ['log', 'ports'],
    run: ['log', 'ports', 'tuning', 'gods', 'feelings', 'turns', 'prompts', 'decide'],
    wire: ['log'],
    session: ['wire', 'run', 'log', 'ports', 'tuning', 'feelings'],
    client: ['wire', 'log', 'ports', 'tuning'],
    testing: ['*'],
    // Makes the golden logs; only tests import it.
    'decide/golden': ['*'],
    // The entry points of several folders.
    index: ['*'],
    engine: ['log', 'tuning', 'gods', 'turns', 'decide'],
    store: ['log', 'ports'],
  },
}

/** Which packages of this workspace each other one may import; entry points are named where only these are meant. */
const packageMayImport: readonly { from: string; may: readonly string[]; exactly?: true }[] = [
  { from: languageSources, may: [] },
  { from: coreSources, may: ['@talking-heads/language'] },
  // The command that takes over rooms of 2023 knows the gods that were in them.
  {
    from: 'packages/redis-store/src/seed/',
    may: ['@talking-heads/core', '@talking-heads/language', '@talking-heads/pantheon'],
  },
  { from: 'packages/', may: ['@talking-heads/core', '@talking-heads/language'] },
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
  /** Of each package, which part imports which, and one file that does. */
  const parts = new Map<string, Map<string, Map<string, string>>>()
  for (const folder of ['packages', 'apps']) {
    for (const file of sources(join(root, folder))) check(file)
  }
  return [...found, ...cycles(graph), ...[...parts.values()].flatMap(partRings)]

  function notePart(sources: string, from: string, to: string, file: string): void {
    if (from === to) return
    const known = parts.get(sources) ?? new Map<string, Map<string, string>>()
    parts.set(sources, known.set(from, (known.get(from) ?? new Map()).set(to, file)))
  }

  function check(path: string): void {
    const file = relative(root, path).replaceAll('\\', '/')
    const isTest = /\.test\.tsx?$/.test(file)
    const source = ts.createSourceFile(file, scriptOf(path), ts.ScriptTarget.Latest, true)
    const say = (node: ts.Node, text: string) => {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
      found.push(`${file}:${line + 1} ${text}`)
    }
    const inCore = file.startsWith(coreSources)
    const inLanguage = file.startsWith(languageSources)
    visit(source)

    function visit(node: ts.Node): void {
      const specifier = importedBy(node)
      const fault = specifier && importFault(specifier, isTypeOnly(node))
      if (fault) say(node, fault)
      if ((inCore || inLanguage) && !isTest && file !== clockFile) checkPurity(node)
      ts.forEachChild(node, visit)
    }

    function importFault(specifier: string, typeOnly: boolean): string | undefined {
      if (specifier.startsWith('.')) return relativeFault(specifier, typeOnly)
      if (isTest) return undefined
      if ((inCore || inLanguage) && (specifier.startsWith('node:') || builtins.has(specifier))) {
        return `what runs in browsers imports no Node built-in: ${specifier}`
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
      if (isTest) return undefined
      // A ring of types does no harm between files of a folder.
      if (!typeOnly) graph.set(file, [...(graph.get(file) ?? []), target])
      const sources = `${packageOf(file)}/src/`
      if (!file.startsWith(sources) || !target.startsWith(sources)) return undefined
      notePart(sources, partFolder(file, sources), partFolder(target, sources), file)
      const rules = mayImport[sources]
      if (!rules) return undefined
      const from = partOf(rules, file.replace(sources, ''))
      const to = partOf(rules, target.replace(sources, ''))
      const may = rules[from]
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

/** The part of a package that a file is in: the longest name of its rules that it stands under. */
function partOf(rules: Readonly<Record<string, unknown>>, file: string): string {
  const name = file.replace(/\.tsx?$/, '')
  const names = Object.keys(rules).filter((part) => name === part || name.startsWith(`${part}/`))
  return names.sort((a, b) => b.length - a.length)[0] ?? folderOf(name)
}

/** The first folder below src, or the file itself where it stands in none. */
const partFolder = (file: string, sources: string): string => folderOf(file.slice(sources.length))
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

/** Folders of one package that import each other in a ring, types included: a ring has no first floor to begin reading on. */
function partRings(imports: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  // Entry points stand above everything, and `testing` is a shelf of its own.
  const isEntry = (part: string) => /\.tsx?$/.test(part) || part === 'testing'
  const graph = new Map(
    [...imports].map(([from, to]) => [from, [...to.keys()].filter((part) => !isEntry(part))]),
  )
  return cycles(graph).map((ring) => {
    const [from = '', to = ''] = ring.replace('in a ring: ', '').split(' → ')
    return `folders ${ring}; see ${imports.get(from)?.get(to)}`
  })
}

/** What imports each other in a ring, each ring once. */
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
