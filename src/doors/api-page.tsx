/** The API, to read: one entry a verb, from the verbs themselves. */

import { capitalized } from '../ui/say.ts'
import type { Verb } from '../verb.ts'
import { groups } from '../verbs.ts'
import { inWords } from './in-words.ts'
import { problems, refusalCodes, titleOf } from './problem.ts'
import { shapeOf } from './typed.ts'

export function ApiPage({ stylesheet }: { stylesheet: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>API · Wellmet</title>
        <link rel="stylesheet" href={stylesheet} />
      </head>
      <body>
        <main class="page">
          <header class="page-head">
            <p class="up">
              <a href="/">Wellmet</a>
            </p>
            <h1>The API</h1>
          </header>
          <p>
            Everything Wellmet does is a verb. Send <code>POST /api/VERB</code> with JSON and your personal
            token as <code>Authorization: Bearer wm_…</code>; what only reads answers to <code>GET</code> too.
            Agents find the same verbs as tools at <code>POST /mcp</code>. Nothing here sends a letter.
          </p>
          <p>
            To try a call again without doing it twice, send a key of your own with it:{' '}
            <code>Idempotency-Key: 8e03978e-40d5-43dd-bc93-6894a57f9324</code>. A tool call carries it in{' '}
            <code>_meta</code> as <code>wellmet/key</code>. The second answer is the first one.
          </p>
          <p>
            <a href="/api/openapi.json">OpenAPI 3.1</a> · <a href="/settings">Create a token in Settings</a>
          </p>
          <Problems />
          {Object.entries(groups).map(([name, group]) => (
            <>
              <h2 id={`group-${name}`}>{capitalized(name)}</h2>
              <p>{group.says}</p>
              {group.verbs.map((verb) => (
                <Entry verb={verb} />
              ))}
            </>
          ))}
        </main>
      </body>
    </html>
  )
}

/** An entry for each code, since the type of every problem leads here. */
function Problems() {
  return (
    <section class="part" id="problems">
      <div class="part-head">
        <h2>What goes wrong</h2>
      </div>
      <p>
        Every refusal is <code>application/problem+json</code> (RFC 9457); <code>code</code> is one of these.
      </p>
      <dl class="detail-list">
        {Object.entries(problems).map(([code, { status, title, says }]) => (
          <div key={code} id={`problem-${code}`}>
            <dt>
              <code>{code}</code>
            </dt>
            <dd>
              {status}. {title}. {says}
            </dd>
          </div>
        ))}
        {[...refusalCodes()].map(
          ([code, names]) =>
            !Object.hasOwn(problems, code) && (
              <div key={code} id={`problem-${code}`}>
                <dt>
                  <code>{code}</code>
                </dt>
                <dd>
                  409. {titleOf(code)}. Refused by{' '}
                  {names.map((name, i) => (
                    <>
                      {i > 0 && ', '}
                      <a href={`#${name}`}>{name}</a>
                    </>
                  ))}
                  .
                </dd>
              </div>
            ),
        )}
      </dl>
    </section>
  )
}

function Entry({ verb }: { verb: Verb }) {
  const shape = shapeOf(verb)
  const closed = Object.entries(verb.closed)
  return (
    <section class="part" id={verb.name}>
      <div class="part-head">
        <h3>
          <code>{verb.name}</code>
        </h3>
      </div>
      <p>{verb.says}</p>
      <dl class="detail-list">
        {Object.entries(shape.properties ?? {}).map(([name, of]) => (
          <div key={name}>
            <dt>
              <code>{name}</code>
              {shape.required?.includes(name) ? '' : ' (optional)'}
            </dt>
            <dd>{[of.description, capitalized(inWords(of, name))].filter(Boolean).join(' ')}.</dd>
          </div>
        ))}
        {Object.entries(verb.refuses).map(([code, sentence]) => (
          <div key={code}>
            <dt>
              refuses <code>{code}</code>
            </dt>
            <dd>{sentence}</dd>
          </div>
        ))}
        {closed.map(([door, why]) => (
          <div key={door}>
            <dt>not available over {door}</dt>
            <dd>{why}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
