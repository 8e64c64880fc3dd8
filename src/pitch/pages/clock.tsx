/** The clock to rehearse by, with the pitch as it is written on its scale. Only a script can count: without one it is not shown. */
import type { VNode } from 'preact'
import { pitchSeconds } from '../pitch.ts'
import type { PitchShown } from '../show-pitch.ts'

/** The scale ends here. */
const most = 90

export function Clock({ pitch }: { pitch: PitchShown }): VNode {
  return (
    <section class="part rehearse" aria-labelledby="rehearse" data-clock hidden>
      <div class="part-head">
        <h2 id="rehearse">Rehearse</h2>
      </div>
      <p class="rehearse-time">
        <span role="timer" data-clock-time>
          0:00
        </span>{' '}
        <span class="hint" data-live="written">
          {pitch.seconds} s as written, {pitchSeconds.most} s at most
        </span>
      </p>
      <div data-live="scale">
        <Scale pitch={pitch} />
      </div>
      <p class="buttons">
        <button type="button" class="button" data-clock-button>
          Start timer
        </button>
      </p>
      <p role="status" data-clock-says />
      <p class="hint">
        Say it aloud. Space stops the timer. Nothing is recorded, and your tries stay in this browser.
      </p>
      <ul class="rehearse-tries" aria-label="Your tries" data-clock-tries />
    </section>
  )
}

/** From left to right, a piece for each block; a good length is shaded. In numbers it is said above. */
function Scale({ pitch }: { pitch: PitchShown }): VNode {
  const share = (seconds: number) => `${(100 * Math.min(seconds, most)) / most}%`
  let at = 0
  const pieces = pitch.blocks.map(({ id, seconds }) => {
    at += seconds
    return { id, from: at - seconds, seconds }
  })
  return (
    <svg class="rehearse-scale" width="100%" height="44" aria-hidden="true" focusable="false">
      <rect
        class="is-good"
        x={share(pitchSeconds.least)}
        y="0"
        width={share(pitchSeconds.most - pitchSeconds.least)}
        height="22"
      />
      {pieces
        .filter(({ from, seconds }) => from < most && seconds > 0)
        .map(({ id, from, seconds }) => (
          <rect
            x={share(from)}
            y="7"
            width={share(Math.min(seconds, most - from) - 0.4)}
            height="9"
            key={id}
          />
        ))}
      <rect class="is-line" x="0" y="22" width="100%" height="1" />
      <text x="0" y="38">
        0
      </text>
      <text x={share(pitchSeconds.least)} y="38" class="is-middle">
        {pitchSeconds.least}
      </text>
      <text x={share(pitchSeconds.most)} y="38" class="is-middle">
        {pitchSeconds.most}
      </text>
      <text x="100%" y="38" class="is-end">
        {most} s
      </text>
    </svg>
  )
}
