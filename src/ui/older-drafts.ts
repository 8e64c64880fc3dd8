/** A browser keeps unsaved words under what their page and form are called. They stay with them where an update has renamed those. */

/** Form before → form now, of those that have words in them: most are called by their verb. */
const forms: Record<string, string> = {
  'add-finding': 'add-fact',
  'edit-finding': 'edit-fact',
  'log-contact': 'log-interaction',
  'edit-contact': 'edit-interaction',
  'hold-conversation': 'record-meeting',
  'choose-columns': 'map-columns',
  'set-manner': 'set-rule-option',
  'make-token': 'create-token',
  'pitch-for-everybody': 'pitch-for-everyone',
}

const paths: [before: RegExp, now: string][] = [
  [/^(\/conversations\/[^/?]+)\/agree(?=$|\?)/, '$1/schedule'],
  [/^\/people\/import(?=$|[/?])/, '/import'],
  [/^\/manners(?=$|[/?])/, '/rules'],
  [/^(\/conversations\/[^/?]+\/pitch\?for=)everybody$/, '$1everyone'],
]

const fields: Record<string, string> = { contactedOn: 'happenedOn' }

export const pathNow = (path: string): string =>
  paths.reduce((is, [before, now]) => is.replace(before, now), path)

/** A form's id is its verb, and the ids that it is about; or a name of its own. */
export function partNow(part: string): string {
  const form = Object.keys(forms).find((one) => part === one || part.startsWith(`${one}-`))
  return form ? `${forms[form]}${part.slice(form.length)}` : part
}

/** The same draft, in which each value stands under its field's name of today. */
export function draftNow<D extends { words: object; base: object; labels: object; others?: D[] }>(
  draft: D,
): D {
  const named = <T extends object>(values: T) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [fields[name] ?? name, value])) as T
  return {
    ...draft,
    words: named(draft.words),
    base: named(draft.base),
    labels: named(draft.labels),
    ...(draft.others && { others: draft.others.map(draftNow) }),
  }
}
