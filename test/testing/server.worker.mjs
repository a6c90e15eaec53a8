// A server in a thread of its own: what it holds is not counted as what hosts leave.
import { createServer } from 'node:http'
import { parentPort } from 'node:worker_threads'
import { WebSocketServer } from 'ws'

// /silent reads nothing and never answers; /slow stops in the middle of a body; /ok answers.
const server = createServer((request, response) => {
  request.on('error', () => undefined)
  if (request.url === '/slow') {
    response.writeHead(200, { 'content-length': '1000000' })
    response.write(Buffer.alloc(100_000))
  } else if (request.url === '/ok') request.resume().on('end', () => response.end('{}'))
})
new WebSocketServer({ server, path: '/socket' })
server.listen(0, '127.0.0.1', () => parentPort?.postMessage(server.address()))
