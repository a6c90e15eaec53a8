export type Encoding = 'utf8' | 'utf16le' | 'latin1' | 'ascii' | 'base64' | 'hex'

export interface TextCoder {
  encode(text: string, encoding: Encoding): Uint8Array
  decode(bytes: Uint8Array, encoding: Encoding): string
}
