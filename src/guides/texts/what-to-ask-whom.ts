import type { Guide } from '../guide.ts'

export const whatToAskWhom: Guide = {
  slug: 'what-to-ask-whom',
  title: 'What to ask, and who to ask it',
  description:
    'An intern and a vice president know different things. Which questions fit which level, how many there is time for, and which ones to look up first.',
  lead: 'A good question is one that this person, and hardly anyone else, can answer. So begin with where they stand, not with a list.',
  changedOn: '2026-12-01',
  parts: [
    {
      title: 'Look it up first',
      blocks: [
        'What a search answers in a minute is not a question for a person: what the company makes, how large it is, what the job title means. Look it up, then ask about what you found. “I read that you moved support into the product team. What did that change?” shows the work you did, and gets an answer that is on no page.',
        'It also gives you something to bring. You arrive as a person with news, and not only with a wish.',
      ],
    },
    {
      title: 'A student, an intern, the first years',
      blocks: [
        'They remember the way in. Ask what the first 3 months were like, which course turned out to be useful, what they would have wanted to know, and how the interviews went. They often do not know how decisions are made above them, and should not have to guess.',
      ],
    },
    {
      title: 'Someone who has done the work for years',
      blocks: [
        'They know the craft. Ask what took up most of last week, what separates great work from good work, which skill they learned too late, and what newcomers get wrong. For a career changer this is often the best conversation of all: it is about the work itself.',
      ],
    },
    {
      title: 'A manager or a director',
      blocks: [
        'They choose people and set priorities. Ask what they look for when they build a team, how the team handles disagreement, which trade-off comes back every quarter, and how people with another background have done. Do not ask for the details of a task they last did 10 years ago.',
      ],
    },
    {
      title: 'A vice president or a founder',
      blocks: [
        'They see where things are going. Ask what has changed most in the field, what they watch more closely than a year ago, and which belief they gave up. Ask few questions, and broad ones. Never ask for anything that is on the first page of the company’s website.',
      ],
    },
    {
      title: 'How many, and in which order',
      blocks: [
        'Count on one question for every 2.5 to 3 minutes: 7 or 8 for 20 minutes, and you will use 5. Put the one that matters most first. Conversations run long at the start, and the last question is often lost.',
        {
          list: [
            '*One at a time.* A question with 2 “and”s gets an answer to the last part only.',
            '*Open.* “How”, “what”, “which”. A yes or no question gets a yes or a no.',
            '*Nothing private.* No pay, no age, no family, no gossip about colleagues.',
            '*No job.* You came to understand the work. [Why that matters](/rules/no-job-ask).',
          ],
        },
      ],
    },
    {
      title: 'The last 5 minutes',
      blocks: [
        'End with one question that is easy to answer: who else would give you a useful view? Ask only if it went well, and make it easy to say that no one comes to mind. If a name comes, ask whether you may say who suggested it.',
      ],
    },
  ],
  restsOn:
    'Saylor’s Six Steps to Job Search Success on asking at the other person’s level; career centers (Emory, Alberta, Toronto Metropolitan, Pomona) on order and number; Knight in Harvard Business Review (2016) on questions that a search answers.',
}
