import { mpx } from 'crossmp'

const line = page.text(mpx.getStorageSync('token') ? 'You are logged in.' : 'You are logged out.')

page.button('Log in', async () => {
  const { code } = await mpx.login()
  const { data } = await mpx.request<{ token: string; name: string }>({
    url: 'https://example.com/login',
    method: 'POST',
    data: { code, platform: mpx.env.platform },
  })
  await mpx.setStorage({ key: 'token', data: data.token })
  line.set(`Welcome, ${data.name}!`)
})

page.button('Log out', async () => {
  const { confirm } = await mpx.showModal({ title: 'Log out?', content: 'You can come back.' })
  if (!confirm) return
  await mpx.removeStorage({ key: 'token' })
  line.set('You are logged out.')
})
