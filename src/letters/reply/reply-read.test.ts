import { describe, expect, test } from 'vitest'
import { type ReplyRead, replyRead } from './reply-read.ts'

/** Asked on a Monday, with a Tuesday, a Wednesday and a Thursday offered. */
const asked = {
  askedOn: '2026-11-30',
  offered: ['2026-12-08T10:00', '2026-12-09T14:30', '2026-12-10T15:00'],
}
const read = (text: string, offered = asked.offered): ReplyRead => replyRead(text, { ...asked, offered })

/** “2026-12-08 10:00”, with a zone after it where one is said. */
const timeOf = ({ when }: ReplyRead) => when && [when.date, when.time, when.zone].filter(Boolean).join(' ')

describe('a yes', () => {
  test.each([
    ['Happy to talk. Thursday at three works for me, by video. Twenty minutes is fine.', '2026-12-10 15:00'],
    ["I can't do Tuesday, but Wednesday at 2:30pm works.", '2026-12-09 14:30'],
    ["Can't do the 8th, the 9th at 11 would be possible though.", '2026-12-09 11:00'],
    ['10am ET on Dec 15 is good for me', '2026-12-15 10:00 ET'],
    ["Let's say 3pm London time on 15 December.", '2026-12-15 15:00 Europe/London'],
    ['The second slot works for me.', '2026-12-09 14:30'],
    ["Thursday's fine but can we make it 4 instead of 3?", '2026-12-10 16:00'],
    ['Sure, happy to. How about Friday between 2 and 4?', '2026-12-04 14:00'],
    ["On 8 December I'm free from 13.00 to 15.00.", '2026-12-08 13:00'],
    ['A quick call Wed at half two? Cheers, Ade', '2026-12-09 14:30'],
    ["It's a yes from me! 10 Dec, 3pm your time.", '2026-12-10 15:00'],
    ['Sorry for the slow reply, I was away until Thursday. Tuesday at 10 is good.', '2026-12-08 10:00'],
    ["Please don't call before noon. Thursday at 3 is fine.", '2026-12-10 15:00'],
  ])('%s', (text, time) => {
    const it = read(text)
    expect([it.answer, timeOf(it), it.sure]).toEqual(['yes', time, true])
  })

  test('of an assistant is one, and who keeps the calendar is no colleague instead', () => {
    expect(
      read('Maya asked me to find a time. Would Friday 11 December at 9.30 suit you? Sofia'),
    ).toMatchObject({
      answer: 'yes',
      when: { date: '2026-12-11', time: '09:30' },
    })
    for (const text of [
      'Happy to talk. Copying Sofia, who keeps my calendar.',
      "I'd be glad to. My assistant Sofia Marin (sofia@acme.example) will be in touch to schedule.",
    ])
      expect(read(text)).toMatchObject({ answer: 'yes', substitute: null })
  })

  test.each([
    ['12/3 at 10 would work', 'a day that two countries read differently'],
    ['Thursday 8 December at 10 works', 'a weekday that contradicts its date'],
    ["I can do 15:00 on the 10th (that's 9am EST).", 'two clocks'],
    ['Happy to talk next Friday at 10am.', 'this week’s or next week’s'],
    ['Either Tuesday or Wednesday', 'two days'],
    ['Any of these times is fine.', 'several that were offered'],
    ["I'm in. Tomorrow at 4?", 'a day after a letter of which no one knows the day'],
    ["Maybe Tuesday at 10, I'll check with my boss.", 'a condition'],
    ['That works for me.', 'one of several'],
  ])('%s: not sure, %s', (text) => {
    expect(read(text)).toMatchObject({ answer: 'yes', sure: false })
  })

  test('to the one time that was offered takes it', () => {
    expect(read('That works for me!', ['2026-12-08T10:00'])).toMatchObject({
      when: { date: '2026-12-08', time: '10:00' },
      sure: true,
    })
  })
})

