/** The pitch: written for everybody, or for one listener alone; how long it takes to say, and what manners say of it. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { showPreparation } from '../../questions/show-preparation.ts'
import { TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Name, Part } from '../../ui/list.tsx'
import { MannersList } from '../../ui/manners-list.tsx'
import { Page } from '../../ui/page.tsx'
import { asShown } from '../judged.ts'
import { lengthSays, sayLength } from '../pitch.ts'
import { showPitch } from '../show-pitch.ts'

/** `?for=everybody` and `?for=them` choose which of the two is written; at first, the one that would be said. */
export async function pitchPage(here: Here): Promise<VNode> {
  const conversationId = here.params.id ?? ''
  const { person } = await here.ask(showPreparation, { conversationId })
  const forThem = await here.ask(showPitch, { conversationId })
  const isOwn = forThem.pitch?.isOwn ?? false
  const isForThem = here.query.for === 'them' || (isOwn && here.query.for !== 'everybody')
  const shown = isForThem ? forThem : await here.ask(showPitch, { conversationId: null })
  const isWritten = shown.pitch !== null && shown.pitch.isOwn === isForThem
  const address = `/conversations/${conversationId}/pitch`
  return (
    <Page
      together
      here={here}
      section="conversations"
      title={`Your pitch for ${person.name}`}
      heading={
        <>
          Your pitch for <Name of={person.name} />
        </>
      }
      up={{ href: `/conversations/${conversationId}/prepare`, label: 'Prepare' }}
      lead="When they ask “and you?”, half a minute to a minute: what you do, one thing you are proud of, and what you are turning to. Then it is their turn again."
      islands={['pitch']}
    >
      <Columns aside={<Beside here={here} isForThem={isForThem} isOwn={isOwn} name={person.name} />}>
        <VerbForm
          here={here}
          verb="write-pitch"
          id={`pitch-${isForThem ? 'for-them' : 'for-everybody'}`}
          fixed={{ conversationId: isForThem ? conversationId : '' }}
          seenAt={isWritten ? shown.pitch?.updatedAt : ''}
          next={`${address}?for=${isForThem ? 'them' : 'everybody'}`}
          said="Your pitch is saved."
        >
          <TextArea
            name="text"
            label={isForThem ? `For ${person.name} alone` : 'For everybody'}
            look="letter"
            rows={9}
            required
            value={shown.pitch?.text}
            placeholder="I taught history for nine years. Last year…"
          />
          <p>
            <b data-pitch-length>{sayLength(shown.pitch?.text ?? '')}</b>{' '}
            <span data-pitch-advice>{lengthSays[shown.length]}</span>
          </p>
          <Buttons>
            <Button>Save</Button>
          </Buttons>
        </VerbForm>
        <div data-situation={JSON.stringify(shown.situation)} data-manners={JSON.stringify(shown.manners)}>
          <Part title="Manners">
            <MannersList
              here={here}
              findings={shown.findings.map(asShown)}
              letBe={shown.letBe}
              dismissals={shown.dismissals}
              text={shown.pitch?.text ?? ''}
              of={isWritten && shown.pitch ? { pitchId: shown.pitch.id } : null}
              clean="Nothing to mend."
            />
          </Part>
        </div>
      </Columns>
    </Page>
  )
}

function Beside(props: { here: Here; isForThem: boolean; isOwn: boolean; name: string }): VNode {
  const { here, isForThem, isOwn, name } = props
  const conversationId = here.params.id ?? ''
  const address = `/conversations/${conversationId}/pitch`
  return (
    <Part title="Whom it is for">
      {isForThem ? (
        <>
          <p>
            Only <Name of={name} /> hears this one.{' '}
            <a href={`${address}?for=everybody`}>The one for everybody</a> stays as it is.
          </p>
          {isOwn && (
            <PressForm
              here={here}
              verb="remove-pitch"
              fixed={{ conversationId }}
              label="Use the one for everybody instead"
              next={`${address}?for=everybody`}
              said="The pitch of its own is removed."
            />
          )}
        </>
      ) : isOwn ? (
        <p>
          This is the one for everybody else. <Name of={name} /> has{' '}
          <a href={`${address}?for=them`}>one of their own</a>.
        </p>
      ) : (
        <p>
          This one serves everybody you talk to. If <Name of={name} /> should hear something else,{' '}
          <a href={`${address}?for=them`}>write one for them alone</a>.
        </p>
      )}
    </Part>
  )
}
