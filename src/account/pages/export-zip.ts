import { exportAccount } from '../../export/export-account.ts'
import type { Page } from '../../here.ts'

/** Everything kept here, as a file. */
export const exportZipPage: Page = (here) => here.file(exportAccount, 'application/zip')
