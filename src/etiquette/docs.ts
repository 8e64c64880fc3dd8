import { plural } from './plural.ts'
import type { Example, Rule } from './rule.ts'
import type { Ledger, QuestionList } from './situation.ts'

/** One rule as a page of Markdown, for a reader who clicked a finding and wants to know why. */
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
      '## When something is due',
      ...rule.bad.map(({ ledger, owed }) => `${history(ledger)}\n\nDue: ${owed.join(', ')}.`),
    )
  } else if (rule.judges === 'list') {
    lines.push(
      'Applies to: the questions of a talk together.',
      '## Good',
      ...rule.good.map((list) => numbered(list)),
    )
    lines.push('## Could be better', 'Bold marks the questions the rule is about.')
    lines.push(...rule.bad.map(({ list, at }) => numbered(list, at)))
  } else {
    lines.push(`Applies to: ${rule.judges.join(', ')}.`)
    lines.push(
      '## Good',
      ...rule.good.map(quoted),
      '## Could be better',
      '« » marks the words the rule is about.',
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
      ? [`referred by: ${referrer.name}${referrer.mayUseName === false ? ', do not use the name' : ''}`]
      : []),
  ]
  const head = known.length ? `(${example.kind}; ${known.join('; ')})` : `(${example.kind})`
  return `> ${head}\n>\n${example.text
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}`
}

function history({ facts, asked = [], answered = [], met, thanked, now, daysOff, holidays }: Ledger): string {
  return [
    ...(facts === undefined ? [] : [`- Facts: ${facts === 0 ? 'none' : facts}`]),
    ...asked.map(({ name, on, isNudge }) => `- ${isNudge ? 'Nudged' : 'Asked'} ${name} on ${on}`),
    ...answered.map(({ name, on }) => `- ${name} answered on ${on}`),
    ...(met ? [talk(met)] : []),
    ...thanked.map(({ name, on }) => `- Thanked ${name} on ${on}`),
    ...(daysOff ? [`- Days off: ${daysOff.map((day) => weekdays[day]).join(', ')}`] : []),
    ...(holidays ? [`- Holidays: ${holidays.join(', ')}`] : []),
    `- Now: ${now}`,
  ].join('\n')
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

function talk({ on, minutes, endedOn, mayRunOn, with: people }: NonNullable<Ledger['met']>): string {
  const long = minutes === undefined ? '' : ` for ${plural(minutes, '# minute', '# minutes')}`
  const more = mayRunOn ? ', and may stay longer' : ''
  const end = endedOn ? `, until ${endedOn}` : endedOn === null ? ', and it goes on' : ''
  return `- Met on ${on}${long}${more}${end}: ${people.map(({ name, role }) => `${name} (${role})`).join(', ')}`
}

function numbered({ questions, minutes }: QuestionList, at: readonly number[] = []): string {
  const lines = questions.map((question, place) => {
    const facts = [
      ...(question.isMust ? ['must ask'] : []),
      ...(question.minutes ? [`${question.minutes} min`] : []),
    ]
    const text = at.includes(place) ? `**${question.text}**` : question.text
    return `${place + 1}. ${text}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`
  })
  const long = minutes === undefined ? 'No time limit' : plural(minutes, '# minute', '# minutes')
  return `${long}:\n\n${lines.length > 0 ? lines.join('\n') : 'No questions.'}`
}
