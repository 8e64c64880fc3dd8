/** Finds what is of one system alone and stands in no branch for that system. */
import { type ESTree, parseAst } from 'vite'

type Found = ESTree.Node & { start: number; end: number }
/** A node and the nodes around it, the nearest last. */
type Place = { node: Found; around: Found[] }

const runsPrograms = /^(spawn|spawnSync|exec|execSync|execFile|execFileSync)$/
const systemPaths = /^\/(proc|dev|tmp|bin|usr|Applications)\b/
const systemSignals = /^SIG(USR1|USR2|STOP|CONT|TSTP|ALRM|CHLD)$/
const saysSystem = /process\.(platform|getuid)|\bisRoot\b/

/** A file without any of this is not taken apart. */
const suspicious =
  /\b(spawn|exec)|process\.(kill|get)|detached:|shell:|SIG[A-Z]|['`]\/(proc|dev|tmp|bin|usr|App)|\(':'\)|\.pathname|import\(\s*[jrf]/

/** What is of one system alone, by why. */
const ofOneSystem: Record<string, (node: Found, text: (node: Found) => string) => boolean> = {
  'a path of one system': (node) => systemPaths.test(words(node)),
  'a signal that Windows has not': (node) => systemSignals.test(words(node)),
  'a program by its name; only git is one everywhere': (node) =>
    node.type === 'CallExpression' &&
    node.callee.type === 'Identifier' &&
    runsPrograms.test(node.callee.name) &&
    node.arguments[0]?.type === 'Literal' &&
    node.arguments[0].value !== 'git',
  'a group of processes': (node, text) =>
    node.type === 'CallExpression' && /^process\.kill\(-/.test(text(node)),
  'a process of its own session': (node, text) =>
    node.type === 'Property' && /^detached: true$/.test(text(node)),
  'a shell, which quotes in its own way': (node, text) =>
    node.type === 'Property' && /^shell: (?!false)/.test(text(node)),
  'a list of folders with colons': (node, text) =>
    node.type === 'CallExpression' && /path\w*\b.*\.(split|join)\(':'\)$/is.test(text(node)),
  'the user’s number': (node, text) =>
    node.type === 'CallExpression' && /^process\.get[eu]*[ug]id\(\)$/.test(text(node)),
  'the path of an address, which begins with a slash on Windows too': (node, text) =>
    node.type === 'MemberExpression' && /^new URL\(.*import\.meta\.url\)\.pathname$/s.test(text(node)),
  'a module by its path; Windows wants its address': (node, text) =>
    node.type === 'ImportExpression' && /^import\(\s*(join|resolve|fileURLToPath)\(/.test(text(node)),
}

/** Each with the file, what it is and why it is of one system. */
export function foundIn(file: string, code: string): string[] {
  if (!suspicious.test(code)) return []
  const text = (node: Found) => code.slice(node.start, node.end)
  const program = parseAst(code, { lang: file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js' })
  const places = [...walk(program as unknown as Found, [])]
  /** Constants that say which system it is, or who we are on it. */
  const saying: string[] = []
  const says = (node: Found) =>
    saysSystem.test(text(node)) || new RegExp(`\\b(${saying.join('|') || '-'})\\b`).test(text(node))
  for (const { node } of places)
    if (
      node.type === 'VariableDeclarator' &&
      node.init &&
      isPlain(node.init as Found) &&
      says(node.init as Found)
    )
      saying.push(text(node.id as Found))

  const isInBranch = ({ node, around }: Place, asked: Found[] = []): boolean =>
    around.some((outer, nth) => {
      const inner = around[nth + 1] ?? node
      if (outer.type === 'IfStatement' || outer.type === 'ConditionalExpression')
        return inner !== outer.test && says(outer.test as Found)
      if (outer.type === 'LogicalExpression') return inner === outer.right && says(outer.left as Found)
      if (outer.type === 'Property') return /^(linux|darwin|win32)$/.test(text(outer.key as Found))
      if (outer.type === 'CallExpression')
        return /\.(runIf|skipIf)\(/.test(text(outer.callee as Found)) && says(outer.callee as Found)
      if (outer.type === 'BlockStatement' || outer.type === 'Program') {
        const before = outer.body.slice(0, outer.body.indexOf(inner as never)) as Found[]
        if (before.some((one) => one.type === 'IfStatement' && says(one.test as Found) && leaves(one)))
          return true
      }
      return isCalledInBranch(inner, asked)
    })
  /** A function that is called from such branches alone; `asked` are those whose calls are being looked at. */
  const isCalledInBranch = (node: Found, asked: Found[]): boolean => {
    const name =
      node.type === 'FunctionDeclaration'
        ? node.id?.name
        : node.type === 'VariableDeclaration' && /=>/.test(text(node)) && /^const (\w+)/.exec(text(node))?.[1]
    if (!name || asked.includes(node)) return false
    const calls = places.filter(
      ({ node: call }) =>
        call.type === 'CallExpression' && call.callee.type === 'Identifier' && call.callee.name === name,
    )
    return calls.length > 0 && calls.every((call) => isInBranch(call, [...asked, node]))
  }

  return places.flatMap((place) =>
    Object.entries(ofOneSystem)
      .filter(([, finds]) => finds(place.node, text) && !isInBranch(place))
      .map(([why]) => `${file}: ${text(place.node).slice(0, 60)} (${why})`),
  )
}

function* walk(node: Found, around: Found[]): Generator<Place> {
  yield { node, around }
  for (const value of Object.values(node))
    for (const below of Array.isArray(value) ? value : [value])
      if (typeof below?.type === 'string') yield* walk(below, [...around, node])
}

/** What a piece of text says; nothing for any other node. */
function words(node: Found): string {
  if (node.type === 'TemplateElement') return node.value.raw
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : ''
}

const isPlain = (node: Found) => node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression'

/** Whether nothing after it is done where its condition holds. */
function leaves(node: Found): boolean {
  if (node.type !== 'IfStatement') return false
  const last = node.consequent.type === 'BlockStatement' ? node.consequent.body.at(-1) : node.consequent
  return /^(Return|Throw|Continue)Statement$/.test(last?.type ?? '')
}
