// The shop's server. It keeps everything in memory, and stands in for the calls that a real one makes to the platforms.
import { once } from 'node:events'
import { createServer } from 'node:http'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const names = ['Apple', 'Pear', 'Plum', 'Cherry', 'Lemon', 'Fig', 'Peach', 'Melon']
const goods = names.map((name, index) => ({
  id: `g${index + 1}`,
  name,
  price: 150 + 25 * index,
  pictures: [1, 2].map((n) => `https://shop.example.com/${name.toLowerCase()}-${n}.jpg`),
}))
const pageSize = 3

/** Each platform has ids of its own form: wx0123456789abcdef, 2021000000000000. */
const platformOf = (appId) => (appId.startsWith('wx') ? 'wechat' : 'alipay')

/** What requestPayment needs. A real server gets it from the platform, and signs it. */
const payments = {
  wechat: ({ id }) => ({
    timeStamp: String(Math.floor(Date.now() / 1000)),
    nonceStr: 'nonce',
    package: `prepay_id=${id}`,
    signType: 'RSA',
    paySign: 'signature',
  }),
  alipay: ({ id }) => ({ tradeNO: id }),
}

/** Starts a shop. `isPaid`: what the platform says of an order. */
export async function startShop({ port = 0, isPaid = () => false } = {}) {
  const users = new Map()
  const orders = []
  const requests = []

  // By method and path. Those that need no user come first.
  const open = {
    'GET /goods': ({ page = 1, word }) => listGoods(Number(page), word),
    'GET /goods/:id': ({ id }) => goods.find((each) => each.id === id),
    // A real server calls code2Session or alipay.system.oauth.token with the code here.
    'POST /login': ({ code, appId }) => {
      const token = `token of ${code}`
      users.set(token, { token, platform: platformOf(appId) })
      return { token }
    },
  }
  const own = {
    'GET /card': () => ({ card: { cardId: 'c1', cardExt: '{}' } }),
    'GET /orders': (_, { token }) => ({
      orders: orders
        .filter((order) => order.token === token)
        .map(({ id, total }) => ({ id, total, paid: isPaid(id) })),
    }),
    'POST /orders': ({ lines }, { token, platform }) => {
      const order = { id: `o${orders.length + 1}`, total: totalOf(lines), token }
      orders.push(order)
      return { id: order.id, payment: payments[platform](order) }
    },
    'POST /orders/:id/payment': ({ id }, { platform }) => ({ payment: payments[platform]({ id }) }),
  }

  async function answer(request) {
    const { pathname, searchParams } = new URL(request.url, 'http://shop')
    const [, kind, id, ...rest] = pathname.split('/')
    const route = [`${request.method} /${kind}`, ...(id ? [':id'] : []), ...rest].join('/')
    const body = await text(request)
    const given = { id, ...Object.fromEntries(searchParams), ...(body && JSON.parse(body)) }
    if (open[route]) return open[route](given)
    const user = users.get(request.headers.authorization)
    if (!user) return 401
    return own[route]?.(given, user)
  }

  const server = createServer(async (request, response) => {
    const result = (await answer(request)) ?? 404
    const status = typeof result === 'number' ? result : 200
    requests.push(`${request.method} ${request.url} ${status}`)
    response.writeHead(status, { 'content-type': 'application/json' })
    response.end(status === 200 ? JSON.stringify(result) : '{}')
  })
  await once(server.listen(port, '127.0.0.1'), 'listening')
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    /** What was asked, in order, with the status of the answer. */
    requests,
    /** Ends all sessions, as time does. */
    forgetUsers: () => users.clear(),
    close: () => server.close(),
  }
}

/** Those that have the word in their names, or a page of all. */
function listGoods(page, word) {
  if (word) {
    const wanted = word.toLowerCase()
    return { goods: goods.filter(({ name }) => name.toLowerCase().includes(wanted)), more: false }
  }
  const end = page * pageSize
  return { goods: goods.slice(end - pageSize, end), more: end < goods.length }
}

/** The app says how many of what; the prices are the shop's. */
const totalOf = (lines) =>
  lines.reduce((sum, { id, amount }) => sum + amount * goods.find((g) => g.id === id).price, 0)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { url } = await startShop({ port: 8080 })
  console.log(`The shop is open: ${url}`)
}
