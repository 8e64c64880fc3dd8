/**
 * Words that the product no longer says, each with what it says instead. One thing has one word, on the screen, at every door and
 * in the docs; what is found here was another word for it.
 */

interface Retired {
  pattern: RegExp
  say: string
  /** Retired as a whole label, button, tag or notice; within a sentence it may be right. */
  isLabel?: true
}

/** A word in running text, and in no name of ours such as `write-debrief`. */
const word = (words: string, say: string): Retired => ({
  pattern: new RegExp(String.raw`(?<![\w./\x60-])(?:${words})(?![\w/\x60-])`, 'i'),
  say,
})

const label = (words: string, say: string): Retired => ({
  pattern: new RegExp(`^(?:${words})$`),
  say,
  isLabel: true,
})

/** In no English of today: neither on the screen, nor in the code and its comments. */
export const oldEnglish: Retired[] = [
  word('somebody', 'someone'),
  word('anybody', 'anyone'),
  word('nobody', 'no one'),
  word('everybody', 'everyone'),
  word('whomever', 'the person who, anyone who'),
  word('e-mails?', 'email'),
  word('afresh|anew', 'again'),
  word('nought', 'zero'),
  word('lest', 'so that … not'),
  word('be it', 'even, whether'),
]

const retired: Retired[] = [
  ...oldEnglish,
  word('whom|whoever', 'who, the person who, anyone who'),
  word('telephones?', 'phone'),
  word('back-ups?', 'backup'),
  word('mend(?:s|ed|ing)?', 'fix'),
  word('favours?|favourite|centre|licence|spelt|practise', 'the American spelling'),
  { pattern: /(?:^|[.!?:] )Please\b/, say: 'the sentence without it' },
  word('such as', 'for example'),
  word('business days?', 'working days'),
  {
    // Of years people write in words, in letters and pitches that the pages show.
    pattern:
      /(?<![A-Z][a-z]+ (?:or|to) )\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|ninety) (?:(?:working|more) )?(?:seconds|minutes|hours|days|weeks|months|sentences|steps)\b/,
    say: 'the figure; a word only where a sentence begins',
  },
  { pattern: /\balready[.;,]/, say: 'already, before the verb' },
  // Deleting, and Trash
  { pattern: /(?<!Don’t )\bForget\b/, say: 'Delete' },
  word('forgotten', 'deleted, Trash'),
  word('(?:bring|brings|brought|bringing) (?:it |them |that |this )?back', 'restore'),
  word('for good(?! manners)', 'forever'),
  { pattern: /\btake it off\b|\bTake it off\b/, say: 'Remove' },
  // Archive, snooze, dismiss
  word('put(?:s|ting)? (?:it )?away|is put aside', 'archive, discard'),
  label('Let it rest|Let rest|Kept\\.?', 'Archive it, No reply, Done, Saved.'),
  { pattern: /\b[Ll]et (?:it )?be\b(?! )/, say: 'dismiss' },
  label(
    'Put (?:it )?right|Think again|Could be finer|How grave',
    'Must fix, Should fix, Could be better, Weight',
  ),
  { pattern: /(?:^|\d) ?to look at/, say: 'suggestions' },
  word('switch(?:es|ed)? (?:it |them |any of it |one rule of good manners )?(?:off|on)', 'turn off, turn on'),
  word('looked for', 'checked, applies to'),
  word('who says so', 'source'),
  label('Nudges|Not this|But this', 'Number of nudges, Examples to avoid, Good examples'),
  word('rests on:', 'source, sources'),
  // Today, and preparing
  label('Waiting for others', 'Waiting for a reply'),
  label('Begun, not finished', 'Drafts and unfinished imports'),
  label('Start with one name|Look around first', 'Add one person, Explore first'),
  label('Say hello', 'Send a short update'),
  label('Missing(?:, first of all)?', 'To do, To do first'),
  // Forms
  label(
    'Keep|Keep this|Keep it|Note it|Change it|Change them|Change|It is agreed|Read it so',
    'Save, Edit, Continue',
  ),
  label('Not now|Leave as it was|Leave it|Not this file', 'Cancel, Discard file'),
  label('Take back|Not after all|It is off|It has changed', 'Undo, Cancel meeting, Change time or place'),
  label(
    'Noted\\.|Before|E-mail|Until|Begin|It may|Held|Agreed|An idea|A draft|Remove this insight',
    'what the list of words says',
  ),
  label('Gather|Agree(?: on a new time)?|Refer|Use', 'Find, Schedule, Referrals, Brief'),
  word('keep (?:it|this) as an insight|keep what they told you', 'save insight'),
  word('not sent after all|i sent it', 'not sent, mark as sent'),
  word('go on with it|draft it', 'continue draft, draft email'),
  word('requests? for an introduction', 'introduction request'),
  label('Remind me on', 'Remind me to write on'),
  { pattern: /, still welcome/, say: 'Late, but still welcome' },
  // People, companies, import
  word('(?:bring|brings|brought|bringing) (?:it |them |that |this )?in(?:to)?', 'import'),
  word('they are in|came in|come in beside', 'imported'),
  label('What they do|Their work|How far along|What they are in', 'Job title, Level, Industry'),
  word('where they take applications', 'careers page'),
  word('(?:who )?sent (?:you|me)(?: to)?|sent by', 'referred'),
  word('other contacts|note a contact', 'interactions, log interaction'),
  label(
    'Name may be used|Name stays out of it|Name: not asked yet',
    'You may use their name, Do not use their name, Not asked yet',
  ),
  word('perhaps the same', 'possible duplicates'),
  label('What you found(?: out)?|Add what you found', 'Research, Fact, Add fact'),
  // The way through a conversation
  word('it is agreed|what was agreed|agreed for', 'meeting time, scheduled'),
  word('by letter', 'in writing'),
  word('(?:their|your(?: own)?|which|by the|both|the same) clocks?(?: of)?', 'time zone, their time'),
  word('put it in your calendar', 'add to calendar'),
  word('we have met|they have answered', 'mark as met, mark as answered'),
  word('what is to be remembered|from your debrief', 'notes'),
  word('never again|not again|leave them in peace', 'do not contact'),
  label('(?:I am the w|W)rong person', 'Not the right person'),
  label('To close(?: with)?', 'Closing'),
  word('door ajar|keeps? the door open|open(?:s|ed) the door|out of the door', 'plain words'),
  word('chase', 'nudge'),
  word('the one for everybody', 'general pitch'),
  {
    pattern: /\} is (?:added|saved|removed)\.$|^(?:The|Your) [a-z]+ is (?:added|saved|removed)\.$/,
    say: 'added., Saved., deleted.',
  },
  // Coming in
  word('(?:look|looks|looking) round|sample search', 'sample data, explore'),
  word('make an account|the end of the account', 'create account, delete account'),
  word('make a token', 'create token'),
  word('take it with you', 'export'),
  label('Export everything', 'Export'),
  word('on our side|first comer', 'plain words'),
  word('closed at|taken back by|if wanted', 'not available over, undone by, optional'),
]

/** What in this text is no longer said; empty when all of it is well said. `isPart`: it is only a piece of what is read. */
export function retiredIn(text: string, words: readonly Retired[] = retired, isPart = false): string[] {
  const said = text.replace(/\s+/g, ' ').trim()
  return words.flatMap(({ pattern, say, isLabel }) => {
    const found = isPart && isLabel ? null : pattern.exec(said)
    return found ? [`“${found[0].trim()}” → ${say}: ${around(said, found.index)}`] : []
  })
}

const around = (text: string, at: number) => text.slice(Math.max(0, at - 60), at + 80)
