/** What a link carries. */
export interface Shared {
  readonly code: string
  readonly network?: string
  readonly versions?: Readonly<Record<string, number>>
}

const through = async (bytes: BlobPart, stream: GenericTransformStream): Promise<Uint8Array> => {
  const piped = new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair)
  return new Uint8Array(await new Response(piped).arrayBuffer())
}

/** Compressed, in letters that an address may have. */
export async function pack(shared: Shared): Promise<string> {
  const bytes = await through(JSON.stringify(shared), new CompressionStream('deflate-raw'))
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(letters).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Undefined for what is no such text. */
export async function unpack(text: string): Promise<Shared | undefined> {
  try {
    const letters = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0))
    const json = await through(bytes, new DecompressionStream('deflate-raw'))
    const shared: unknown = JSON.parse(new TextDecoder().decode(json))
    return isShared(shared) ? shared : undefined
  } catch {
    return undefined
  }
}

const isShared = (value: unknown): value is Shared =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
