/** One insight: its words, to edit; where it came from; and a way to delete it. */
import type { Page } from '../../here.ts'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, DetailList, Go, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { sayDate } from '../../ui/say.ts'
import { firstWords, quotingSays, topicSays } from '../insight.ts'
import { showInsight } from '../show-insight.ts'
import { HeardPart } from './heard-part.tsx'
import { WhatFields, WhoFields } from './insight-form.tsx'
import sheet from './insights.sheet.css?path'

export const insightPage: Page<'id'> = async (here) => {
  const shown = await here.ask(showInsight, { id: here.params.id })
  const { insight } = shown
  const { id, person, company, question, conversationId } = insight
  return (
    <PageFrame
      together
      here={here}
      title={firstWords(insight.text)}
      lead={firstWords(insight.text) === insight.text ? undefined : <span dir="auto">{insight.text}</span>}
      section="insights"
      up={{ href: '/insights', label: 'Insights' }}
      sheet={sheet}
    >
      <Columns
        aside={
          <Part title="Edit">
            <VerbForm
              here={here}
              verb="edit-insight"
              fixed={{ id }}
              seenAt={insight.updatedAt}
              next="/insights"
              said="Saved."
            >
              <WhatFields known={insight} />
              <WhoFields
                known={{
                  learnedOn: insight.learnedOn,
                  person: person?.name ?? '',
                  company: company?.name ?? '',
                }}
              />
              <Buttons>
                <Button>Save</Button>
                <Go href="/insights">Cancel</Go>
              </Buttons>
            </VerbForm>
          </Part>
        }
      >
        <DetailList
          details={[
            [
              'Said by',
              person && (
                <a href={`/people/${person.id}`}>
                  <Name of={person.name} />
                </a>
              ),
            ],
            ['Company', company && <a href={`/companies/${company.id}`}>{company.name}</a>],
            ['About', topicSays[insight.about].label],
            ['Date', sayDate(insight.learnedOn, here)],
            ['Question', question?.text],
            [
              'Conversation',
              conversationId && <a href={`/conversations/${conversationId}/debrief`}>How it went</a>,
            ],
            ['May you quote it?', quotingSays[insight.mayQuote]],
          ]}
        />
        {await HeardPart({ here, shown })}
        <div class="actions">
          <PressForm
            here={here}
            verb="delete-insight"
            label="Delete insight"
            fixed={{ id }}
            next="/insights"
            said="Insight deleted."
            kind="danger"
          />
        </div>
      </Columns>
    </PageFrame>
  )
}
