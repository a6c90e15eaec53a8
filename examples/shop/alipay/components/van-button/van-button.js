const { toEvent } = require('../toEvent')

Component({
  props: { customClass: '', type: 'default', size: 'normal', disabled: false, onClick() {} },
  methods: {
    click() {
      this.props.onClick(toEvent(this.props))
    },
  },
})
