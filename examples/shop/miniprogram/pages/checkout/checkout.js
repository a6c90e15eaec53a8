const { load, tell } = require('../../utils/request')
const { format, sum } = require('../../utils/price')
const { pay } = require('../../utils/pay')

Page({
  data: { lines: [], total: '', address: null },

  onLoad() {
    this.getOpenerEventChannel().on('lines', (lines) => {
      this.setData({ lines, total: format(sum(lines)) })
    })
  },

  chooseAddress() {
    wx.chooseAddress({
      success: (address) => this.setData({ address }),
      fail: () => wx.showToast({ title: 'No address chosen', icon: 'none' }),
    })
  },
  order() {
    const { address, lines } = this.data
    return load({ url: '/orders', method: 'POST', data: { address, lines } })
      .then(({ payment }) => {
        this.getOpenerEventChannel().emit('ordered')
        return pay(payment)
      })
      .then(() => wx.redirectTo({ url: '/pages/orders/orders' }))
      .catch(tell)
  },
})
