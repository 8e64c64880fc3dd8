import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { OpenHere, Problem } from '../here.ts'
import { Check, Choice, Field, LineOf, TextArea } from './fields.tsx'
import { Button, PressForm, VerbForm } from './form.tsx'
import { PageFrame } from './page-frame.tsx'
import { markOf } from './together-names.ts'

const here = (problem?: Partial<Problem>): OpenHere => ({
  url: new URL('http://localhost/people?find=a'),
  params: {},
  query: {},
  seeker: null,
  signUp: null,
  now: Temporal.Instant.from('2026-11-24T09:00:00Z'),
  file: () => Promise.reject(new Error('no file')),
  ask: () => Promise.reject(new Error('These pages ask nothing.')),
  problem: problem
    ? { verb: '', status: 422, sentence: 'Not like this.', fields: {}, typed: {}, ...problem }
    : null,
  notice: null,
  key: 'k1',
  whose: null,
  isSample: false,
  model: null,
  island: (path: string) => `/${path}`,
  preloads: () => [],
  stylesheet: '/assets/style.css',
  asset: (ending: string) => `/assets/${ending}`,
})

const edit = (at: OpenHere, id: string) => (
  <VerbForm here={at} verb="edit-person" fixed={{ id }} next="/people">
    <Field name="name" label="Name" value="Maya" hint="As they write it" />
    <TextArea name="note" label="Note" value="Kept" />
    <Check name="mayUse" label="I may use the name" checked />
    <Button>Save</Button>
  </VerbForm>
)
const paged = (at: OpenHere, ...children: VNode[]) =>
  render(
    <PageFrame here={at} title="People" section="people">
      {children}
    </PageFrame>,
  )
const times = (html: string, words: string) => html.split(words).length - 1

test('a form says where it came from, where to go, and which row it is about', () => {
  const html = render(edit(here(), '7'))
  expect(html).toContain('action="/do/edit-person"')
  expect(html).toContain('name="_from" value="/people?find=a"')
  expect(html).toContain('name="_next" value="/people"')
  expect(html).toContain('name="id" value="7"')
  expect(html).toContain('name="_key" value="k1 edit-person-7"')
})

test('after a refusal every word is still there, and each field says what to do about it', () => {
  const typed = { id: ['7'], name: ['<Máya>'], note: [''], mayUse: ['false'] }
  const html = render(edit(here({ verb: 'edit-person', typed, fields: { name: 'Shorter, please.' } }), '7'))
  expect(html).toContain('value="&lt;Máya>"')
  expect(html).not.toContain('Kept')
  expect(html).not.toContain('checked')
  expect(html).toContain('aria-invalid="true"')
  expect(html).toMatch(/aria-describedby="edit-person-7-name-hint edit-person-7-name-problem"/)
  expect(html).toContain('Shorter, please.')
})

test('of two forms of one verb, only the one that was sent shows the problem', () => {
  const at = here({ verb: 'edit-person', typed: { id: ['8'], name: ['Typed'] } })
  expect(render(edit(at, '7'))).not.toContain('role="alert"')
  expect(render(edit(at, '8'))).toContain('role="alert"')
})

test('the page says a problem once: in its form, or at the top where no form of it is', () => {
  const at = here({ verb: 'edit-person', typed: { id: ['8'] } })
  expect(times(paged(at, edit(at, '8')), 'Not like this.')).toBe(1)
  expect(times(paged(at, edit(at, '7')), 'Not like this.')).toBe(1)
  expect(paged(at, edit(at, '7')).indexOf('Not like this.')).toBeLessThan(paged(at).indexOf('<h1>'))
})

test('a page says its problem once, too, where a button beside its heading was refused', () => {
  const at = here({ verb: 'archive-conversation', typed: { id: ['7'] } })
  const html = render(
    <PageFrame
      here={at}
      title="Tea"
      section="conversations"
      actions={<PressForm here={at} verb="archive-conversation" fixed={{ id: '7' }} label="Archive" />}
    />,
  )
  expect(times(html, 'Not like this.')).toBe(1)
})

describe('forms that are sent as one', () => {
  const together = (at: OpenHere, ids: string[]) =>
    render(
      <PageFrame here={at} title="People" section="people" together>
        {ids.map((id) => edit(at, id))}
      </PageFrame>,
    )

  test('each says what its own fields would send, whatever is around them', () => {
    const [html, other] = [together(here(), ['7', '8']), together(here(), ['8'])]
    const marks = [...html.matchAll(/name="_part" value="([^&]*)&amp;_part=edit-person-(.)/g)]
    expect(marks.map(([, , id]) => id)).toEqual(['7', '8'])
    expect(new Set(marks.map(([, mark]) => mark)).size).toBe(1)
    expect(marks[0]?.[1]).toBe(
      markOf([
        ['name', 'Maya'],
        ['note', 'Kept'],
        ['mayUse', 'false'],
        ['mayUse', 'true'],
      ]),
    )
    expect(other).toContain(`name="_part" value="${marks[0]?.[1]}&amp;`)
  })

  test('what no one types arrives as it was, whatever signs are in it', () => {
    const fixed = { line: 'Zoë & “Co” + 1 = 50 %\r\nпривет 王 𝄞', 'a&b=c': "it's ~ (so)!*" }
    const html = render(
      <PageFrame here={here()} title="People" section="people" together>
        <PressForm here={here()} verb="add-person-by-line" id="add" fixed={fixed} label="Add" />
      </PageFrame>,
    )
    const [, sent = ''] = /name="_press" value="([^"]*)"/.exec(html) ?? []
    const read = Object.fromEntries(new URLSearchParams(sent.replaceAll('&amp;', '&')))
    expect(read).toMatchObject({ _part: 'add', _verb: 'add-person-by-line', ...fixed })
  })

  test('those that are more than a door reads stand by themselves', () => {
    const html = together(
      here(),
      Array.from({ length: 122 }, (_, n) => `${n}`),
    )
    expect(times(html, 'name="_part"')).toBe(120)
    expect([...html.matchAll(/<form [^>]*id="(edit-person-\d+)"/g)].map(([, id]) => id)).toEqual([
      'edit-person-120',
      'edit-person-121',
    ])
  })

  test('words that are not saved are said, by their fields, above the forms', () => {
    const others = [{ part: 'edit-person-8', verb: 'edit-person', typed: { id: ['8'], name: ['Mayo'] } }]
    const html = together({ ...here(), others }, ['7', '8'])
    expect(html).toContain('Not saved yet: <a href="#edit-person-8-name">Name</a>')
    expect(times(html, 'Not saved yet.')).toBe(1)
    expect(together({ ...here(), others }, ['7'])).toContain('their form is not on this page')
  })
})

