import type { Guide } from '../guide.ts'

export const thanksAndAfter: Guide = {
  slug: 'thanks-and-after',
  title: 'Thanks, and after',
  description:
    'Who to thank, what to write in 3 sentences, when to write again, and how to ask for more without wearing anyone out.',
  lead: 'The conversation lasts 20 minutes. What you do in the week after decides whether there is a second one.',
  changedOn: '2026-12-01',
  parts: [
    {
      title: 'Within a day, to everyone',
      blocks: [
        'Write to the person you met, to anyone else who joined the meeting, to the assistant who found the hour, to the colleague who stepped in, and to the person who made the introduction. One note each: a message to 5 people is a message to no one. If a day has passed, write all the same. Late is better than never.',
      ],
    },
    {
      title: 'Three sentences',
      blocks: [
        {
          isNumbered: true,
          list: [
            'Thank you for your time.',
            'This is what you said that stayed with me: *one thing, in their words*.',
            'This is what I will do with it: *one thing, with a date if you have one*.',
          ],
        },
        {
          subject: 'Thank you for talking with me',
          letter: [
            'Dear Maya,',
            'Thank you for talking with me on Tuesday. I keep thinking about something you said: that tastings taught you more in a month than a year of surveys.',
            'My next step: I will spend Saturday at the market in Utrecht and write down what people ask before they buy. I’ll let you know what I find.',
            'Thank you again,',
            'Robin',
          ],
          says: 'No new request, no résumé, nothing to answer.',
        },
        'People who write thank-you notes tend to underestimate how good they feel to receive. Do not polish for an hour. Write it on the train home, read it once, and send it.',
      ],
    },
    {
      title: 'Tell the person who referred you',
      blocks: [
        'You used their name, so they want to know how it went. Two lines are enough: that you met, and one thing you learned. If it did not go well, be kind and short, and never complain about the other person.',
      ],
    },
    {
      title: 'Do what you said',
      blocks: [
        'You were told to read a book, to try a tool, to write to someone. Do it, then report: “I tried it. Here is what happened.” It is the best reason to write again, and the rarest. Most people never hear what came of their advice.',
      ],
    },
    {
      title: 'Keep in touch at a calm pace',
      blocks: [
        'A short update 4 to 6 weeks after the thank-you, then every 2 or 3 months, is plenty. Each message brings something: news, an article with one line on why, a thank-you, an offer to help. None of them repeats a request that was not answered.',
      ],
    },
    {
      title: 'A referral for a job',
      blocks: [
        'Not in the first conversation, and not in the thank-you. Companies have their own process, and it is fairer to everyone, you too. After 2 or 3 exchanges you may say that you have applied, and ask what they would look at in your place. If they want to put in a word, they will offer.',
        'And when you get a job, anywhere: write to everyone who helped. It is the letter that people keep.',
      ],
    },
  ],
  restsOn:
    'Career centers (Yale, Emory, Bard, Princeton, Indiana) on when to write; Saylor’s Six Steps to Job Search Success on thanking everyone in the chain and on the pace afterwards; Kumar and Epley (2018) on how a thank-you is received.',
}
