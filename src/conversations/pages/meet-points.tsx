/** What is spoken of: one point of the agenda with its notes, and beside it the whole agenda. Without scripts all points are there. */
import type { VNode } from 'preact'
import type { Here } from '../../here.ts'
import { Select, TextArea } from '../../ui/fields.tsx'
import { Button, PressForm, VerbForm } from '../../ui/form.tsx'
import { Icon } from '../../ui/icon.tsx'
import { many, sayTime } from '../../ui/say.ts'
import type { MeetingNote } from '../meeting-note.ts'
import type { NoteMark } from '../note-marks.ts'
import type { Meeting, Point } from './meet-agenda.tsx'
import { markWords } from './meet-marks.ts'

export function Points({ here, meeting, points }: { here: Here; meeting: Meeting; points: Point[] }): VNode {
  return (
    <div class="mt-now">
      {points.map((point, nth) => (
        <section
          class={nth === 0 ? 'mt-point now' : 'mt-point'}
          id={point.key}
          data-point={point.point}
          data-question={point.questionId ?? undefined}
          data-must={point.isMust ? '' : undefined}
          aria-labelledby={`${point.key}-title`}
          key={point.key}
        >
          <p class="mt-count">
            <span>
              {point.isMust && <Icon here={here} name="starred" />} {point.count}
            </span>
            <Steps here={here} points={points} nth={nth} />
          </p>
          <h2 id={`${point.key}-title`} dir="auto">
            {point.title}
          </h2>
          {point.body && <div class="mt-body">{point.body}</div>}
          {point.earlier && (
            <p class="mt-earlier" dir="auto">
              {point.earlier}
            </p>
          )}
          <ol class="mt-notes" aria-label={`Notes on ${point.title}`}>
            {point.notes.map((note) => (
              <NoteLine here={here} id={meeting.shown.id} note={note} at={point.key} key={note.id} />
            ))}
          </ol>
          {!here.copy && (
            <noscript>
              <NoteForm here={here} id={meeting.shown.id} point={point} />
            </noscript>
          )}
        </section>
      ))}
    </div>
  )
}

function Steps({ here, points, nth }: { here: Here; points: Point[]; nth: number }): VNode {
  const [before, after] = [points[nth - 1], points[nth + 1]]
  return (
    <>
      {before && (
        <a
          class="button bare mt-step"
          href={`#${before.key}`}
          data-go={before.key}
          aria-label="Previous"
          aria-keyshortcuts="k Alt+K"
        >
          <Icon here={here} name="back" />
        </a>
      )}
      {after && (
        <a
          class="button quiet mt-step"
          href={`#${after.key}`}
          data-go={after.key}
          aria-keyshortcuts="j Alt+J"
        >
          Next <Icon here={here} name="next" />
        </a>
      )}
    </>
  )
}

/** A line: its words can be pressed, to change them. */
function NoteLine({ here, id, note, at }: { here: Here; id: string; note: MeetingNote; at: string }): VNode {
  return (
    <li data-note={note.id} data-marks={note.marks.join(' ')} data-text={note.text}>
      <button type="button" class="mt-note">
        {note.marks.map((mark) => (
          <span class="mt-tag" key={mark}>
            {markWords[mark]}
          </span>
        ))}
        {note.besideId && <span class="mt-tag">Also typed{note.device && `, ${note.device}`}</span>}
        <span class="mt-words" dir="auto">
          {note.text}
        </span>
      </button>
      <time datetime={note.writtenAt}>{sayTime(note.writtenAt, here)}</time>
      {!here.copy && (
        <noscript>
          <EditNote here={here} id={id} note={note} at={at} />
        </noscript>
      )}
    </li>
  )
}

function EditNote({ here, id, note, at }: { here: Here; id: string; note: MeetingNote; at: string }): VNode {
  const next = `/conversations/${id}/meet#${at}`
  return (
    <details>
      <summary>
        Edit<span class="unseen"> {note.text.slice(0, 60)}</span>
      </summary>
      <VerbForm
        here={here}
        verb="write-note"
        fixed={{ conversationId: id, id: note.id, seenText: note.text }}
        next={next}
        said="Saved."
      >
        <TextArea name="text" label="Note" value={note.text} rows={2} />
        <MarkField value={note.marks[0]} />
        <Button kind="quiet">Save</Button>
      </VerbForm>
      <PressForm
        here={here}
        verb="delete-note"
        fixed={{ id: note.id }}
        label="Delete"
        next={next}
        said="Deleted."
      />
    </details>
  )
}

function NoteForm({ here, id, point }: { here: Here; id: string; point: Point }): VNode {
  return (
    <VerbForm
      here={here}
      verb="write-note"
      fixed={{ conversationId: id, point: point.point, questionId: point.questionId ?? '' }}
      next={`/conversations/${id}/meet#${point.key}`}
      said="Saved."
    >
      <TextArea name="text" label="Note" rows={2} />
      <MarkField />
      <Button kind="quiet">
        Save note<span class="unseen"> on {point.title}</span>
      </Button>
    </VerbForm>
  )
}

const MarkField = ({ value }: { value?: NoteMark | undefined }): VNode => (
  <Select
    name="marks"
    label="Mark"
    value={value ?? ''}
    options={[
      { value: '', label: 'No mark' },
      ...Object.entries(markWords).map(([value, label]) => ({ value, label })),
    ]}
  />
)

export function Agenda({ here, points, meeting }: { here: Here; points: Point[]; meeting: Meeting }): VNode {
  return (
    <nav class="mt-agenda" aria-label="Agenda">
      <ol>
        {points.map((point, nth) => (
          <li class={nth === 0 ? 'now' : point.isAsked ? 'done' : undefined} key={point.key}>
            <a href={`#${point.key}`} data-go={point.key}>
              {point.isMust && (
                <>
                  <Icon here={here} name="starred" />
                  <span class="unseen">Must ask: </span>
                </>
              )}
              <span dir="auto">{point.title}</span>
            </a>
            <span class="soft" data-count>
              {point.notes.length > 0
                ? many(point.notes.length, 'note')
                : point.point === 'closing' && point.count}
            </span>
          </li>
        ))}
      </ol>
      {!here.copy && (
        <p class="mt-edit">
          <a href={`/conversations/${meeting.shown.id}/questions`}>Edit questions</a>
        </p>
      )}
    </nav>
  )
}
