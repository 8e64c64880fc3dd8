/** What a first letter may ask for, over plain spaces: time, a talk, answers, or a name. */
const wishes = [
  'call|chat|chats|talk|talking|meet|meeting|coffee|conversation|speak|speaking|zoom|phone|tea|lunch|interview|skype|video|teams|connect|connecting|visit',
  'minutes?|half hour|half an hour|quarter of an hour|an hour|hours?|a moment|your time|some time|any time|time to',
  'questions?|ask you|learn from|learn more|tell me|hear how|hear about|hear from|hear your|hear what|know how|know what|advice|advise|insights?|write to me|answer',
  'introduce|introducing|introduction|intro|in touch|put me|connect me|point me',
]
export const wished = new RegExp(`(?:^|[ ,])(?:${wishes.join('|')})(?=[ ,]|$)`)

/** Hopes and wishes that stand at either end of any letter. */
export const pleasantry =
  /^[ ,]*(?:(?:i|we) )?(?:do |really |just )?hop(?:e|ing)(?: that)? (?:you|your|this|all|everything|the)|^[ ,]*(?:how are|have a|may your|i look forward|looking forward)/
