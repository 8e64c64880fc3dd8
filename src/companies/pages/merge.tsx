/** Two companies side by side, field by field: what will remain is chosen before anything happens, and nothing is lost. */
import type { VNode } from 'preact'
import type { Page } from '../../here.ts'
import { NotFound } from '../../outcome.ts'
import { Button, formId, VerbForm } from '../../ui/form.tsx'
import { Name, Part } from '../../ui/list.tsx'
import sheet from '../../ui/merge.sheet.css?path'
import { PageFrame } from '../../ui/page-frame.tsx'
import { capitalized } from '../../ui/say.ts'
import type { ChosenField } from '../merge-companies.ts'
import { type CompanySide, suggestCompanyMerges } from '../suggest-company-merges.ts'

export const mergeCompaniesPage: Page<'id' | 'otherId'> = async (here) => {
  const { id, otherId } = here.params
  const [pair] = (await here.ask(suggestCompanyMerges, { id, otherId })).pairs
  if (!pair) throw new NotFound('company')
  const { one, other, says } = pair
  const apart = { of: 'company', id, otherId }
  return (
    <PageFrame
      here={here}
      title="Merge"
      section="companies"
      sheet={sheet}
      up={{ href: '/companies#duplicates', label: 'Possible duplicates' }}
      lead={`${says} Are they one company?`.trim()}
    >
      <VerbForm
        here={here}
        verb="merge-companies"
        fixed={{ id, otherId }}
        next="/companies/{id}"
        said="Merged. You can undo this at any time."
        class="merging"
      >
        <SideBySide one={one} other={other} />
        <div class="merging-after">
          <After one={one} other={other} apart={formId('keep-apart', apart)} />
          <Belongs one={one} other={other} />
        </div>
      </VerbForm>
      <VerbForm here={here} verb="keep-apart" fixed={apart} next="/companies" said="Saved. They stay two." />
    </PageFrame>
  )
}

interface Sides {
  one: CompanySide
  other: CompanySide
}

const chosen: { field: ChosenField; label: string; of(side: CompanySide): string }[] = [
  { field: 'name', label: 'Name', of: ({ name }) => name },
  { field: 'industry', label: 'Industry', of: ({ industry }) => industry },
  { field: 'website', label: 'Website', of: ({ website }) => website ?? '' },
  { field: 'careersLink', label: 'Careers page', of: ({ careersLink }) => careersLink ?? '' },
]

const kept: { label: string; of(side: CompanySide): string[] }[] = [
  { label: 'Also called', of: ({ otherNames }) => otherNames },
  { label: 'Notes', of: ({ note }) => (note ? note.split('\n') : []) },
]

function SideBySide({ one, other }: Sides): VNode {
  const rows = chosen.filter(({ of }) => of(one) !== of(other))
  const both = kept.filter(({ of }) => of(one).length + of(other).length > 0)
  return (
    <div class="side-by-side">
      <div class="side-row side-top">
        <span />
        {[one, other].map(({ id, name }) => (
          <div class="side-who" key={id}>
            <p>
              <a href={`/companies/${id}`}>
                <Name of={name} />
              </a>
            </p>
          </div>
        ))}
      </div>
      {rows.length > 0 && (
        <fieldset>
          <legend>Choose one</legend>
          {rows.map((row) => (
            <ChoiceRow key={row.field} {...row} one={one} other={other} />
          ))}
        </fieldset>
      )}
      {both.length > 0 && (
        <section>
          <h2>Both are kept</h2>
          {both.map(({ label, of }) => (
            <div class="side-row is-kept" key={label}>
              <span class="side-name">{label}</span>
              {[one, other].map((side) => (
                <div class="side-cell" key={side.id}>
                  {of(side).length === 0 ? (
                    <em>none</em>
                  ) : (
                    of(side).map((said) => <span dir="auto">{said}</span>)
                  )}
                </div>
              ))}
            </div>
          ))}
        </section>
      )}
    </div>
  )
}

function ChoiceRow({ field, label, of, one, other }: (typeof chosen)[number] & Sides): VNode {
  return (
    <div class="side-row" role="radiogroup" aria-label={label}>
      <span class="side-name" aria-hidden="true">
        {label}
      </span>
      {(['kept', 'other'] as const).map((value) => {
        const side = value === 'kept' ? one : other
        const says = of(side)
        return (
          <label class="side-cell" key={value}>
            <input
              type="radio"
              name={`choose.${field}`}
              value={value}
              checked={(of(one) ? 'kept' : 'other') === value}
              aria-label={`${label} of ${side.name}: ${says || 'empty'}`}
            />
            <span>
              <bdi dir="auto">{says || <em>empty</em>}</bdi>
              {field === 'name' && <small class="hint">The other name leads here too.</small>}
            </span>
          </label>
        )
      })}
    </div>
  )
}

/** What is there afterwards. Both values of each choice stand here, and the stylesheet shows the one that is chosen: no script is needed. */
function After({ one, other, apart }: Sides & { apart: string }): VNode {
  return (
    <section class="merged" aria-labelledby="after">
      <p class="merged-label" id="after">
        After the merge
      </p>
      <p class="merged-name">
        <Chosen of="name" mine={one.name} theirs={other.name} />
      </p>
      <p>
        <Chosen of="industry" mine={one.industry} theirs={other.industry} />
        <Chosen of="website" mine={one.website ?? ''} theirs={other.website ?? ''} />
      </p>
      <p class="hint">
        <Chosen of="name" mine={`Also called ${other.name}`} theirs={`Also called ${one.name}`} />
      </p>
      <p class="actions">
        <Button>Merge</Button>
        <button type="submit" class="button quiet" form={apart}>
          Two companies
        </button>
      </p>
      <p class="hint">
        You can undo a merge from the company’s page at any time. “Two companies” is remembered: you are not
        asked again.
      </p>
    </section>
  )
}

function Chosen({ of, mine, theirs }: { of: ChosenField; mine: string; theirs: string }): VNode {
  const value = (says: string, not?: string) =>
    says && (
      <bdi dir="auto" data-not={not}>
        {says}
      </bdi>
    )
  if (mine === theirs) return <>{value(mine)}</>
  return (
    <>
      {value(mine, `${of}:other`)}
      {value(theirs, `${of}:kept`)}
    </>
  )
}

function Belongs({ one, other }: Sides): VNode {
  const nouns = [...new Set([...one.has, ...other.has].map(({ noun }) => noun))]
  const countIn = (side: CompanySide, noun: string) => side.has.find((of) => of.noun === noun)?.count ?? 0
  return (
    <Part title="What belongs to each">
      {nouns.length > 0 && (
        <table class="belongs">
          <thead>
            <tr>
              <td />
              {[one, other].map(({ id, name }) => (
                <th scope="col" key={id}>
                  <Name of={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {nouns.map((noun) => (
              <tr key={noun}>
                <th scope="row">{capitalized(noun)}</th>
                <td>{countIn(one, noun)}</td>
                <td>{countIn(other, noun)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p>All of it goes to the merged company. Nothing is deleted.</p>
    </Part>
  )
}
