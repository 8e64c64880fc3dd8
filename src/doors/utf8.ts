/** Text as it is sent. */

const encoder = new TextEncoder()

/**
 * Its bytes. Where a letter is beyond Latin-1, `Buffer.from` goes letter by letter, and needs longer for a page than all that made it.
 * Half a letter becomes “�”, as everywhere.
 */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)
