import type { Guide } from '../guide.ts'

export const inPersonOrInWriting: Guide = {
  slug: 'in-person-or-in-writing',
  title: 'In person, by phone, or in writing',
  description:
    'Four ways to talk to a busy person, what each is good for, and how to make written answers as useful as a meeting.',
  lead: 'The best way to talk is the one that the other person finds easiest. Offer all of them, and prepare for the one they choose.',
  changedOn: '2026-12-01',
  parts: [
    {
      title: 'Let them choose',
      blocks: [
        'One person likes a walk at lunch, another answers emails at 6 in the morning. You cannot know. So ask for a length of time, and leave the way open: “by phone or video, in person, or a few lines in writing”. Do not name a place before they have said yes.',
      ],
    },
    {
      title: 'In person',
      blocks: [
        'You see the place and the people, and you are remembered. It also costs the other person the most. Go to where they are, be 5 minutes early and not 15, and bring paper. If they pay for the coffee, say thank you once.',
      ],
    },
    {
      title: 'By phone or video',
      blocks: [
        'Easiest to say yes to, and easiest to end on time. Write down who makes the call, and the time in both time zones. Have the questions before you, and notes beside them. Ask before you record: without a clear yes, do not.',
      ],
    },
    {
      title: 'In writing',
      blocks: [
        'A written answer is a conversation of its own, and not a consolation. It suits people who think while they write, who sit 9 time zones away, or who have 10 minutes tonight and none this month. You also keep their exact words.',
        {
          list: [
            '*Three questions, no more.* Short ones, each of which can be answered in 3 or 4 sentences.',
            '*Say how long it takes.* “About 5 minutes; a few words each is plenty.”',
            '*Number them,* so that the answer can be written between the lines.',
            '*Ask one thing back, once,* and only if they seem glad to go on.',
            '*Say thank you just as you would after a meeting,* and name the sentence that helped.',
          ],
        },
      ],
    },
    {
      title: 'When a colleague is offered instead',
      blocks: [
        'Take it. The colleague is often closer to the work you asked about. Write to them within a few days, say who suggested it if you may, and ask again from the start: they have not agreed to anything yet. Thank both people afterwards.',
      ],
    },
    {
      title: 'Keep to the time',
      blocks: [
        'You asked for 20 minutes, so at minute 18 say so: “I have had my 20 minutes. Thank you.” If they want to go on, they will say it. This one sentence is what people remember when you write again.',
      ],
    },
  ],
  restsOn:
    'Career centers (Tufts, Evansville, Northeastern) on length and channel; Alboher in the New York Times and Lindgren in the Pioneer Press on what people mind who are asked; career guides on closing 2 to 5 minutes before the end.',
}
