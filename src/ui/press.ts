/** Presses a verb from a script, as a form would, without leaving the page. */

/** What the verb gave; null when it did not come to pass: refused, signed out, no network. */
export async function press(
  verb: string,
  fields: Record<string, string>,
): Promise<Record<string, string> | null> {
  try {
    const answer = await fetch(`/do/${verb}`, { method: 'POST', body: new URLSearchParams(fields) })
    return answer.ok ? await answer.json() : null
  } catch {
    return null
  }
}
