import type { Guide } from '../guide.ts'

export const whenYouAreAsked: Guide = {
  slug: 'when-you-are-asked',
  title: 'When you are asked for your time',
  description:
    'For anyone who gets the letters: what you owe (nothing), how to say yes without losing an afternoon, how to say no in one line, and how to be asked less.',
  lead: 'You are good at something, so people write to you. You owe them nothing. If you want to help, it can cost you 20 minutes and no more.',
  changedOn: '2026-12-01',
  parts: [
    {
      title: 'What a fair request looks like',
      blocks: [
        'It says who referred the writer, or why it is you they chose. It asks for 15 to 30 minutes and lets you say when and how. It gives a taste of the questions, and a search does not answer them. It does not ask for a job, not even softly. A letter without these is one you may leave unanswered.',
      ],
    },
    {
      title: 'Say yes cheaply',
      blocks: [
        {
          list: [
            '*Name one time.* “Tuesday at 10, by phone, 20 minutes.” It saves 3 messages.',
            '*Keep one hour a month for it,* and offer nothing else. The second person waits until next month.',
            '*Ask for the questions first.* Who has none, does not write back.',
            '*End on time.* You may say “I have 5 more minutes” at any moment. A good guest says it before you.',
          ],
        },
      ],
    },
    {
      title: 'Answer in writing',
      blocks: [
        'Three questions, 3 sentences each, when it suits you. For many people this is the kindest yes: no calendar, no small talk, and the writer keeps your exact words. Say what must not be quoted.',
      ],
    },
    {
      title: 'Send a colleague',
      blocks: [
        'The person 2 years out of school often has the better answer to “how did you get in?”. Ask them before you give their name, and say whether yours may be used.',
      ],
    },
    {
      title: 'Say no in one line',
      blocks: [
        '“Thank you for asking. I cannot take this on, and I wish you well.” You do not have to give a reason, and no one who asked well will want one. If one name or one link comes to mind, add it. If not, that is a complete answer too.',
      ],
    },
    {
      title: 'If a job is what they want',
      blocks: [
        'Point to your company’s own process and leave it there. It is fair to say: “I am happy to talk about the work. I do not pass on applications.” Then the conversation is about what you know.',
      ],
    },
    {
      title: 'If the letter came with a link',
      blocks: [
        'The link opens a private page with the request on it. One press and one confirmation answer it, without an account. The same page shows what is kept about you, erases it, and stops all letters from that person. [More for hosts and recruiters](/for/hosts).',
      ],
    },
  ],
  restsOn:
    'What people complain about who are often asked: Lindgren in the Pioneer Press, Ask the Headhunter, Alboher in the New York Times, HR Maven, BrightCrowd.',
}
