/** One tag: how often to be in touch with everyone who has it, and who they are, each with when a word is due. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { Columns, Empty, Go, Name, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { Pager, placeIn } from '../../ui/pager.tsx'
import { dayOfReader, many, sayDate } from '../../ui/say.ts'
import { sayWeeks } from '../rhythm.ts'
import { showTag } from '../show-tag.ts'
import { addressOfTag } from '../tags.ts'
import { RhythmPart } from './keep-part.tsx'

type TagShown = z.output<typeof showTag.gives>

export const tagPage: Page<'tag'> = async (here) => {
  const shown = await here.ask(showTag, { tag: here.params.tag.slice(0, 60), ...placeIn(here) })
  const { tag, count, weeks, pausedUntil, people, next, previous } = shown
  const path = addressOfTag(tag)
  return (
    <PageFrame
      together
      here={here}
      title={tag}
      heading={<bdi>{tag}</bdi>}
      section="people"
      up={{ href: '/people', label: 'People' }}
      lead={`${many(count, 'person', 'people')} with this tag. ${weeks === 0 ? 'Nothing is proposed' : `In touch ${sayWeeks(weeks)}`}.`}
      actions={<Go href={`/people?${new URLSearchParams({ tag })}`}>Open in the list</Go>}
    >
      <Columns
        aside={
          <RhythmPart
            here={here}
            fixed={{ tag }}
            next={path}
            own={{ weeks, pausedUntil }}
            hint="For everyone with this tag, unless you choose otherwise for one person. Of several tags, the most frequent counts."
          />
        }
      >
        {people.length === 0 ? (
          <Empty title="No one has this tag now" says="Add it on the Edit page of a person." />
        ) : (
          <Rows label={`People with the tag ${tag}`}>
            {people.map((person) => (
              <PersonRow here={here} person={person} key={person.id} />
            ))}
          </Rows>
        )}
        <Pager path={path} next={next} previous={previous} />
      </Columns>
    </PageFrame>
  )
}

function PersonRow({ here, person }: { here: Here; person: TagShown['people'][number] }): VNode {
  const { id, name, title, company, lastContact, hasOwnRhythm, dueOn } = person
  const isDue = dueOn !== null && dueOn <= dayOfReader(here)
  return (
    <Row
      href={`/people/${id}`}
      title={<Name of={name} />}
      sub={<bdi>{[title, company?.name, hasOwnRhythm && 'at another pace'].filter(Boolean).join(', ')}</bdi>}
      meta={
        isDue ? (
          <b>Due since {sayDate(dueOn, here)}</b>
        ) : dueOn ? (
          `Due ${sayDate(dueOn, here)}`
        ) : (
          lastContact && `Last contact ${sayDate(lastContact, here)}`
        )
      }
    />
  )
}
