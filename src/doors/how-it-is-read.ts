/** What `as-meant.ts` does, for the docs. */
export const howItIsRead = `## How what you send is read

The same at every door. What has one plain meaning is read so; what could mean two things is refused, and the refusal names the
field, what it takes and what you gave.

- \`null\` for a field that may be left out is the same as leaving it out, except where null is one of the values it takes. An
  empty text empties a text, and is the same as leaving the field out where text cannot be empty.
- A number or a truth may come as text: \`"20"\`, \`"true"\`, \`"yes"\`. A number where text is taken is refused: it may have lost its zeros.
- A choice may be written in any case, with spaces or underscores: \`"In person"\` is \`in-person\`.
- A date may have the year first (\`2026-12-03\`, \`2026/12/3\`), its month in letters (\`3 Dec 2026\`), or be a midnight
  (\`2026-12-03T00:00:00Z\`). Another time of day and \`03/12/2026\` are refused: they may be another day.
- A time is \`15:30\`; \`15:30:00\` and \`3:30 pm\` are read too. \`3:30\` is refused: it may be either half of the day.
- One value stands for a list of one; a list or an object may come as JSON text.
- \`content\` is the text of the file as it is, or its bytes in base64 (plain, URL-safe, wrapped, or a \`data:\` address). A zip comes in base64.
- A field that the verb does not know is refused, with the name that was probably meant.

## What is long

Lists come a page at a time: \`limit\` says how many at most, and \`next\` and \`previous\` lead on. What is a file is fetched with the
same token: \`GET /api/export-account.zip\`, \`GET /api/show-person.vcf?id=…\`, \`GET /api/show-conversation.ics?id=…\`, and
\`GET /api/show-network.svg\` or \`.csv\`, of everyone or with \`?personId=…\` or \`?companyId=…\`.

## Agents

An agent comes to \`POST /mcp\` (Model Context Protocol, with a client of 2025 or of 2026) with the same token. It is told once what Wellmet is
and what it must not do, and is shown the tools of the way through; with a token that may only read, those that read. The others come
by group: \`/mcp?tools=letters,people\`, \`?tools=all\`. There is no OAuth; \`/.well-known/oauth-protected-resource/mcp\` says so to a client that asks.

## The command line

\`wellmet VERB --help\` tells what a verb takes, gives and refuses. What it gives is printed as JSON. With \`--json\` that is one line, and what goes
wrong is one line on the error output, a problem as below; the output is then empty. Exit codes: 0 done, 1 broken, 2 invalid,
3 not found, 4 refused, 5 the store cannot answer now.

## What goes wrong

Every refusal under \`/api\` is \`application/problem+json\` (RFC 9457) with \`type\`, \`title\`, \`status\`, \`code\` and \`detail\`; with \`fields\`
where the input does not fit. \`code\` is one of those below, or of those that a verb refuses with (409).
`
