import type { TextRule } from '../rule.ts'

const name = 'say-who-you-are'

// "I weld pipe", "im Ama", "as a nurse", "nursing student in Tucson here": what one is or does, not what one wishes, read or asks.
const self =
  /(?:^|[ ,\n])(?:my (?:name|background|studies|degree|training|work|trade|day job|own|father|mother|dad|mum|last|current|present)|this is|i'?m (?!(?:looking|writing|reaching|looking forward|hoping|wondering|sure|very|so|really|curious|interested|keen|glad|sorry|afraid|grateful|just (?:writing|reaching))\b)|i am (?!(?:looking|writing|reaching|looking forward|hoping|wondering|sure|very|so|really|curious|interested|keen|glad|sorry|afraid|grateful)\b)|i've (?:been|worked|spent|had|run|taught|done)|i have (?:been|worked|spent|run|taught|done|had|a|an|two|three|just)|i (?:just |recently |currently |now |also )?(?!(?:am|have|had|would|could|can|will|may|might|hope|want|wonder|know|think|read|saw|see|came|come|found|find|heard|hear|love|loved|like|liked|need|wish|look|appreciate|understand|believe|suspect|get|got|noticed|notice|admire|admired|enjoyed|enjoy|thank|write|wrote|feel|ask|do|did|promise|realise|realize|was|should|must|shall|really|very|so|truly|greatly|remember|watched|follow|followed|listened|keep|expect|guess|apologi[sz]e|say|said|attach|enclose|note|only|would've)\b)[a-z]{3,20} |(?:as|being) an? |after (?:[a-z]+|[0-9]{1,2}) years (?:of|as|in|at) |having [a-z]{3,20}ed |we (?:met|were|are|both|share|sat|went)|you (?:may )?(?:remember|mentioned|know) (?:me|once)|fellow|(?:student|graduate|grad|person|nurse|teacher|engineer|pupil|apprentice|trainee|alum|alumna|alumnus)(?: [a-z]+){0,4} here\b|[0-9]+ years? old|class of [0-9]|both (?:from|of us)|(?:daughter|son|sister|brother|niece|nephew|cousin|friend|neighbour|neighbor|pupil|student|wife|husband) of\b)/

export const sayWhoYouAre: TextRule = {
  name,
  judges: ['request'],
  weight: 'risk',
  says: 'Say who you are, in one sentence.',
  because:
    'Nobody likes to answer a stranger without a face. One sentence with what you do now is enough for the reader to know whom they would be talking to, and what in their work might be of use to you.',
  source: 'SFU, Dalton and most career centres: who you are and the link between you, first',
  good: [
    {
      kind: 'request',
      text: 'Dear Ms Oduya,\n\nI mend books at the town library, and your essay on flood-damaged maps changed how I choose glue. Could we talk for fifteen minutes by phone, or might a colleague have the time?\n\nMany thanks,\nTamsin Roe',
    },
  ],
  bad: [
    {
      kind: 'request',
      text: '«Your essay on glue was a joy to read.» Could we talk for twenty minutes, or might a colleague? Thank you.',
    },
  ],
  check: ({ plain, sentences, situation }) => {
    const first = sentences[0]
    if (!first || situation.stage === 'later' || self.test(plain.replaceAll('·', ' '))) return []
    const says = 'The letter does not say who is writing; one sentence about what you do now is enough.'
    const mend = { advice: 'Begin with it: “I am a student of …”, “I repair … and would like to …”.' }
    return [{ rule: name, weight: 'risk', start: first.start, end: first.end, says, mend }]
  },
}
