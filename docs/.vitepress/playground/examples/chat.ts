import { mpx } from 'crossmp'

const field = page.input('Your message')
const socket = mpx.connectSocket({ url: 'wss://example.com/chat' })

socket.onOpen(() => page.text('Connected.'))
socket.onMessage(({ data }) => page.text(`Them: ${data}`))
socket.onClose(({ code }) => page.text(`Closed: ${code}`))
socket.onError(({ errMsg }) => page.text(`Error: ${errMsg}`))

page.button('Send', async () => {
  const data = field.take() || 'Hello'
  page.text(`You: ${data}`)
  await socket.send({ data })
})

page.button('Close', () => socket.close())
