/** What a browser says of itself, as a person would: “Firefox on Windows”. Only these words are kept of it. */

/** Never more than two words of ours: what is not known is “A browser”. */
export function deviceOf(userAgent: string): string {
  const said = userAgent.slice(0, 500)
  const browser = first(browsers, said)
  const system = first(systems, said)
  if (!browser && !system) return 'A browser'
  return `${browser ?? 'A browser'}${system ? ` on ${system}` : ''}`
}

const first = (names: [RegExp, string][], said: string) => names.find(([pattern]) => pattern.test(said))?.[1]

// In this order: each of the later ones is in what an earlier one says of itself.
const browsers: [RegExp, string][] = [
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/(OPR|OPT|OPiOS|Opera)\//, 'Opera'],
  [/SamsungBrowser\//, 'Samsung Internet'],
  [/Vivaldi\//, 'Vivaldi'],
  [/DuckDuckGo\//, 'DuckDuckGo'],
  [/(Firefox|FxiOS)\//, 'Firefox'],
  [/(Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/Version\/[\d.]+ .*Safari\//, 'Safari'],
  [/^(curl|Wget|python-requests|node|undici|axios)\b/i, 'A program'],
]

const systems: [RegExp, string][] = [
  [/iPhone|iPod/, 'iPhone'],
  [/iPad/, 'iPad'],
  [/Android/, 'Android'],
  [/CrOS/, 'ChromeOS'],
  [/Windows/, 'Windows'],
  [/Macintosh|Mac OS X/, 'Mac'],
  [/Linux|X11/, 'Linux'],
]
