import type { Guide } from '../guide.ts'

export const forCoaches: Guide = {
  slug: 'for-coaches',
  title: 'For coaches and career centers',
  description:
    'A session of 40 minutes that ends with a letter sent, the rules to hand out, and how to keep your alumni from being asked too often.',
  lead: 'Most people do not fail at the conversation. They fail at the letter that they never send. A coach can change that in one session.',
  changedOn: '2026-12-01',
  parts: [
    {
      title: 'One session, 40 minutes',
      blocks: [
        {
          isNumbered: true,
          list: [
            '*Five minutes:* one person each. Not “someone in marketing”, but a name.',
            '*Ten minutes:* read about that person, and finish the sentence “I am writing to you, and not to someone else, because…”.',
            '*Ten minutes:* write the letter, following [How to ask well in 10 minutes](/guides/ask-well).',
            '*Five minutes:* paste it into the [checker](/check), and change what the other person would mind.',
            '*Five minutes:* swap with a neighbor. Would you say yes?',
            '*Five minutes:* send it. In the room, together.',
          ],
        },
        'The last step is the one that counts. A letter taken home “to polish” is mostly a letter never sent.',
      ],
    },
    {
      title: 'Hand out one rule at a time',
      blocks: [
        'Every rule here has a page with its reason, its source and examples, and needs no account. Put a link to one of them below your comment instead of writing the comment again: [ask for advice, not for a job](/rules/no-job-ask), [ask for a bounded time](/rules/ask-for-a-bounded-time), [name the referrer](/rules/name-the-referrer). They print well.',
      ],
    },
    {
      title: 'Where good sources disagree',
      blocks: [
        'One nudge or two? A thank-you within a day, or after 3? Offer times, or never? The rules take a position, and each figure can be set otherwise. Tell your students which one you teach, and that the other is not wrong.',
      ],
    },
    {
      title: 'Look after your alumni',
      blocks: [
        'The 10 alumni who always say yes get 40 letters every fall, and then they stop answering. Spread the requests: start from the person’s question, not from your list of helpful people. Ask your alumni once a year how many letters a month are fine, and keep to it.',
      ],
    },
    {
      title: 'Shy people, and people from elsewhere',
      blocks: [
        'Writing to a stranger is easy for those who grew up with it. Say aloud what others know already: that people like to be asked about their work, that they say yes far more often than we expect, and that a no is about their week and not about you. Offer the written form: for many it is the better one.',
      ],
    },
    {
      title: 'What to measure',
      blocks: [
        'Letters sent, conversations held, and thank-yous written are worth counting. Reply rates are not, before there are 10 or more: 3 letters say nothing. Do not print figures from the web. They contradict each other, and most name no source.',
      ],
    },
  ],
  restsOn:
    'Career centers’ common advice; Flynn and Lake (2008) on expecting too few yeses; Gallen and Wasserman (2021) on who is told what when students ask. Published reply rates were looked at and left out, because they have no source.',
}
