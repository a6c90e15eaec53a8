import { failure } from '../../core/failure'
import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Since, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

export interface OpenDocumentOptions {
  /** Path of a local file. */
  readonly filePath: string
  /** Kind of document. Default by the extension of the file. Alipay needs one of the two, and takes only `pdf` in older apps. */
  readonly fileType?: 'doc' | 'docx' | 'xls' | 'xlsx' | 'ppt' | 'pptx' | 'pdf' | undefined
  /** Whether there is a menu in the corner, to share the document. Default false. A hint. */
  readonly showMenu?: boolean | undefined
}

/**
 * Opens a document on a page of the host.
 *
 * Fails with kind `not-found`, `argument`, `unsupported` (a kind of document that the host does not open).
 *
 * @example
 * const { tempFilePath } = await mpx.downloadFile({ url })
 * await mpx.openDocument({ filePath: tempFilePath, fileType: 'pdf', showMenu: true })
 */
export type OpenDocument = CallContract<'openDocument', OpenDocumentOptions, Ok>

export const api: Spec<OpenDocument> = {
  name: 'openDocument',
  kind: 'call',
  required: { filePath: true },
}

export const wechat: Row<OpenDocument, Wx> = {
  since: '1.0.0',
  params: { fileType: '1.4.0', showMenu: '2.11.0' },
}

export const alipay: Row<OpenDocument, My> = {
  since: { base1: '1.15.0', client: '10.1.60' },
  params: { showMenu: { client: '10.2.90' } },
  // Alipay docs: my.openDocument. 4011 is a path that can not be read.
  errors: { 4011: 'argument', 4012: 'not-found', 4013: 'unsupported' },
  options: ({ filePath, fileType = extensionOf(filePath), showMenu }) => {
    if (!fileType) throw failure('argument', 'Alipay needs fileType, or an extension of filePath')
    const native: Given<My, 'openDocument'> & { showMenu?: string } = { filePath, fileType }
    // A text there.
    if (showMenu !== undefined) native.showMenu = String(showMenu)
    return native
  },
}

/** Gates of values, which no call needs. */
export const since: Since<OpenDocument> = {
  alipay: {
    later: {
      filePath: { 'saved and user files': { client: '10.2.60' } },
      fileType: { 'other than pdf': { client: '10.2.80' } },
    },
  },
}

function extensionOf(path: string): string {
  const [, extension = ''] = /\.(\w+)$/.exec(path) || []
  return extension.toLowerCase()
}
