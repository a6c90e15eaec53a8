import { removes } from './_removes'
import type { Sentences } from './_types'

export const bluetooth = {
  closeBLEConnection: '断开与蓝牙设备的连接，只能在真机上使用。',
  closeBluetoothAdapter: '断开所有连接，并关闭小程序的蓝牙模块，只能在真机上使用。',
  createBLEConnection: '连接蓝牙设备，只能在真机上使用。',
  getBLEDeviceCharacteristics: '获取蓝牙设备某个服务的全部特征值，只能在真机上使用。',
  getBLEDeviceRSSI: '获取蓝牙设备的信号强度，只能在真机上使用。',
  getBLEDeviceServices: '获取已连接的蓝牙设备的全部服务，只能在真机上使用。',
  getBLEMTU: '获取与已连接的蓝牙设备一次最多能传多少字节，只能在真机上使用。',
  getBeacons: '获取已搜索到的全部 iBeacon 设备，只能在真机上使用。',
  getBluetoothAdapterState: '获取蓝牙是否可用、是否正在搜索设备，只能在真机上使用。',
  getBluetoothDevices: '获取蓝牙模块打开以来搜索到的全部设备，包括已连接的设备，只能在真机上使用。',
  getConnectedBluetoothDevices: '获取已连接的蓝牙设备，只能在真机上使用。',
  isBluetoothDevicePaired:
    '查询蓝牙设备是否已配对，已配对则成功，未配对则失败，只能在安卓真机上使用。',
  makeBluetoothPair: '用已知的 PIN 码与蓝牙设备配对，用户无需输入，只能在安卓真机上使用。',
  notifyBLECharacteristicValueChange: '开启或关闭特征值变化的通知，只能在真机上使用。',
  offBLECharacteristicValueChange: removes('onBLECharacteristicValueChange'),
  offBLEConnectionStateChange: removes('onBLEConnectionStateChange'),
  offBeaconServiceChange: removes('onBeaconServiceChange'),
  offBeaconUpdate: removes('onBeaconUpdate'),
  offBluetoothAdapterStateChange: removes('onBluetoothAdapterStateChange'),
  offBluetoothDeviceFound: removes('onBluetoothDeviceFound'),
  onBLECharacteristicValueChange: '监听蓝牙设备上报的以及读到的特征值，只能在真机上使用。',
  onBLEConnectionStateChange: '监听与蓝牙设备的连接建立或断开，只能在真机上使用。',
  onBeaconServiceChange: '监听 iBeacon 搜索开始、结束或无法继续，只能在真机上使用。',
  onBeaconUpdate: '调用 `startBeaconDiscovery` 之后，监听搜索到的 iBeacon 设备，只能在真机上使用。',
  onBluetoothAdapterStateChange: '监听蓝牙的开关，以及搜索的开始和结束，只能在真机上使用。',
  onBluetoothDeviceFound:
    '调用 `startBluetoothDevicesDiscovery` 之后，监听搜索到的蓝牙设备，只能在真机上使用。',
  openBluetoothAdapter: '打开小程序的蓝牙模块，须在其他蓝牙接口之前调用，只能在真机上使用。',
  readBLECharacteristicValue: '读取蓝牙设备的特征值，只能在真机上使用。',
  setBLEMTU: '与已连接的蓝牙设备协商一次最多能传多少字节，只能在安卓真机上使用。',
  startBeaconDiscovery: '开始搜索附近的 iBeacon 设备，只能在真机上使用。',
  startBluetoothDevicesDiscovery:
    '开始搜索附近的蓝牙设备，比较耗电，找到后请用 `stopBluetoothDevicesDiscovery` 停止，只能在真机上使用。',
  stopBeaconDiscovery: '停止搜索 iBeacon 设备，只能在真机上使用。',
  stopBluetoothDevicesDiscovery: '停止搜索蓝牙设备，只能在真机上使用。',
  writeBLECharacteristicValue: '写入蓝牙设备的特征值，只能在真机上使用。',
} satisfies Partial<Sentences>
