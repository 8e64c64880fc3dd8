/** Whether Linux here has musl as its C library, as Alpine has: then nothing that was made for GNU's runs. */
export const isMusl = process.platform === 'linux' && !('glibcVersionRuntime' in reportHeader())

function reportHeader(): object {
  const report = process.report.getReport() as { header: object }
  return report.header
}
