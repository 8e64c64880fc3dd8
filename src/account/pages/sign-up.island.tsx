/** Says by which clock this browser goes, so that days and hours are theirs from the first one on. */
const zone = document.querySelector<HTMLInputElement>('[data-zone]')
if (zone) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone
