/** A time zone, found by city, country or abbreviation; where words may mean several clocks, they are shown to choose from. */
import type { VNode } from 'preact'
import { places, sayClock, zones, zonesMeant, zonesNear } from '../store/zones/zone.ts'
import { Labelled, type LabelledProps, useField } from './labelled.tsx'
import { cityOf } from './say.ts'

export function ZoneField(props: LabelledProps & { value?: string | null }): VNode {
  const { name, label, hint, value, required } = props
  const field = useField(props, { saved: value, sends: [value ?? ''] })
  const typed = field.typed ?? value ?? ''
  const clocks = field.problem ? offered(typed) : []
  return (
    <>
      <Labelled field={field} label={label} hint={hint} required={required} class="medium">
        <input
          {...field.attributes}
          type="text"
          value={typed}
          list={`${field.id}-options`}
          autocomplete="off"
          spellcheck={false}
          required={required}
        />
        <Suggestions id={`${field.id}-options`} />
      </Labelled>
      {clocks.length > 0 && (
        <fieldset class="field choice">
          <legend>Which time zone is “{typed}”?</legend>
          {clocks.map((zone, nth) => (
            <Clock
              key={zone}
              id={`${field.id}-${nth}`}
              name={name}
              form={field.attributes.form}
              zone={zone}
              isChosen={field.all?.[1] === zone}
            />
          ))}
        </fieldset>
      )}
    </>
  )
}

const offered = (typed: string) => {
  const meant = zonesMeant(typed)
  return meant.length > 0 ? meant : zonesNear(typed)
}

/** Sent after the words that were typed, and so instead of them. */
function Clock(props: {
  id: string
  name: string
  form: string | undefined
  zone: string
  isChosen: boolean
}): VNode {
  return (
    <div class="check">
      <input
        type="radio"
        id={props.id}
        name={props.name}
        form={props.form}
        value={props.zone}
        checked={props.isChosen}
      />
      <label for={props.id}>
        {sayZone(props.zone)}: {sayClock(props.zone)}
      </label>
    </div>
  )
}

/** "America/Argentina/Buenos_Aires" → "Buenos Aires (America)"; hours from UTC say all by themselves. */
const sayZone = (zone: string) => {
  if (zone.startsWith('Etc/')) return 'Always the same'
  const [region] = zone.split('/')
  return region === zone ? zone : `${cityOf(zone)} (${region})`
}

/** Names and cities as the person types; whatever else they type is tried, too. */
function Suggestions({ id }: { id: string }): VNode {
  return (
    <datalist id={id}>
      {zones.map((zone) => (
        <option value={zone} key={zone} />
      ))}
      {places.map(([place, zone]) => (
        <option value={place} key={`${place} ${zone}`}>
          {zone}
        </option>
      ))}
    </datalist>
  )
}
