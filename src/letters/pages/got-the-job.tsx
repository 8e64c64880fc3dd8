/** I got the job: everyone who helped, sorted by how, each told in a letter of their own. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here, Page } from '../../here.ts'
import { PressForm } from '../../ui/form.tsx'
import { Empty, Go, Name, Part, Row, Rows } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { plural, sayDate } from '../../ui/say.ts'
import { listWhoHelped } from '../list-who-helped.ts'

type PersonWhoHelped = z.output<typeof listWhoHelped.gives>['helped'][number]
type Way = PersonWhoHelped['way']

const wayNames: Record<Way, string> = {
  met: 'They gave you time',
  'in-writing': 'They answered in writing',
  helped: 'They helped along the way',
  referred: 'They referred you',
  told: 'They told you or gave you something',
}

export const gotTheJobPage: Page = async (here) => {
  const { helped, toTell } = await here.ask(listWhoHelped, {})
  return (
    <PageFrame
      together
      here={here}
      section="letters"
      title="I got the job"
      up={{ href: '/letters', label: 'Letters' }}
      lead={helped.length > 0 ? sayHowMany(toTell) : undefined}
    >
      {helped.length === 0 && (
        <Empty
          title="No one has helped yet"
          says="Once you have met someone, everyone who gave you time, an answer or a name is listed here, to be told when you get the job."
          actions={
            <Go kind="primary" href="/">
              Go to Today
            </Go>
          }
        />
      )}
      {helped.map(({ way, people }) => (
        <Part title={wayNames[way]} key={way}>
          <Rows label={wayNames[way]}>
            {people.map((person) => (
              <HelperRow here={here} person={person} key={person.personId} />
            ))}
          </Rows>
        </Part>
      ))}
    </PageFrame>
  )
}

const sayHowMany = (count: number) =>
  plural(count, {
    none: 'Everyone who helped has heard of it.',
    one: '# person who helped has not heard of it. A letter of their own, in your words.',
    other: '# people who helped have not heard of it. Each gets a letter of their own, in your words.',
  })

function HelperRow({ here, person }: { here: Here; person: PersonWhoHelped['people'][number] }): VNode {
  const { personId, name, company, conversationId, draftId, toldOn } = person
  return (
    <Row
      href={`/people/${personId}`}
      title={<Name of={name} />}
      sub={company && <bdi>{company}</bdi>}
      meta={toldOn && `Told ${sayDate(toldOn, here)}`}
      aside={
        toldOn ? null : draftId ? (
          <Go href={`/letters/${draftId}`}>
            Finish letter<span class="unseen"> to {name}</span>
          </Go>
        ) : (
          <PressForm
            here={here}
            verb="draft-letter"
            fixed={{ personId, occasion: 'got-the-job', ...(conversationId && { conversationId }) }}
            label="Draft letter"
            about={`to ${name}`}
            next="/letters/{id}"
          />
        )
      }
    />
  )
}
