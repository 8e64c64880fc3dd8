/** The forms of a page, as a script that reads its HTML would send them. */

/** What a form that presses this verb is sent with and no one types: the first, or the first that says `about`. */
export function formOn(html: string, verb: string, about = ''): Record<string, string> {
  const form = formsOn(html, verb).find((one) => one.includes(about)) ?? ''
  const said = [...form.matchAll(/name="_(?:part|press)"[^>]* value="([^"]*)"/g)]
    .map(([, value = '']) => new URLSearchParams(plain(value).replace(/^[^=&]*&/, '')))
    .find((one) => one.get('_verb') === verb)
  if (!said) return inputs(form.split('</form>')[0] ?? '')
  const { _part: part, _verb, _secrets, ...own } = Object.fromEntries(said)
  const ofPage = inputs(html.split('id="together"')[1]?.split('</form>')[0] ?? '')
  return { ...ofPage, _key: `${ofPage._key} ${part}`, ...own }
}

/** From each form of this verb on, up to the next form. */
export const formsOn = (html: string, verb: string) =>
  html.split(/(?=data-verb=")/).filter((one) => one.startsWith(`data-verb="${verb}"`))

const inputs = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, plain(value)],
    ),
  )

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
