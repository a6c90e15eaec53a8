const { format, sum } = require('../../utils/price')
const cart = require('../../utils/cart')

Page({
  data: { lines: [], total: '' },

  onShow() {
    this.refresh()
  },

  refresh() {
    const lines = cart.lines()
    const shown = lines.map((line) => Object.assign({ text: format(line.price) }, line))
    this.setData({ lines: shown, total: format(sum(lines)) })
    cart.showBadge()
  },
  changeAmount({ currentTarget, detail }) {
    cart.setAmount(currentTarget.dataset.id, detail)
    this.refresh()
  },
  remove({ currentTarget }) {
    wx.showModal({
      title: 'Remove',
      content: 'Do you no longer want it?',
      success: ({ confirm }) => {
        if (!confirm) return
        cart.remove(currentTarget.dataset.id)
        this.refresh()
      },
    })
  },
  goHome() {
    wx.switchTab({ url: '/pages/home/home' })
  },
  checkOut() {
    wx.navigateTo({
      url: '/pages/checkout/checkout',
      events: { ordered: cart.clear },
      success: ({ eventChannel }) => eventChannel.emit('lines', cart.lines()),
    })
  },
})
