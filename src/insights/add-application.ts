import { z } from 'zod'
import { find } from '../store/find.ts'
import { newId } from '../store/id.ts'
import { moment } from '../store/moment.ts'
import { fold } from '../store/search.ts'
import { id } from '../store/shapes.ts'
import { defineVerb } from '../verb.ts'
import { applicationFields } from './application.ts'
import { applicationsAt } from './application-rows.ts'

const { role, stage, appliedOn, interviewOn, interviewNote, sayEarly } = applicationFields

/** Two roles at one company are two applications, each with its own brief. */
export const addApplication = defineVerb({
  name: 'add-application',
  says: 'Add a job you apply for at a company, with how far it is. The brief for its interview is made from it.',
  does: 'writes',
  takes: z.object({
    companyId: id(),
    role,
    stage: stage.default('planned'),
    appliedOn,
    interviewOn,
    interviewNote: interviewNote.default(''),
    sayEarly: sayEarly.default([]),
  }),
  gives: z.object({ id: z.string(), companyId: z.string() }),
  makes: { application: 'id' },
  refuses: { 'role-taken': 'You already have this role at {company}.' },
  undoneBy: { verb: 'delete-application', takes: { id: 'id' } },
  async run({ companyId, role, ...takes }, { store, now, refuse }) {
    const { name } = await find(store, 'company', companyId)
    const there = await applicationsAt(store, companyId)
    if (there.some((one) => fold(one.role) === fold(role))) throw refuse('role-taken', { company: name })
    const id = newId()
    const at = moment(now)
    await store
      .insertInto('application')
      .values({
        id,
        company_id: companyId,
        role,
        stage: takes.stage,
        applied_on: takes.appliedOn ?? null,
        interview_on: takes.interviewOn ?? null,
        interview_note: takes.interviewNote,
        say_early: takes.sayEarly.join('\n'),
        created_at: at,
        updated_at: at,
      })
      .execute()
    return { id, companyId }
  },
})
