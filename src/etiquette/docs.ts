import type { Example, Rule } from './rule.ts'
import type { Ledger } from './situation.ts'

/** One rule as a page of Markdown, for whoever clicked a finding and wants to know why. */
export function rulePage(rule: Rule): string {
  const lines = [
    `# ${rule.says}`,
    `\`${rule.name}\`, a ${rule.weight}`,
    rule.because,
    `Source: ${rule.source}.`,
  ]
  if (rule.judges === 'timing') {
    lines.push('## Nothing to say', ...rule.good.map(history))
    lines.push(
      '## Something is owed',
      ...rule.bad.map(({ ledger, owed }) => `${history(ledger)}\n\nOwed: ${owed.join(', ')}.`),
    )
  } else {
    lines.push(`Judges: ${rule.judges.join(', ')}.`)
    lines.push(
      '## Good',
      ...rule.good.map(quoted),
      '## Could be better',
      'The marks « » show where the finding falls.',
      ...rule.bad.map(quoted),
    )
  }
  return `${lines.join('\n\n')}\n`
}

function quoted(example: Example): string {
  const { reader, referrer } = example
  const known = [
    ...(reader?.title ? [`to: ${reader.title}`] : []),
    ...(referrer
      ? [`sent by: ${referrer.name}${referrer.mayUseName === false ? ', not to be named' : ''}`]
      : []),
  ]
  const head = known.length ? `(${example.kind}; ${known.join('; ')})` : `(${example.kind})`
  return `> ${head}\n>\n${example.text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}`
}

function history({ met, thanked, now }: Ledger): string {
  return [
    `- Met on ${met.on}: ${met.with.map(({ name, role }) => `${name} (${role})`).join(', ')}`,
    ...thanked.map(({ name, on }) => `- Thanked ${name} on ${on}`),
    `- Now: ${now}`,
  ].join('\n')
}
