import { isAbort, mpx } from 'crossmp'

const line = page.text('The server is busy twice, then it answers.')
let task: ReturnType<typeof mpx.request> | undefined

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

async function ask(): Promise<number> {
  for (let attempt = 1; attempt <= 5; attempt++) {
    task = mpx.request({ url: 'https://example.com/busy', method: 'POST', data: { attempt } })
    const { statusCode } = await task
    line.set(`Attempt ${attempt}: ${statusCode}`)
    if (statusCode < 500) return attempt
    await wait(400 * attempt)
  }
  throw new Error('The server stays busy.')
}

page.button('Ask', async () => {
  try {
    const attempts = await ask()
    await mpx.showToast({ title: `${attempts} attempts` })
  } catch (error) {
    line.set(isAbort(error) ? 'Cancelled.' : String(error))
  }
})

page.button('Cancel', () => task?.abort())