test('what was typed in a line of a list stays with its row, where the one above is gone since', () => {
  const typed = {
    id: ['7'],
    'promises.1.id': ['a'],
    'promises.1.text': ['Send the tin'],
    'promises.2.id': ['b'],
    'promises.2.text': ['Half typed'],
  }
  const html = (at: OpenHere) =>
    render(
      <PageFrame here={at} title="How it went" section="conversations" together>
        <VerbForm here={at} verb="write-debrief" fixed={{ id: '7' }}>
          {['b', 'c'].map((id, nth) => (
            <LineOf key={id} list="promises" nth={nth + 1} id={id}>
              <Field name={`promises.${nth + 1}.text`} label={`Promise ${id}`} value={`Saved ${id}`} />
            </LineOf>
          ))}
        </VerbForm>
      </PageFrame>,
    )
  const values = (said: string) =>
    [...said.matchAll(/name="promises\.\d\.text"[^>]* value="([^"]*)"/g)].map(([, value]) => value)
  const others = [{ part: 'write-debrief-7', verb: 'write-debrief', typed }]
  const pressed = html({ ...here(), others })
  expect(values(pressed)).toEqual(['Half typed', 'Saved c'])
  expect(pressed).toContain('Not saved yet: <a href="#write-debrief-7-promises-1-text">Promise b</a>.')
  const fields = { 'promises.2.text': 'Use fewer words.' }
  const refused = html(here({ verb: 'write-debrief', status: 422, fields, typed }))
  // The words whose line is gone stand above, to be copied.
  expect(values(refused)).toEqual(['Send the tin', 'Half typed', 'Saved c'])
  expect(refused).toContain('id="write-debrief-7-promises-1-text-problem">Use fewer words.')
})

test('showing a page leaves no trace: what it is handed cannot be written to, and the next time it is the same', () => {
  const typed = { id: ['8'], name: ['Typed'], mayUse: ['false'] }
  const others = [{ part: 'edit-person-7', verb: 'edit-person', typed: { id: ['7'], name: ['Mayo'] } }]
  const at = frozen({ ...here({ verb: 'edit-person', typed }), others })
  const page = (
    <PageFrame here={at} title="People" section="people" together>
      {edit(at, '7')}
      {edit(at, '8')}
    </PageFrame>
  )
  const first = render(page)
  expect(render(page)).toBe(first)
  expect(first).toContain('Mayo')
})

/** With all that lies in it. */
function frozen<T extends object>(whole: T): T {
  for (const part of Object.values(whole)) if (typeof part === 'object' && part !== null) frozen(part)
  return Object.freeze(whole)
}

test('after a change in another tab each field says what is saved now, where that differs', () => {
  const typed = { id: ['7'], seenAt: ['then'], name: ['Maya'], note: ['Mine'] }
  const html = (seenAt: string) =>
    render(
      <VerbForm
        here={here({ verb: 'edit-person', status: 409, typed })}
        verb="edit-person"
        fixed={{ id: '7' }}
        seenAt={seenAt}
      >
        <Field name="name" label="Name" value="Maya" />
        <TextArea name="note" label="Note" value="Theirs" />
      </VerbForm>,
    )
  expect(times(html('now'), 'Saved since you opened this page:')).toBe(1)
  expect(html('now')).toMatch(/aria-describedby="edit-person-7-note-meanwhile"[^>]*>Mine/)
  expect(html('then')).not.toContain('Saved since you opened this page:')
})

test('a password is never repeated', () => {
  const at = here({ verb: 'sign-in', typed: { password: ['hush hush'] } })
  const html = render(
    <VerbForm here={at} verb="sign-in" action="/sign-in">
      <Field name="password" label="Password" type="password" />
    </VerbForm>,
  )
  expect(html).not.toContain('hush')
})

test('a choice keeps what was chosen', () => {
  const html = render(<Choice name="how" label="How" options={['email', 'paper']} value="paper" />)
  expect(html).toMatch(/value="paper"[^>]*checked|checked[^>]*value="paper"/)
  expect(times(html, 'checked')).toBe(1)
})

test('a press that asks first lies folded, and needs no script', () => {
  const html = render(
    <PressForm
      here={here()}
      verb="delete-person"
      fixed={{ id: '7' }}
      label="Forget"
      confirm="All of it goes."
    />,
  )
  expect(html).toMatch(/<details class="confirm"><summary>Forget<\/summary>/)
  expect(html).toContain('All of it goes.')
})

test('nothing is styled or scripted inline, as the content policy forbids it', () => {
  const html = paged(here(), edit(here(), '7'))
  expect(html).not.toMatch(/ style=|<script(?![^>]* src=)| on[a-z]+=/)
})
