/** Robin has a mind of their own about manners: a figure, a rule switched off, a finding dismissed. */

import { checkLetter } from '../../../src/letters/check-letter.ts'
import { dismissFinding } from '../../../src/manners/dismiss-finding.ts'
import { listRules } from '../../../src/manners/list-rules.ts'
import { ruleOptionNames } from '../../../src/manners/rule-option.ts'
import { setRuleOption } from '../../../src/manners/set-rule-option.ts'
import { turnRuleOff } from '../../../src/manners/turn-rule-off.ts'
import { turnRuleOn } from '../../../src/manners/turn-rule-on.ts'
import { undoDismissal } from '../../../src/manners/undo-dismissal.ts'
import { showPitch } from '../../../src/pitch/show-pitch.ts'
import { listQuestions } from '../../../src/questions/list-questions.ts'
import { does, type Line, refuses } from './line.ts'

const [option] = ruleOptionNames
const quote = 'Do you have a job for me?'

export const mannersLines: Line[] = [
  refuses(setRuleOption, 'out-of-bounds', { option, value: 100_000 }),
  does(setRuleOption, { option, value: null }),
  does(turnRuleOff, { rule: 'no-pressure' }),
  refuses(turnRuleOff, 'off-already', { rule: 'no-pressure' }),
  refuses(turnRuleOff, 'no-such-rule', { rule: 'no-elbows' }),
  does(listRules, {}),
  does(turnRuleOn, { rule: 'no-pressure' }),
  refuses(turnRuleOn, 'not-off', { rule: 'no-pressure' }),
  does(dismissFinding, (the) => ({ letterId: the('request'), rule: 'no-job-ask', quote }), 'dismissed'),
  refuses(dismissFinding, 'already-dismissed', (the) => ({
    letterId: the('request'),
    rule: 'no-job-ask',
    quote,
  })),
  refuses(dismissFinding, 'no-such-rule', (the) => ({ letterId: the('request'), rule: 'no-elbows' })),
  refuses(dismissFinding, 'of-what', { rule: 'no-job-ask' }),
  does(dismissFinding, (the) => ({ questionId: the('surprise'), rule: 'no-job-ask', reason: 'It is none.' })),
  does(dismissFinding, (the) => ({ pitchId: the('pitch'), rule: 'no-pressure' })),
  does(checkLetter, (the) => ({ id: the('request') })),
  does(listQuestions, (the) => ({ conversationId: the('tea') })),
  does(showPitch, (the) => ({ conversationId: the('tea') })),
  does(undoDismissal, (the) => ({ id: the('dismissed') })),
]
