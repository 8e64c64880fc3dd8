/** Letters to try the checker with. */
export const sampleLetters = [
  {
    label: 'One that asks for a job',
    text: 'Dear Maya,\n\nI am a hard-working chemistry teacher and have read about Acme Tea for years. I have attached my résumé. Do you have any openings on your team, or could you forward my CV to HR?\n\nCould we meet next week for an hour? What is your marketing budget, how do you choose an agency, and what does your media mix look like?\n\nRobin',
  },
  {
    label: 'One that says too little',
    text: 'Hi,\n\nI came across your profile and would love to pick your brain. When are you free?\n\nBest,\nRobin',
  },
  {
    label: 'One with nothing to fix',
    text: 'Dear Maya,\n\nJonas Weber suggested I get in touch. I’m Robin, and I have taught chemistry in Utrecht for eleven years and am moving into product marketing. I read that Acme Tea put its advertising money into tastings, and I would love to understand what you saw that others did not.\n\nCould we talk for 20 minutes, by video or in person, at a time that works for you? A colleague, or a few lines in writing, would help just as much, and a short no is perfectly fine.\n\nThank you for reading this.\n\nRobin Vale',
  },
] as const
