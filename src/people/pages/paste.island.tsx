/**
 * A field of one line drops the ends of lines that are pasted into it, and with them what tells a name from a company. A signature that
 * is pasted there is sent to fill the form of a new person instead, to be looked over.
 */
const line = document.querySelector<HTMLInputElement>('[data-verb=add-person-by-line] input[name=line]')

line?.addEventListener('paste', (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? ''
  const lines = text.split(/\r\n?|\n/).filter((one) => one.trim() !== '')
  if (lines.length < 2 || line.value.trim() !== '') return
  event.preventDefault()
  const page = new FormData(line.form ?? undefined)
  const form = document.createElement('form')
  form.method = 'post'
  form.action = '/do/read-contact'
  const fields = {
    text,
    _from: '/people/new',
    _also: 'read-contact add-person',
    _along: 'add-person',
    _said: '{did}',
    _copy: '{leftOut}',
    _copyLabel: 'Left out of the form',
    _whose: page.get('_whose'),
  }
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value !== 'string') continue
    const field = document.createElement('textarea')
    field.name = name
    field.value = value
    form.append(field)
  }
  form.hidden = true
  document.body.append(form)
  form.submit()
})
