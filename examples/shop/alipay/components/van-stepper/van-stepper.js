const { toEvent } = require('../toEvent')

Component({
  props: { value: 1, min: 1, max: Infinity, onChange() {} },
  methods: {
    change({ currentTarget }) {
      const { value, min, max, onChange } = this.props
      const changed = Number(value) + Number(currentTarget.dataset.step)
      if (changed >= min && changed <= max) onChange(toEvent(this.props, changed))
    },
  },
})
