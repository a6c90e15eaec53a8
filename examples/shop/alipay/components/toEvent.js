/** What WeChat gives to a listener of a component: Alipay's components call a function with whatever they like. */
exports.toEvent = (props, detail) => {
  const dataset = {}
  for (const name of Object.keys(props)) {
    if (name.startsWith('data-')) dataset[name.slice('data-'.length)] = props[name]
  }
  return { detail, currentTarget: { dataset } }
}
