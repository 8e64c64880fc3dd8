import type { Guide } from '../guide.ts'

export const askWell: Guide = {
  slug: 'ask-well',
  title: 'How to ask well in 10 minutes',
  description:
    'Find one reason, name who referred you, write 4 sentences, make no an easy answer, and take things out. With an example and the numbers behind it.',
  lead: 'A good request is short, could only have been written to this one person, and is easy to refuse. Most of the work is leaving things out.',
  changedOn: '2026-12-01',
  parts: [
    {
      above: 'Minutes 1 to 3',
      title: 'Find your reason',
      blocks: [
        'Choose one person, not a list. Read their profile, one thing they have made or said, and one page of news about their company. Stop as soon as you can finish this sentence: *I am writing to you, and not to someone else, because…*',
        'If you cannot finish it, this is the wrong person, or you have come too soon. People who are often asked complain about 2 things: the hidden request for a job, and the stranger who has read nothing. Your reason settles the second. It does not have to flatter. In one mail company’s figures a slightly warm tone brought more replies, and heavy praise gained nothing.',
      ],
    },
    {
      above: 'Minute 4',
      title: 'Think who could introduce you',
      blocks: [
        'Does anyone know both of you? Write to that person first, and ask whether you may use their name. Then put the name into the subject or the first line. Never claim an introduction that no one gave: one message is enough to find out, and your friend is the one who has to explain.',
      ],
    },
    {
      above: 'Minutes 5 to 7',
      title: 'Write 4 sentences',
      blocks: [
        {
          isNumbered: true,
          list: [
            '*Who you are.* One line: where you come from, and what you want to do next.',
            '*Why them.* The reason you have just found.',
            '*What you ask for.* Most career centers advise 15 to 30 minutes. Twenty is easy to say yes to. Let the other person choose the day, and whether to meet, call or write.',
            '*A way out.* A colleague would be just as good, and a short no is fine.',
          ],
        },
        {
          subject: 'Jonas Weber suggested I write to you',
          letter: [
            'Dear Maya,',
            'Jonas Weber suggested I get in touch. I’m Robin, and I have taught chemistry in Utrecht for eleven years and am moving into product marketing. I read that Acme Tea put its advertising money into tastings, and I would love to understand what you saw that others did not.',
            'Could we talk for 20 minutes, by video or in person, at a time that works for you? A colleague, or a few lines in writing, would help just as much, and a short no is perfectly fine.',
            'Thank you for reading this.',
            'Robin Vale',
          ],
          says: 'It fits on one screen of a phone.',
        },
      ],
    },
    {
      above: 'Minute 8',
      title: 'Make it easy to say no',
      blocks: [
        'It feels like giving the answer away. In fact people say yes to a direct request far more often than the person asking expects: in studies, those who asked guessed too low by up to a half. You do not need to push. And a person who could have refused, and did not, gives you a better conversation.',
      ],
    },
    {
      above: 'Minutes 9 and 10',
      title: 'Take things out',
      blocks: [
        {
          list: [
            '*Every word about a job.* The person has none to give, and the company has its own way of applying. That includes the résumé “just in case”.',
            '*All but 1 or 2 questions.* In the same figures, messages with 1 to 3 questions had about half as many replies again as those with none. Past 3, replies fell. Keep the difficult one for the conversation.',
            '*Your life story.* Messages of 75 to 100 words did best. At 150, cut.',
            '*“Pick your brain”,* and every blank that still waits for a name.',
          ],
        },
        'Then read it aloud, once. Would you be glad to get it from someone you do not know? Then send it. If you are not sure, [check the letter](/check) first.',
      ],
    },
    {
      above: 'Afterwards',
      title: 'Wait, then nudge once',
      blocks: [
        'Give it 5 to 7 working days. Then write 2 lines, once. A second nudge needs a new reason, and there is never a third. If the answer is no, say thank you. If it is yes, start to prepare: from now on it is you who leads.',
      ],
    },
  ],
  restsOn:
    'Career centers on the first message (Simon Fraser University and others); Boomerang’s figures on replies, which cover all email and show what goes together, not what causes what; Flynn and Lake (2008) on how often people say yes; complaints of people who are asked, in Ask the Headhunter and the Pioneer Press.',
}
