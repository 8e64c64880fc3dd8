/** Robin has a mind of their own about manners: a figure, a rule switched off, a finding let be. */

import { checkLetter } from '../../../src/letters/check-letter.ts'
import { dismissFinding } from '../../../src/manners/dismiss-finding.ts'
import { listManners } from '../../../src/manners/list-manners.ts'
import { setManner } from '../../../src/manners/set-manner.ts'
import { settingNames } from '../../../src/manners/setting.ts'
import { switchMannerOff } from '../../../src/manners/switch-manner-off.ts'
import { switchMannerOn } from '../../../src/manners/switch-manner-on.ts'
import { takeBackDismissal } from '../../../src/manners/take-back-dismissal.ts'
import { showPitch } from '../../../src/pitch/show-pitch.ts'
import { listQuestions } from '../../../src/questions/list-questions.ts'
import { does, type Line, refuses } from './line.ts'

const [setting] = settingNames
const quote = 'Do you have a job for me?'

export const mannersLines: Line[] = [
  refuses(setManner, 'out-of-bounds', { setting, value: 100_000 }),
  does(setManner, { setting, value: null }),
  does(switchMannerOff, { rule: 'no-pressure' }),
  refuses(switchMannerOff, 'off-already', { rule: 'no-pressure' }),
  refuses(switchMannerOff, 'no-such-manner', { rule: 'no-elbows' }),
  does(listManners, {}),
  does(switchMannerOn, { rule: 'no-pressure' }),
  refuses(switchMannerOn, 'not-off', { rule: 'no-pressure' }),
  does(dismissFinding, (the) => ({ letterId: the('request'), rule: 'no-job-ask', quote }), 'letBe'),
  refuses(dismissFinding, 'let-be-already', (the) => ({
    letterId: the('request'),
    rule: 'no-job-ask',
    quote,
  })),
  refuses(dismissFinding, 'no-such-manner', (the) => ({ letterId: the('request'), rule: 'no-elbows' })),
  refuses(dismissFinding, 'of-what', { rule: 'no-job-ask' }),
  does(dismissFinding, (the) => ({ questionId: the('surprise'), rule: 'no-job-ask', reason: 'It is none.' })),
  does(dismissFinding, (the) => ({ pitchId: the('pitch'), rule: 'no-pressure' })),
  does(checkLetter, (the) => ({ id: the('request') })),
  does(listQuestions, (the) => ({ conversationId: the('tea') })),
  does(showPitch, (the) => ({ conversationId: the('tea') })),
  does(takeBackDismissal, (the) => ({ id: the('letBe') })),
]
