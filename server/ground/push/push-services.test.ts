import { expect, test } from 'vitest'
import { isPushService } from './push-services.ts'

test.each([
  ['https://fcm.googleapis.com/fcm/send/abc', true],
  ['https://updates.push.services.mozilla.com/wpush/v2/abc', true],
  ['https://web.push.apple.com/abc', true],
  ['https://sg2p.notify.windows.com/w/?token=abc', true],
  ['http://fcm.googleapis.com/fcm/send/abc', false],
  ['https://fcm.googleapis.com:8443/abc', false],
  ['https://me@fcm.googleapis.com/abc', false],
  ['https://fcm.googleapis.com.example.org/abc', false],
  ['https://evilpush.apple.com.example/abc', false],
  ['https://127.0.0.1/abc', false],
  ['http://169.254.169.254/latest', false],
])('%s is a service that is gone to: %s', (endpoint, answer) => {
  expect(isPushService(endpoint)).toBe(answer)
})

test('an operator may trust another', () => {
  expect(isPushService('https://push.example.go.th/abc', ['https://push.example.go.th'])).toBe(true)
  expect(isPushService('https://push.example.go.th:1/abc', ['https://push.example.go.th'])).toBe(false)
})
