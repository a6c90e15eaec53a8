import { Button, Image, Progress, Text, View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { share } from '../../ofTaro'
import type { Shown } from '../../share'

const nothing: Shown = { progress: 0, picture: '', message: '' }

export default function OfTaro() {
  const { server = 'https://example.com' } = useRouter().params
  const [shown, setShown] = useState(nothing)
  const show = (more: Partial<Shown>) => setShown((before) => ({ ...before, ...more }))
  return (
    <View>
      <Button onClick={() => share(decodeURIComponent(server), show)}>Share a photo</Button>
      <Progress percent={shown.progress} />
      {shown.picture && <Image src={shown.picture} mode="widthFix" />}
      <Text>{shown.message}</Text>
    </View>
  )
}
