/** The times that they offered, each on both clocks with one remark; the last line is for any other time. */
import type { VNode } from 'preact'
import type { z } from 'zod'
import type { Here } from '../../here.ts'
import type { listOfferedTimes } from '../../hosts/list-offered-times.ts'
import type { TimeRemark } from '../../hosts/time-remark.ts'
import { useField } from '../../ui/labelled.tsx'
import { sayDate, sayTime } from '../../ui/say.ts'
import { onTheWall } from '../meeting-time.ts'
import { sayCity, sayRemark } from './time-remarks.ts'

export type TimesOffered = z.output<typeof listOfferedTimes.gives>

export function OfferedTimes({ here, offered }: { here: Here; offered: TimesOffered }): VNode {
  const { times } = offered
  const first = (times.find(({ remark }) => suits.has(remark.kind)) ?? times[0])?.startsAt ?? ''
  const field = useField({ name: 'startsAt', label: 'Offered times' }, { saved: first, sends: [first] })
  const chosen = field.typed ?? first
  return (
    <fieldset class="field choice times-offered">
      <legend>Offered times</legend>
      {times.map(({ startsAt, remark }, nth) => (
        <div class="check time-row" key={startsAt}>
          <input
            type="radio"
            id={`${field.id}-${nth}`}
            name={field.radioName}
            form={field.attributes.form}
            value={startsAt}
            checked={startsAt === chosen}
          />
          <label for={`${field.id}-${nth}`}>
            <TimeOnBothClocks here={here} startsAt={startsAt} theirZone={offered.theirZone} />
            <span class="time-remark">{sayRemark(remark, startsAt, offered.theirZone, here)}</span>
          </label>
        </div>
      ))}
      <div class="check time-row">
        <input
          type="radio"
          id={`${field.id}-other`}
          name={field.radioName}
          form={field.attributes.form}
          value=""
          checked={chosen === ''}
        />
        <label for={`${field.id}-other`}>Another time</label>
      </div>
    </fieldset>
  )
}

/** Chosen before one that someone would mind, or that is taken. */
const suits: ReadonlySet<TimeRemark['kind']> = new Set(['free', 'close', 'outside-hours'])

function TimeOnBothClocks(props: { here: Here; startsAt: string; theirZone: string | null }): VNode {
  const { here, startsAt, theirZone } = props
  const mine = onTheWall(startsAt, here.seeker.zone)
  const there = theirZone ? onTheWall(startsAt, theirZone) : mine
  const theirs = { now: here.now, seeker: { ...here.seeker, zone: theirZone ?? here.seeker.zone } }
  const isElsewhere = theirZone !== null && `${there.date}${there.time}` !== `${mine.date}${mine.time}`
  return (
    <>
      <b>{sayDate(mine.date, here)}</b>{' '}
      <span class="time-mine">
        {sayTime(startsAt, here)}
        {isElsewhere && <small> yours</small>}
      </span>{' '}
      {isElsewhere && (
        <span class="time-theirs">
          {there.date !== mine.date && `${sayDate(there.date, here)}, `}
          {sayTime(startsAt, theirs)} <small>{sayCity(theirZone, startsAt)}</small>
        </span>
      )}{' '}
    </>
  )
}