describe('a no is never read as a yes', () => {
  test.each([
    'I would love to help, but I simply do not have the time.',
    "Hi Robin, unfortunately I can't do any of these, and I don't take informational calls. Best of luck!",
    'Hi, happy to hear you are interested in our field. Sadly my schedule does not permit a call.',
    "Yes, I remember Jonas! Great guy. I'm afraid I'm going to have to pass on this one.",
    "We'd love to but company policy does not allow us to meet candidates.",
    'Sounds like a great project, I wish you all the best with your search.',
    'Tuesday at 10 would have worked, but I have to decline. Yes to your question about the book.',
  ])('%s', (text) => {
    expect(read(text).answer).toBe('no')
  })

  test.each([
    'Please do not contact me again.',
    'Stop emailing me.',
    'Remove me from whatever list this is.',
    'Dear Mr Vega, kindly refrain from contacting me in future.',
    'I was happy to talk once. Please never write to me again.',
  ])('never: %s', (text) => {
    expect(read(text).answer).toBe('never')
  })
})

describe('what is neither', () => {
  test.each([
    ['Not now, please. Try me again in January.', 'later', '2027-01-01'],
    ["I'm swamped until mid-January, ping me then.", 'later', '2027-01-15'],
    ['Could you drop me a line in the first week of February?', 'later', '2027-02-01'],
    ['I am out of the office until 4 January with limited access to email.', 'out-of-office', '2027-01-04'],
    [
      'Thank you for your email. I am on annual leave until Monday 14 December.',
      'out-of-office',
      '2026-12-14',
    ],
    ["I'd rather answer in writing. Feel free to send two or three questions.", 'in-writing', null],
    ["No calls please, but if you email me your questions I'll do my best.", 'in-writing', null],
    ["I think you've got the wrong Maya Chen - I'm a dentist.", 'wrong-person', null],
    ['I left Acme two years ago, sorry.', 'wrong-person', null],
    ['Sorry, who is this? Where did you get my address?', 'question', null],
    ["Thanks Robin. I'll think about it.", 'unclear', null],
  ] as const)('%s', (text, answer, againOn) => {
    expect(read(text)).toMatchObject({ answer, againOn, when: null })
  })

  test.each([
    [
      "I'm not the right person, but my colleague Tom Reed (tom@acme.example), our head of brand, would be happy to talk.",
      { name: 'Tom Reed', email: 'tom@acme.example', title: 'head of brand' },
    ],
    [
      "Have you spoken with Lena Park? She'd be a much better person. I've copied her: lena.park@acme.example",
      { name: 'Lena Park', email: 'lena.park@acme.example', title: null },
    ],
    [
      'I moved to another company last spring. Ask for Priya Nair at Acme, she has my old job.',
      { name: 'Priya Nair', email: null, title: null },
    ],
  ])('a colleague instead: %s', (text, substitute) => {
    expect(read(text)).toMatchObject({ answer: 'substitute', substitute })
  })
})

describe('only their own words count', () => {
  test.each([
    [
      'what is quoted',
      'Tuesday at 10 works.\n\nOn Mon, Nov 30, 2026 at 9:12 AM Robin <r@x.example> wrote:\n> I cannot.\n> Never mind',
    ],
    [
      'what is quoted over two lines',
      'Tuesday at 10 works.\n\nOn Monday, 30 November 2026,\nRobin Vale <r@x.example> wrote:\n\nThursday at 3?',
    ],
    [
      'the letter below a row of headings',
      'Tuesday at 10 works.\n\nFrom: Robin Vale\nSent: Monday\nTo: Maya\n\nThursday at 3?',
    ],
    [
      'a footer',
      'Tuesday at 10 works.\n\nCONFIDENTIALITY NOTICE: if you are not the right person, do not contact us again.',
    ],
    ['what stands under the name', 'Tuesday at 10 works.\n\nBest,\nMaya\nOffice hours: Thursday 3pm'],
    ['a telephone’s line', 'Tuesday at 10 works.\n\nSent from my iPhone'],
  ])('not %s', (_, text) => {
    expect(read(text)).toMatchObject({
      answer: 'yes',
      when: { date: '2026-12-08', time: '10:00' },
      sure: true,
    })
  })

  test('a reply under the quoted letter is read, and one that is nothing is unclear', () => {
    expect(read('On Mon, Nov 30, 2026 Robin wrote:\n> Could we talk?\n\nNot interested.').answer).toBe('no')
    for (const text of ['', '> only the letter', '\n\n', '🙂'.repeat(10_000)])
      expect(read(text).answer).toBe('unclear')
  })
})

