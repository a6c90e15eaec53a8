import fs from 'node:fs'

const chunkSize = 64 * 1024

/** The file is closed by the time that the reader has ended, however it ends. */
export async function* readChunks(file: string): AsyncGenerator<Buffer> {
  const handle = await fs.promises.open(file)
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(Buffer.allocUnsafe(chunkSize))
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}
