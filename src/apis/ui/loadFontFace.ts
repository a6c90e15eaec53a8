import type { My } from '../../platforms/alipay/host'
import type { Wx } from '../../platforms/wechat/host'
import type { CallContract, Ok, Spec } from '../../types/contract'
import type { Given, Row } from '../../types/row'

export interface LoadFontFaceOptions {
  /** Name to use the font by. */
  readonly family: string
  /** Where it is: `url("https://…")`. Alipay takes no woff2. */
  readonly source: string
  /** Descriptors of the font. */
  readonly desc?:
    | {
        readonly style?: string | undefined
        readonly weight?: string | undefined
        readonly variant?: string | undefined
      }
    | undefined
  /** Whether every page has it. Default false. A hint. */
  readonly global?: boolean | undefined
  /** Where it is for: pages (`webview`), canvases (`native`). A hint. */
  readonly scopes?: readonly ('webview' | 'native' | (string & {}))[] | undefined
}

export interface LoadFontFaceResult extends Ok {
  /** `'loaded'` */
  status: string
}

/**
 * Loads a font from the net.
 *
 * The server has to allow the origin of the mini-program (CORS).
 *
 * Fails with kind `network` (Alipay: it can't be loaded), `argument`.
 *
 * @example
 * await mpx.loadFontFace({ family: 'Bitter', source: 'url("https://example.com/bitter.ttf")' })
 */
export type LoadFontFace = CallContract<'loadFontFace', LoadFontFaceOptions, LoadFontFaceResult>

export const api: Spec<LoadFontFace> = {
  name: 'loadFontFace',
  kind: 'call',
  required: { family: true, source: true },
}

export const wechat: Row<LoadFontFace, Wx> = {
  since: '2.1.0',
  params: { global: '2.10.0' },
  result: () => ({ status: 'loaded' }),
}

export const alipay: Row<LoadFontFace, My> = {
  since: { base1: '1.11.0', client: '10.1.32' },
  params: { global: { base2: '2.7.15' }, scopes: { base2: '2.6.2' } },
  // Alipay docs: my.loadFontFace. 10: it is not loaded, or is no font.
  errors: { 10: 'network' },
  options: ({ family, source, desc, global, scopes }) => {
    const native: Given<My, 'loadFontFace'> = { family, source }
    if (desc) native.desc = desc
    if (global !== undefined) native.global = global
    if (scopes) native.nativeCanvas = scopes.indexOf('native') >= 0
    return native
  },
  result: () => ({ status: 'loaded' }),
}