describe('words of other languages', () => {
  test.each([
    ['Gerne, Dienstag, 8. Dezember um 10 Uhr passt mir gut.', 'yes', '2026-12-08 10:00'],
    ['Avec plaisir ! Le jeudi 10 décembre à 15h me convient.', 'yes', '2026-12-10 15:00'],
    ['Leider muss ich Ihnen absagen.', 'no', null],
    ['Lo siento, no puedo. Mucha suerte.', 'no', null],
    ['Helaas, geen tijd.', 'no', null],
    ['Bitte schreiben Sie mir nicht mehr.', 'never', null],
    ['Mandami le tue domande per iscritto, volentieri.', 'in-writing', null],
    ['Revenez vers moi en avril, je ne suis pas disponible en ce moment.', 'later', null],
  ])('%s', (text, answer, time) => {
    const it = read(text)
    expect([it.answer, timeOf(it)]).toEqual([answer, time])
  })

  test('a colleague in another language', () => {
    expect(read('Hola, mejor habla con mi compañera Nuria Feliu: nuria@casa.example')).toMatchObject({
      answer: 'substitute',
      substitute: { name: 'Nuria Feliu', email: 'nuria@casa.example' },
    })
  })
})

describe('what is meant in the end', () => {
  test.each([
    ["Wednesday works. Actually scrap that, I'm away then. Thursday at 3 it is.", 'yes', '2026-12-10 15:00'],
    ["I don't do Zoom, but Thursday at 3 works, come to the workshop.", 'yes', '2026-12-10 15:00'],
    ['second one pls', 'yes', '2026-12-09 14:30'],
    ['Sure, book whatever works for you: https://calendly.com/maya', 'yes', null],
    ['Email only pls. What do you want to know?', 'in-writing', null],
    ['Talks like this I give as coaching, 60 minutes for 180 Euro.', 'no', null],
    ['Could you let us know in what capacity you are writing?', 'question', null],
  ])('%s', (text, answer, time) => {
    const it = read(text)
    expect([it.answer, timeOf(it)]).toEqual([answer, time])
  })

  test.each([
    ['Flick me an email with what you want to know.', 'in-writing'],
    ["We're in the middle of a move, ping me in April.", 'later'],
    ['Mr Okonjo has retired and no longer reads this.', 'wrong-person'],
  ])('no one is named: %s', (text, answer) => {
    expect(read(text)).toMatchObject({ answer, substitute: null })
  })
})

describe('small words that only look like an answer', () => {
  test.each([
    ["I'm sorry, I have to decline. But never forget that I was glad to talk at your age.", 'no'],
    ["No, I cannot help. Don't forget that a good question is welcome, happy to hear how it goes.", 'no'],
    ["Tuesday at 10 works for me. Please don't forget that we have moved to the third floor.", 'yes'],
    ["Your letter went right past me. I'll think about it.", 'unclear'],
    ['Prima facie I see no reason to meet.', 'no'],
    ['Prima devo controllare il calendario.', 'unclear'],
    ['Happy to help, and it is free of charge of course.', 'yes'],
    ['Bitte melden Sie sich nicht wieder.', 'never'],
  ])('%s', (text, answer) => {
    expect(read(text).answer).toBe(answer)
  })
})
