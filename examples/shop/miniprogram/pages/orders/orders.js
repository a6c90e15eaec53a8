const { load, tell } = require('../../utils/request')
const { format } = require('../../utils/price')
const { pay } = require('../../utils/pay')

Page({
  data: { orders: [], loaded: false },

  onLoad() {
    this.refresh()
  },
  onPullDownRefresh() {
    this.refresh().then(() => wx.stopPullDownRefresh())
  },

  refresh() {
    return load({ url: '/orders' })
      .then(({ orders }) => {
        const shown = orders.map((order) => Object.assign({ text: format(order.total) }, order))
        this.setData({ orders: shown, loaded: true })
      })
      .catch(tell)
  },
  pay({ currentTarget }) {
    return load({ url: `/orders/${currentTarget.dataset.id}/payment`, method: 'POST' })
      .then(({ payment }) => pay(payment))
      .then(() => this.refresh())
      .catch(tell)
  },
})
