import { exportAccount } from '../../export/export-account.ts'
import type { Page } from '../../here.ts'

/** Everything kept here, as a file. */
export const exportZipPage: Page = async (here) => {
  const { fileName, content } = await here.ask(exportAccount, { withContent: true })
  return new Response(Buffer.from(content, 'base64'), {
    headers: {
      'content-type': 'application/zip',
      'content-disposition': `attachment; filename="${fileName}"`,
      'cache-control': 'no-store',
    },
  })
}
