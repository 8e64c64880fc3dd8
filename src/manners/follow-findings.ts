/**
 * Tells which finding of now is which of a moment ago, so that what is unfolded, focused or half typed in one stays there while the
 * words around it, or its own, are typed over.
 */
import type { Finding } from './finding.ts'

type FindingWords = Pick<Finding, 'rule' | 'says' | 'words'>

/** Gives a way to have a key for each finding, again and again. One that says the same goes before one whose words changed. */
export function followFindings(): (findings: readonly FindingWords[]) => string[] {
  let before: { key: string; finding: FindingWords }[] = []
  let made = 0
  return (findings) => {
    const left = [...before]
    const take = (isIt: (one: FindingWords) => boolean) => {
      const at = left.findIndex(({ finding }) => isIt(finding))
      return at < 0 ? undefined : left.splice(at, 1)[0]?.key
    }
    const same = findings.map(({ rule, says, words }) =>
      take((one) => one.rule === rule && one.says === says && one.words === words),
    )
    const keys = same.map((key, at) => key ?? take(({ rule }) => rule === findings[at]?.rule) ?? `${++made}`)
    before = findings.map((finding, at) => ({ key: keys[at] ?? '', finding }))
    return keys
  }
}
