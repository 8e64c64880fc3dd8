/** A single letter does something on a page, unless the seeker has turned that off: dictation and a shaky hand press such keys unmeant. */
export const areSingleKeysOn = (): boolean => document.documentElement.dataset.singleKeys !== 'off'
