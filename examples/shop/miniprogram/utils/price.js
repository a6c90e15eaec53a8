exports.format = (cents) => `¥${(cents / 100).toFixed(2)}`

exports.sum = (lines) => lines.reduce((sum, { price, amount }) => sum + price * amount, 0)
