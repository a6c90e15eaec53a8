const { mpx } = require('crossmp')

Component({
  methods: {
    async onTap() {
      this.triggerEvent('picked', await mpx.chooseImage({ count: 1 }))
    },
  },
})
