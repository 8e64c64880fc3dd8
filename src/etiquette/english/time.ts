/** Lengths of time as people write them; the first group of each is the number, in digits or in words. */
import { anyOf } from './any-of.ts'

export const numbers: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  'twenty-five': 25,
  thirty: 30,
  'thirty-five': 35,
  forty: 40,
  'forty-five': 45,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  few: 10,
}

const counts = anyOf(`
  an?, one, two, three, four, five, ten, twelve, fifteen, twenty(?:-five)?, thirty(?:-five)?, forty(?:-five)?,
  fifty, sixty, ninety, few`)

/** "fifteen to twenty minutes", "a 20-minute", "half an hour", "an hour and a half", over a draft's `plain`. */
export const lengths = new RegExp(
  [
    // It stands by itself, and is a part of an hour or a number of minutes or hours, perhaps the latter of two.
    String.raw`(?<![^ ·,\n])(?:(?<half>half(?: an|-an|-|-a| a)?[ -]?hour)|(?<quarter>quarter of an hour)|`,
    `(?<three>three[ -]quarters of an hour)|`,
    `(?:(?:[0-9]{1,2}|ten|fifteen|twenty|thirty|forty|an?|one)(?: to | or | - |-|,| , ))?`,
    `(?<count>[0-9]{1,3}[ -]?|(?:${counts})[ -])`,
    String.raw`(?<unit>minutes?|mins?|hours?|hrs?|(?<=[0-9][ -]?)[mh])(?<more> and a half)?)(?![^ ·,\n])`,
  ].join(''),
  'g',
)

/** What comes before or after a length of time that is not asked for. */
export const notAsked = {
  before:
    /(?:every|spent|took|takes|lasted|for the (?:past|last)|after|within|past|last|in under|saved|lost|under|only needed|worked)[ ·]+(?:about |only |nearly |the )?$/,
  after: new RegExp(
    `^[ ·]+(?:${anyOf(`away, ago, a week, a day, a month, per, each, every, north, south, east, west, drive, walk, from, late, early, before, earlier,
    later, of (?:volunteering|work|training|practice|sleep|footage), (?:that|which) suits, of your cho(?:ice|osing)`)})(?![^ ·,\\n])`,
  ),
}

/** Words of a talk that takes somebody's time. */
export const talk =
  /(?<![^ ·,\n])(?:call|calls|chat|talk|meet|meeting|coffee|conversation|speak|zoom|phone|tea|lunch|visit|connect|interview|your time|of your time|by video|time to|skype)(?![^ ·,\n])/
