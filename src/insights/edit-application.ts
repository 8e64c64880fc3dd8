import { z } from 'zod'
import { find } from '../store/find.ts'
import { moment } from '../store/moment.ts'
import { changedElsewhere, isStale, seenAt } from '../store/seen.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { applicationFields } from './application.ts'

const { role, stage, appliedOn, interviewOn, interviewNote, sayEarly } = applicationFields

/** What is left out stays as it is; a date is taken away by null. */
export const editApplication = defineVerb({
  name: 'edit-application',
  says: 'Edit an application: its role, how far it is, when the interview is, and what to say early in it.',
  does: 'writes',
  takes: z.object({
    id: id(),
    role: role.optional(),
    stage: stage.optional(),
    appliedOn,
    interviewOn,
    interviewNote: interviewNote.optional(),
    sayEarly: sayEarly.optional(),
    seenAt: seenAt(),
  }),
  gives: z.object({ id: z.string(), companyId: z.string(), updatedAt: z.string() }),
  refuses: { 'changed-elsewhere': changedElsewhere },
  async run({ id, seenAt, ...takes }, { store, now, refuse }) {
    const row = await find(store, 'application', id)
    if (isStale(seenAt, row.updated_at)) throw refuse('changed-elsewhere')
    const updatedAt = moment(now)
    await store
      .updateTable('application')
      .set({
        role: takes.role ?? row.role,
        stage: takes.stage ?? row.stage,
        applied_on: takes.appliedOn === undefined ? row.applied_on : takes.appliedOn,
        interview_on: takes.interviewOn === undefined ? row.interview_on : takes.interviewOn,
        interview_note: takes.interviewNote ?? row.interview_note,
        say_early: takes.sayEarly?.join('\n') ?? row.say_early,
        updated_at: updatedAt,
      })
      .where('id', '=', id)
      .execute()
    return { id, companyId: row.company_id, updatedAt }
  },
})
