/** The pitch: written for everyone, or for one listener only; how long it takes to say, and what manners say of it. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import { showProfile } from '../../account/show-profile.ts'
import type { Here } from '../../here.ts'
import { FindingsByForms } from '../../manners/findings-by-forms.tsx'
import { showPreparation } from '../../questions/show-preparation.ts'
import { TextArea } from '../../ui/fields.tsx'
import { Button, Buttons, PressForm, VerbForm } from '../../ui/form.tsx'
import { Columns, Name, Part } from '../../ui/list.tsx'
import { PageFrame } from '../../ui/page-frame.tsx'
import { lengthSays, sayLength } from '../pitch.ts'
import { showPitch } from '../show-pitch.ts'
import asTyped from './pitch.island.tsx?path'

/** `?for=everyone` (once `everybody`) and `?for=them` choose which of the two is written; at first, the one that would be said. */
export async function pitchPage(here: Here<'id'>): Promise<VNode> {
  const conversationId = here.params.id
  const { person } = await here.ask(showPreparation, { conversationId })
  const forThem = await here.ask(showPitch, { conversationId })
  const isOwn = forThem.pitch?.isOwn ?? false
  const isForEveryone = here.query.for === 'everyone' || here.query.for === 'everybody'
  const isForThem = here.query.for === 'them' || (isOwn && !isForEveryone)
  const shown = isForThem ? forThem : await here.ask(showPitch, { conversationId: null })
  const begun = shown.pitch ? '' : (await here.ask(showProfile, {})).background
  const isWritten = shown.pitch !== null && shown.pitch.isOwn === isForThem
  return (
    <PageFrame
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
      lead="30 to 60 seconds for when they ask about you: what you do, one thing you are proud of, and what you want next."
      islands={[asTyped]}
    >
      <Columns
        aside={
          <>
            <Clock />
            <Beside here={here} isForThem={isForThem} isOwn={isOwn} name={person.name} />
          </>
        }
      >
        <WritePitch
          here={here}
          shown={shown}
          isForThem={isForThem}
          isWritten={isWritten}
          begun={begun}
          name={person.name}
        />
        <div
          data-situation={JSON.stringify(shown.situation)}
          data-rule-choices={JSON.stringify(shown.ruleChoices)}
        >
          <Part title="Manners">
            <FindingsByForms
              here={here}
              findings={shown.findings}
              dismissed={shown.dismissed}
              of={isWritten && shown.pitch ? { pitchId: shown.pitch.id } : null}
              clean={shown.pitch && clean}
              text={shown.pitch?.text ?? ''}
              typed={{ dismissals: shown.dismissals, clean }}
            />
          </Part>
        </div>
      </Columns>
    </PageFrame>
  )
}

/** `begun` is what it begins with while nothing is written. */
function WritePitch(props: {
  here: Here<'id'>
  shown: z.output<typeof showPitch.gives>
  isForThem: boolean
  isWritten: boolean
  begun: string
  name: string
}): VNode {
  const { here, shown, isForThem, isWritten, begun, name } = props
  const conversationId = here.params.id
  const address = `/conversations/${conversationId}/pitch`
  return (
    <VerbForm
      here={here}
      verb="write-pitch"
      id={`pitch-${isForThem ? 'for-them' : 'for-everyone'}`}
      fixed={{ conversationId: isForThem ? conversationId : '' }}
      seenAt={isWritten ? shown.pitch?.updatedAt : ''}
      next={`${address}?for=${isForThem ? 'them' : 'everyone'}`}
      said="Saved."
    >
      <TextArea
        name="text"
        label={isForThem ? `Pitch for ${name}` : 'General pitch'}
        look="letter"
        rows={9}
        required
        value={shown.pitch?.text ?? begun}
        {...(begun && {
          hint: 'Begun with your background from Settings. Add one thing you are proud of, and what you want next.',
        })}
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
  )
}

const clean = 'No suggestions.'

/** Only a script can count: without one it is not shown. */
function Clock(): VNode {
  return (
    <section class="part rehearse" aria-labelledby="rehearse" data-clock hidden>
      <div class="part-head">
        <h2 id="rehearse">Rehearse</h2>
      </div>
      <p class="rehearse-time" role="timer" data-clock-time>
        0:00
      </p>
      <p class="buttons">
        <button type="button" class="button quiet" data-clock-button>
          Start clock
        </button>
      </p>
      <p role="status" data-clock-says />
      <p class="hint">
        Say it aloud. Space ends the clock. Nothing is recorded, and your tries stay in this browser.
      </p>
      <ul class="rehearse-tries" aria-label="Your tries" data-clock-tries />
    </section>
  )
}

function Beside(props: { here: Here<'id'>; isForThem: boolean; isOwn: boolean; name: string }): VNode {
  const { here, isForThem, isOwn, name } = props
  const conversationId = here.params.id
  const address = `/conversations/${conversationId}/pitch`
  return (
    <Part title="Versions">
      {isForThem ? (
        <>
          <p>
            This pitch is only for <Name of={name} />.{' '}
            <a href={`${address}?for=everyone`}>Your general pitch</a> stays as it is.
          </p>
          {isOwn && (
            <PressForm
              here={here}
              verb="remove-pitch"
              fixed={{ conversationId }}
              label="Use general pitch"
              next={`${address}?for=everyone`}
              said={`Pitch for ${name} deleted.`}
            />
          )}
        </>
      ) : isOwn ? (
        <p>
          This is your general pitch. <Name of={name} /> has{' '}
          <a href={`${address}?for=them`}>a separate one</a>.
        </p>
      ) : (
        <p>
          This pitch is for everyone.{' '}
          <a href={`${address}?for=them`}>
            {' '}
            Write a separate one for <Name of={name} />{' '}
          </a>{' '}
          .
        </p>
      )}
    </Part>
  )
}
