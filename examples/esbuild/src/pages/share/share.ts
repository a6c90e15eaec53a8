import { type Shown, share } from '../../share'

const data: Shown & { server: string } = {
  server: 'https://example.com',
  progress: 0,
  picture: '',
  message: '',
}

Page({
  data,
  onLoad({ server }) {
    if (server) this.setData({ server: decodeURIComponent(server) })
  },
  onShareTap() {
    return share(this.data.server, (shown) => this.setData(shown))
  },
})
