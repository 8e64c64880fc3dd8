/** The forms of a page, as a script that reads its HTML would send them. */

/** What the first form that presses this verb is sent with and nobody types, whether it stands by itself or not. */
export function formOn(html: string, verb: string): Record<string, string> {
  const alone = html.split(`action="/do/${verb}"`)[1]?.split('</form>')[0]
  if (html.includes(`<form method="post" action="/do/${verb}"`)) return inputs(alone ?? '')
  const said = [...html.matchAll(/name="_(?:part|press)"[^>]* value="([^"]*)"/g)].map(
    ([, value = '']) => new URLSearchParams(plain(value).replace(/^[^=&]*&/, '')),
  )
  const {
    _part: part,
    _verb,
    _secrets,
    ...own
  } = Object.fromEntries(said.find((one) => one.get('_verb') === verb) ?? [])
  const ofPage = inputs(html.split('id="together"')[1]?.split('</form>')[0] ?? '')
  return { ...ofPage, _key: `${ofPage._key} ${part}`, ...own }
}

const inputs = (html: string) =>
  Object.fromEntries(
    [...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(
      ([, name = '', value = '']) => [name, plain(value)],
    ),
  )

const plain = (text: string) =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
