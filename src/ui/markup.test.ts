/** Each way of writing JSX gives on the server what Preact gives in the browser. */
import { createRequire } from 'node:module'
import { transformWithOxc } from 'vite'
import { expect, test } from 'vitest'
import { compiled } from '../../vite.markup.ts'
import * as markup from './markup.ts'

// Asked for by its own path: `preact` itself is what this test compares it with.
const { createContext, Fragment, h } = createRequire(import.meta.url)('preact')
const { useContext } = createRequire(import.meta.url)('preact/hooks')
const { render } = createRequire(import.meta.url)('preact-render-to-string')

const cases: Record<string, string> = {
  'an element with nothing in it': '<p />',
  'an element that is never closed': '<br />',
  'text, with the line ends and indents of the source':
    "<p>\n    Two words\n    more{' '}\n    <b>bold</b> and\n\n    <i>slanted</i>\n  </p>",
  'what HTML has names for': '<p title="a &amp; b &quot;">x &lt; y &amp; z&nbsp;“q”</p>',
  'what must be escaped': '<p title={words}>{words}{\'<literal> & "quoted"\'}</p>',
  'what is not shown': "<p>{null}{undefined}{true}{false}{''}{() => 1}</p>",
  'zero and other numbers': '<p data-n={0}>{0}{1.5}{-2}</p>',
  'an attribute that is there or not':
    '<input required disabled={false} checked={true} value={undefined} name={null} title="" alt={\'\'} hidden={0} />',
  'what says true and false in words':
    '<p aria-hidden aria-busy={false} data-is={true} data-not={undefined} spellcheck={false} draggable={true} data-no="" />',
  'names in two words': '<input tabIndex={-1} readOnly />',
  'a drawing': '<svg viewBox="0 0 1 1" focusable="false"><path class="a" d={words} /></svg>',
  'a time': '<time dateTime={words}>then</time>',
  'keys, refs and what a press does':
    '<ul key="a" ref={() => {}}><li key={1} onClick={() => {}}>one</li></ul>',
  'lists in lists': '<ul>{[1, [2, [<li>{3}</li>, null], false], []]}</ul>',
  'one or the other': '<p>{words ? <b>{words}</b> : <i>none</i>}{!words && <u>none</u>}</p>',
  'several with nothing around them': '<><p>a</p>{words}<><b>b</b></></>',
  'a Fragment by its name': '<Fragment key="k">{words}<b>b</b></Fragment>',
  'HTML that is ready': '<div class="as-is" dangerouslySetInnerHTML={{ __html: \'<b>&</b>\' }} />',
  'a text area': '<div><textarea name="n" value={words} /><textarea value="kept" rows={2} /></div>',
  'attributes known only when it is shown':
    '<input {...{ id: words, tabIndex: 1, \'aria-hidden\': true, disabled: false, onClick() {} }} type="text" />',
  'later attributes before earlier ones': '<p class="a" {...{ class: \'b\', id: \'c\' }} id="d">x{words}</p>',
  'nothing to add': '<p {...false} {...null} {...undefined}>x</p>',
  'a text area of such': "<textarea {...{ name: 'n' }} value={words} />",
  'a component': '<Box of={words} isOpen />',
  'a component with one thing in it': '<Box>{words}</Box>',
  'a component with several': '<Box>\n  one {words}\n  <b>two</b>\n</Box>',
  'a component in an attribute': '<Box aside={<b>{words}</b>} of="&amp;" />',
  'a component given what it is': "<Box {...{ of: 'a', children: 'b' }} of=\"c\" />",
  'a component of a module': '<parts.Box of="x" />',
  'a component without anything': '<Box of={null} children={undefined} />',
  'JSX deep in an expression': "<ol>{['a', 'b'].map((one, i) => <li>{i > 0 && <hr />}{one}</li>)}</ol>",
  'what is around':
    '<Around.Provider value="outer"><Inner /><Around.Provider value={words}><Inner /></Around.Provider><Inner /></Around.Provider>',
  'what is around when nothing is': '<p><Inner /></p>',
  'a comment': '<p>{/* nothing */}a{/* <b/> */}</p>',
}

const around = `
  const Box = ({ of, isOpen, aside, children }) => <div class={of} data-open={isOpen}>{aside}{children}</div>
  const parts = { Box }
  const Around = createContext('none')
  const Inner = () => <i>{useContext(Around)}</i>
  const words = 'Tea & "milk" <3'
`

test.each(Object.entries(cases))('%s', async (_, jsx) => {
  const source = `${around}\nconst made = (\n  ${jsx}\n)`
  const plain = await transformWithOxc(source, 'case.jsx', {
    jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' },
    sourcemap: false,
  })
  const ours = compiled(source).replace(/^import \{(.*?)\} from "[^"]*";/, (_, names: string) => {
    return `const {${names.replaceAll(' as ', ': ')}} = markup;`
  })
  const html = made(ours, {
    createContext: markup.createContext,
    Fragment: markup.Fragment,
    markup,
    render: markup.render,
    useContext: markup.useContext,
  })
  const byPreact = made(plain.code, { createContext, Fragment, h, render, useContext })
  expect(html.replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))).toBe(byPreact)
  expect(ours.split('\n').length, 'each line stays where it is').toBe(source.split('\n').length)
})

test('marks of ours are written by their numbers, so that a page is in one byte a letter; what people write stays', () => {
  const source = "const made = <p>it’s {words} — “{'…'}” é 𝄞</p>"
  const ours = compiled(source).replace(/^import \{(.*?)\} from "[^"]*";/, (_, names: string) => {
    return `const {${names.replaceAll(' as ', ': ')}} = markup;`
  })
  const html = made(ours, { markup, render: markup.render, words: '“王”' })
  expect(html).toBe('<p>it&#8217;s “王” &#8212; &#8220;&#8230;&#8221; é &#119070;</p>')
})

test('what is noted is not shown, and is handed over in its order to the nearest that reads', () => {
  const { note, piece, parts, component, read } = markup
  const said = (words: string) => component(() => [words, note(words)], {})
  const inner = component(() => {
    const { html, notes } = read([said('b'), said('c')])
    return [markup.asIs(html), `<${notes.length}>`, notes.slice(1).map(note)]
  }, {})
  const { html, notes } = read(piece(parts(['<p>', '', '</p>'], [false, false]), said('a'), [inner]))
  expect(html).toBe('<p>abc&lt;2></p>')
  expect(notes).toEqual(['a', 'c'])
})

/** Runs `code`, which makes `made`, with these names at hand, and renders it. */
function made(code: string, names: Record<string, unknown>): string {
  return new Function(...Object.keys(names), `${code}\n;return render(made)`)(...Object.values(names))
}

test.each([
  [
    'an attribute that HTML writes otherwise',
    '<p className="a" />',
    'className is no attribute as HTML has it.',
  ],
  ['a value on a select', '<select value="a" />', 'Say which option is selected on the option.'],
  ['a name that is not known', '<p>&hearts;</p>', 'Write &hearts; as the character it stands for.'],
])('the build says no to %s', (_, jsx, says) => {
  expect(() => compiled(`const made = ${jsx}`)).toThrow(says)
})
