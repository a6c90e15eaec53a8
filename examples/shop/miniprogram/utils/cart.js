/** Lines: `{ id, name, price, amount }`. */
const lines = () => wx.getStorageSync('cart') || []

const save = (changed) => wx.setStorageSync('cart', changed)

function add(goods, amount) {
  const known = lines().find(({ id }) => id === goods.id)
  if (known) return setAmount(goods.id, known.amount + amount)
  const { id, name, price } = goods
  save(lines().concat({ id, name, price, amount }))
}

function setAmount(id, amount) {
  save(lines().map((line) => (line.id === id ? Object.assign({}, line, { amount }) : line)))
}

const remove = (gone) => save(lines().filter(({ id }) => id !== gone))

const clear = () => wx.removeStorageSync('cart')

/** Only pages of the tab bar may do this. */
function showBadge() {
  const count = lines().reduce((sum, { amount }) => sum + amount, 0)
  if (count > 0) wx.setTabBarBadge({ index: 1, text: String(count) })
  else wx.removeTabBarBadge({ index: 1 })
}

module.exports = { lines, add, setAmount, remove, clear, showBadge }
