import { render } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { FormAround } from './form.tsx'
import { ZoneField } from './zone-field.tsx'

const refused = (...zone: string[]) =>
  render(
    <FormAround.Provider
      value={{
        form: 'edit-profile',
        problem: {
          verb: 'edit-profile',
          status: 422,
          sentence: '',
          fields: { zone: 'Which one?' },
          typed: { zone },
        },
      }}
    >
      <ZoneField name="zone" label="Time zone" value="UTC" />
    </FormAround.Provider>,
  )
const radios = (html: string) =>
  [...html.matchAll(/<input type="radio"[^>]*value="([^"]*)"/g)].map(([, value]) => value)

test('words that mean several clocks are kept, and each clock is offered as the answer', () => {
  const html = refused('EST')
  expect(html).toContain('value="EST"')
  expect(radios(html)).toEqual(['America/New_York', 'America/Panama'])
  expect(html).toContain('New York (America): UTC−5, in summer UTC−4')
  expect(html).toContain('Panama (America): UTC−5 all year')
  expect(html.indexOf('type="radio"')).toBeGreaterThan(html.indexOf('value="EST"'))
})

test('what was chosen stays chosen when something else is wrong', () => {
  expect(refused('EST', 'America/Panama')).toMatch(/value="America\/Panama" checked/)
})

test('before any refusal nothing is asked, and cities are suggested beside the names', () => {
  const html = render(<ZoneField name="zone" label="Time zone" value="Europe/Kyiv" />)
  expect(radios(html)).toEqual([])
  expect(html).toContain('value="Europe/Kyiv"')
  expect(html).toContain('<option value="Munich">Europe/Berlin</option>')
  expect(html).not.toContain('Europe/Kiev')
})
