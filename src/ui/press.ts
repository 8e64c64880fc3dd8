/** Presses a verb from a script, as a form would, without leaving the page. */

/** What the verb gave; null when it did not come to pass: refused, signed out, no network. */
export async function press(
  verb: string,
  fields: Record<string, string>,
): Promise<Record<string, string> | null> {
  try {
    // Whoever is signed in by now, it is done only for the person this page was made for.
    const whose = document.querySelector<HTMLInputElement>('input[name=_whose]')?.value
    const body = new URLSearchParams({ ...fields, ...(whose && { _whose: whose }) })
    const answer = await fetch(`/do/${verb}`, { method: 'POST', body })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
