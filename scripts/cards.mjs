/**
 * `node scripts/cards.mjs`: draws the pictures that previews of links show, in the fonts of this machine, from the words that pages
 * have. With names, only those: `node scripts/cards.mjs site rule-no-job-ask`.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, deflateSync } from 'node:zlib'
import { run } from './child.mjs'
import { prepareOrExit, root } from './prepare.mjs'

const node = await prepareOrExit({ tools: true })
const isRightNode = Number.parseInt(process.versions.node, 10) >= 24
if (!isRightNode)
  process.exit(await run(node, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { cwd: root }))

const { cards } = await import('../src/guides/cards.ts')
const { launchBrowser } = await import('../tests/browser.ts')

const folder = join(root, 'src', 'ui', 'cards')
const [width, height] = [1200, 630]
const only = process.argv.slice(2)
mkdirSync(folder, { recursive: true })

const { browser, close } = await launchBrowser()
try {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: 'light' })
  const page = await context.newPage()
  for (const card of cards) {
    if (only.length > 0 && !only.includes(card.name)) continue
    await page.setContent(document(card))
    await page.evaluate(() => document.fonts.ready)
    const shot = await page.screenshot({ type: 'png' })
    const pixels = await page.evaluate(pixelsOf, shot.toString('base64'))
    writeFileSync(join(folder, `${card.name}.png`), indexed(Buffer.from(pixels, 'base64')))
  }
} finally {
  await close()
}
const names = new Set(cards.map(({ name }) => `${name}.png`))
for (const file of readdirSync(folder))
  if (file.endsWith('.png') && !names.has(file)) rmSync(join(folder, file))
writeFileSync(join(folder, 'drawn.json'), `${JSON.stringify(cards, null, 2)}\n`)

/** Runs in the browser, which knows how to read its own picture. */
async function pixelsOf(base64) {
  const blob = await (await fetch(`data:image/png;base64,${base64}`)).blob()
  const bitmap = await createImageBitmap(blob)
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
  const context = canvas.getContext('2d')
  context.drawImage(bitmap, 0, 0)
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height)
  let text = ''
  for (const one of data) text += String.fromCharCode(one)
  return btoa(text)
}

/** As a PNG of few colors: five inks and what lies between them, each to the nearest of the most frequent ones. */
function indexed(rgba) {
  const counts = new Map()
  const colorAt = (at) => ((rgba[at] & 0xf8) << 16) | ((rgba[at + 1] & 0xf8) << 8) | (rgba[at + 2] & 0xf8)
  const exact = new Map()
  for (let at = 0; at < rgba.length; at += 4) {
    const color = colorAt(at)
    counts.set(color, (counts.get(color) ?? 0) + 1)
    if (!exact.has(color)) exact.set(color, new Map())
    const whole = (rgba[at] << 16) | (rgba[at + 1] << 8) | rgba[at + 2]
    exact.get(color).set(whole, (exact.get(color).get(whole) ?? 0) + 1)
  }
  const palette = [...counts.entries()]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, 64)
    .map(([color]) => [...exact.get(color).entries()].toSorted((a, b) => b[1] - a[1])[0][0])
  const nearest = new Map()
  const indexOf = (color) => {
    if (!nearest.has(color)) {
      const far = palette.map((one) =>
        [16, 8, 0].reduce((sum, by) => sum + (((one >> by) & 255) - ((color >> by) & 255)) ** 2, 0),
      )
      nearest.set(
        color,
        far.reduce((best, one, at) => (one < far[best] ? at : best), 0),
      )
    }
    return nearest.get(color)
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) rows[y * (width + 1) + 1 + x] = indexOf(colorAt((y * width + x) * 4))
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colors = Buffer.from(palette.flatMap((one) => [(one >> 16) & 255, (one >> 8) & 255, one & 255]))
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('PLTE', colors),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type), data])
  const whole = Buffer.alloc(named.length + 8)
  whole.writeUInt32BE(data.length, 0)
  named.copy(whole, 4)
  whole.writeUInt32BE(crc32(named), named.length + 4)
  return whole
}

function document({ kicker, title, says, stamp }) {
  const font = (style) =>
    readFileSync(join(root, 'src', 'ui', 'fonts', `newsreader-latin-400-${style}.woff2`)).toString('base64')
  const face = (style) =>
    `@font-face { font-family: Newsreader; font-style: ${style}; src: url(data:font/woff2;base64,${font(style)}) }`
  const size = title.length > 58 ? 58 : title.length > 40 ? 68 : 84
  const mark = '<path d="M2 3 L13.5 22 L25 3"/><path d="M15 3 L26.5 22 L38 3"/>'
  return `<!doctype html><style>${face('normal')}${face('italic')}
    * { box-sizing: border-box; margin: 0 }
    body { inline-size: 1200px; block-size: 630px; padding: 34px; color: #1c2436; overflow: hidden;
      background: repeating-linear-gradient(115deg, #a61e3b 0 54px, #fffdf8 54px 84px, #1c2436 84px 138px, #fffdf8 138px 168px) }
    main { position: relative; display: flex; flex-direction: column; block-size: 100%; padding: 48px 64px 44px; background: #f5f1e8 }
    .kicker { font: 600 26px/1.3 "Noto Sans", Ubuntu, sans-serif; color: #50566a }
    h1 { max-inline-size: 820px; margin-block: 18px 18px; font: 400 ${size}px/1.02 Newsreader; letter-spacing: -0.025em; text-wrap: balance }
    .says { max-inline-size: 1000px; font: 38px/1.22 Newsreader; color: #50566a;
      display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden }
    .but { display: block; font: 42px/1.25 Newsreader; color: #1c2436 }
    s { text-decoration-color: #a61e3b; text-decoration-thickness: 3px }
    .name { display: flex; align-items: center; gap: 16px; margin-block-start: auto; font: italic 38px/1 Newsreader }
    svg { fill: none; stroke: #1c2436; stroke-width: 2.5; stroke-linecap: round; stroke-linejoin: round }
    path + path, .stamp path { stroke: #a61e3b }
    .stamp { position: absolute; inset: 52px 56px auto auto; inline-size: 162px; block-size: 198px; padding: 20px; rotate: 3deg; background: #fffdf8;
      mask: radial-gradient(50% 50%, #0000 62%, #000 66%) -9px -9px / 18px 18px, linear-gradient(#000 0 0) center / calc(100% - 18px) calc(100% - 18px) no-repeat }
    .stamp > div { display: grid; place-content: center; justify-items: center; gap: 6px; block-size: 100%; border: 2px solid #a61e3b; color: #a61e3b; font: 600 22px/1.1 "Noto Sans", Ubuntu, sans-serif }
    .stamp b { font: 400 76px/0.9 Newsreader }
    </style><main><p class="kicker">${escaped(kicker)}</p>
    <div class="stamp"><div>${stamp ? `<b>${stamp.number}</b>${stamp.of}` : `<svg viewBox="0 0 40 26" width="84">${mark}</svg>`}</div></div>
    <h1>${escaped(title)}</h1>
    <p class="says">${typeof says === 'string' ? escaped(says) : `<s>${escaped(says.not)}</s> <span class="but">${escaped(says.but)}</span>`}</p>
    <p class="name"><svg viewBox="0 0 40 26" width="58">${mark}</svg>Wellmet</p></main>`
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
