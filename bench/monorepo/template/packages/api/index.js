import { mpx } from 'crossmp'

/** Asks the server of all apps. */
export async function ask(path, data) {
  const { statusCode, data: answer } = await mpx.request({
    url: `https://example.com/${path}`,
    data,
  })
  if (statusCode !== 200) throw new Error(`The server says ${statusCode}.`)
  return answer
}
