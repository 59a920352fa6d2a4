import { describe, expect, test } from 'vitest'
import { deviceOf, networkOf } from './device.ts'

describe('a device is known by its browser and system', () => {
  test.each([
    [
      'Mozilla/5.0 (Linux; Android 9; SM-J260) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36',
      'chrome',
      'android',
    ],
    ['Mozilla/5.0 (Linux; Android 9) AppleWebKit/537.36 Chrome/96.0 Mobile Safari/537.36 Line/11.1', 'line', 'android'],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/120.0 Safari/537.36 Edg/120.0',
      'edge',
      'windows',
    ],
    ['Mozilla/5.0 (Windows NT 10.0; rv:121.0) Gecko/20100101 Firefox/121.0', 'firefox', 'windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1 Version/17.0 Safari/604.1',
      'safari',
      'ios',
    ],
    ['', 'other', 'other'],
  ])('%s', (userAgent, browser, system) => {
    expect(deviceOf(userAgent)).toEqual({ browser, system })
  })
})

test.each([
  ['203.0.113.77', '203.0.113.x'],
  ['::ffff:203.0.113.77', '203.0.113.x'],
  ['2001:db8:1:2:3::4', '2001:db8:1:…'],
  ['192.168.1.20', ''],
  ['127.0.0.1', ''],
  ['::1', ''],
])('of the address %s only the network is kept: %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
