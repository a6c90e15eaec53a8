// What an app's test does with simulated hosts, for whatever runs it.
const { once } = require('node:events')
const { createServer } = require('node:http')
const { gzipSync } = require('node:zlib')
const { mpx } = require('crossmp')
const { createHost, withHost } = require('crossmp/testing')

const png = [
  0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 2, 0, 0, 0,
  1,
]

const answer = (request, response) => {
  response.setHeader('content-encoding', 'gzip')
  request.resume().on('end', () => response.end(gzipSync('{"ok":true}')))
}

async function use(platform, url) {
  const host = createHost(platform)
  const filePath = host.tempFile(new Uint8Array(png), 'a.png')
  const seen = await withHost(host, async () => {
    const { data } = await mpx.request({ url, method: 'POST', data: { a: 1 } })
    const bytes = await mpx.request({ url, responseType: 'arraybuffer' })
    const sent = await mpx.uploadFile({ url, filePath, name: 'photo' })
    const { tempFilePath } = await mpx.downloadFile({ url })
    const { width } = await mpx.getImageInfo({ src: filePath })
    await mpx.showToast({ title: 'done' })
    return [data.ok, bytes.data.byteLength, sent.data, host.readFile(tempFilePath).length, width]
  })
  await host.dispose()
  return JSON.stringify(seen)
}

/** Throws where something is not as it is on any runner. */
exports.share = async () => {
  const server = createServer(answer)
  await once(server.listen(0, '127.0.0.1'), 'listening')
  try {
    for (const platform of ['wechat', 'alipay']) {
      const seen = await use(platform, `http://127.0.0.1:${server.address().port}`)
      if (seen !== '[true,11,"{\\"ok\\":true}",11,2]') throw new Error(`${platform}: ${seen}`)
    }
    for (const name of ['wx', 'my']) if (name in globalThis) throw new Error(`${name} is left`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}
