/** An article or a profile, pasted and cut into facts: one ticks those that are true and of use. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import type { showPaste } from '../../people/show-paste.ts'
import { Check, DateField, Field, FieldRow, Select, TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, hasWords, PressForm, VerbForm } from '../../ui/form.tsx'
import { Why } from '../../ui/list.tsx'
import { many, sayDate } from '../../ui/say.ts'
import type { PreparationShown } from '../show-preparation.ts'

export type PasteShown = z.output<typeof showPaste.gives>['paste']

export function PastePart(props: { here: Here<'id'>; shown: PreparationShown; paste: PasteShown }): VNode {
  const { here, shown, paste } = props
  const { id: personId } = shown.person
  return (
    <div id="paste" class="paste">
      {paste && <Cuts here={here} shown={shown} paste={paste} />}
      <details open={hasWords(here, 'paste-article', { personId })}>
        <summary>{paste ? 'Edit text' : 'Paste an article or a profile'}</summary>
        <VerbForm
          here={here}
          verb="paste-article"
          fixed={{ personId }}
          next={`/conversations/${here.params.id}/prepare#paste`}
        >
          <TextArea
            name="text"
            label="Text"
            hint="It is cut into facts here, by simple rules. Nothing is fetched from the web."
            value={paste?.text}
            rows={6}
            required
          />
          <FieldRow>
            <Field
              name="link"
              label="Link to the text"
              inputmode="url"
              placeholder="example.org/talk"
              value={paste?.link ?? ''}
            />
            <DateField
              name="foundOn"
              label="Date of the text"
              hint="Leave empty for today."
              value={paste?.foundOn ?? ''}
            />
          </FieldRow>
          <Buttons>
            <Button kind="quiet">Find facts</Button>
          </Buttons>
        </VerbForm>
      </details>
    </div>
  )
}

function Cuts(props: { here: Here<'id'>; shown: PreparationShown; paste: NonNullable<PasteShown> }): VNode {
  const { here, shown, paste } = props
  const { id, cuts, link, foundOn, isByModel } = paste
  const said = cuts.length === 0 ? 'No facts found' : `${many(cuts.length, 'fact')} in the text you pasted`
  return (
    <section class="card paste-cuts" aria-labelledby="cuts">
      <div class="paste-head">
        <h3 id="cuts">{said}</h3>
        <p class="hint">
          {link && (
            <>
              <a href={link} rel="noreferrer">
                {new URL(link).hostname}
              </a>
              ,{' '}
            </>
          )}
          {sayDate(foundOn, here)}
        </p>
      </div>
      {cuts.length === 0 ? (
        <p>Copy a sentence from the text and add it below, with Add fact.</p>
      ) : (
        <VerbForm
          here={here}
          verb="add-pasted-facts"
          fixed={{ id }}
          next={`/conversations/${here.params.id}/prepare#facts`}
          said="Facts added: {count}."
        >
          <ol class="cuts">
            {cuts.map((cut, nth) => (
              <Cut shown={shown} cut={cut} nth={nth} key={cut.fact} />
            ))}
          </ol>
          <p class="hint">{isByModel ? 'Picked by a model.' : 'Cut by simple rules.'} Read before you add.</p>
          <Buttons>
            <Button>Add ticked facts</Button>
          </Buttons>
        </VerbForm>
      )}
      {here.model && (
        <p>
          <a href={`/ask-model?conversation=${here.params.id}&paste=${id}`}>Ask a model for facts</a>{' '}
          <span class="hint">You see what is sent first.</span>
        </p>
      )}
      <PressForm
        here={here}
        verb="discard-paste"
        fixed={{ id }}
        kind="bare"
        label="Discard"
        said="Discarded."
      />
    </section>
  )
}

function Cut(props: {
  shown: PreparationShown
  cut: NonNullable<PasteShown>['cuts'][number]
  nth: number
}): VNode {
  const { shown, cut, nth } = props
  const { person } = shown
  const abouts = [
    { value: 'person', label: person.name },
    ...(person.company ? [{ value: 'company', label: person.company.name }] : []),
    { value: 'industry', label: 'Industry' },
  ]
  return (
    <li>
      <Check name={`facts.${nth}.take`} label={`Add fact ${nth + 1}`} checked={!cut.isPraise} />
      <TextArea name={`facts.${nth}.fact`} label={`Fact ${nth + 1}`} value={cut.fact} rows={1} />
      <FieldRow>
        <Select name={`facts.${nth}.about`} label="About" options={abouts} value={cut.about} />
        <Field name={`facts.${nth}.makesMeAsk`} label="Ask" value={cut.makesMeAsk} />
      </FieldRow>
      {cut.isPraise && <Why>They say this about themselves. It gives you nothing to ask.</Why>}
    </li>
  )
}
