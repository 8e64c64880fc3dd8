/** How, when and where: four ways on the same footing; in writing asks for none of it. Which fields are seen follows the way that is chosen. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Choice, DateField, Field, FieldRow, TimeField } from '../../ui/fields.tsx'
import { sayInstantThere } from '../../ui/say.ts'
import { ZoneField } from '../../ui/zone-field.tsx'
import { channelWords } from '../answer-words.ts'
import type { Channel } from '../table.ts'
import { OfferedTimes, type TimesOffered } from './offered-times.tsx'

const ways = ['in-person', 'phone', 'video', 'letter'] as const satisfies Channel[]
const channels = ways.map((value) => ({ value, label: channelWords[value] }))

/** What to write where one meets, by the way. */
export const placeWords: Record<Channel, { label: string; hint: string }> = {
  'in-person': { label: 'Place', hint: 'Where you meet, so that both of you find it.' },
  phone: { label: 'Number to call', hint: 'Yours, if they call you.' },
  video: { label: 'Video link', hint: 'The link can come later.' },
  letter: { label: 'Place or link', hint: '' },
}

interface AgreementTyped {
  channel: Channel
  zone: string
  place: string
  date?: string
  time?: string
}

export function AgreementFields(props: {
  here: Here
  minutes: number
  agreement?: AgreementTyped
  /** The times that they offered; left out where a meeting is set. */
  offered?: TimesOffered
  phone: string
}): VNode {
  const { here, minutes, agreement, offered, phone } = props
  return (
    <>
      <div class="how-they-meet">
        <Choice name="channel" label="How" options={channels} value={agreement?.channel ?? 'video'} />
      </div>
      <p class="hint in-writing-only">They answer your questions by email or letter. No time is needed.</p>
      <div class="by-the-clock">
        {offered && offered.times.length > 0 && <OfferedTimes here={here} offered={offered} />}
        <div class="another-time">
          <FieldRow>
            <DateField name="date" label="Date" value={agreement?.date} />
            <TimeField name="time" label="Time" value={agreement?.time} />
          </FieldRow>
          <p class="hint" role="status" data-both-clocks data-zone={here.seeker.zone} />
        </div>
        <div class="length-and-zone">
          <Field
            name="minutes"
            type="number"
            label="Length (minutes)"
            value={minutes}
            min={1}
            max={480}
            size="short"
          />
          <Zone here={here} agreement={agreement} offered={offered} />
        </div>
        <PlaceField agreement={agreement} phone={phone} />
      </div>
    </>
  )
}

function Zone({
  here,
  agreement,
  offered,
}: Pick<Parameters<typeof AgreementFields>[0], 'here' | 'agreement' | 'offered'>): VNode {
  const { zone } = here.seeker
  const guessed = offered?.theirZone ?? null
  const isElsewhere = guessed !== null && sayInstantThere(here.now, guessed, here) !== null
  return (
    <ZoneField
      name="zone"
      label="Time zone"
      value={agreement?.zone ?? guessed ?? zone}
      hint={
        isElsewhere
          ? 'From the place on their page. The date and time you enter are in it; choose your own city to enter yours.'
          : 'If they gave their local time, choose their city. You can also type what they wrote, for example PST.'
      }
    />
  )
}

/** By these the sheet shows the words of one way. */
const whereWords = { 'in-person': 'where-in-person', phone: 'where-phone', video: 'where-video' }

/** One field with the words of each way; those of the others are hidden from everyone. */
function PlaceField({ agreement, phone }: { agreement: AgreementTyped | undefined; phone: string }): VNode {
  const timed = ways.filter((way) => way !== 'letter')
  return (
    <Field
      name="place"
      label={timed.map((way) => (
        <span class={whereWords[way]} key={way}>
          {placeWords[way].label}
        </span>
      ))}
      value={agreement?.place}
      hint={timed.map((way) => (
        <span class={whereWords[way]} key={way}>
          {way === 'phone' && phone !== '' ? `Their number on their page is ${phone}.` : placeWords[way].hint}
        </span>
      ))}
    />
  )
}
