import { expect, test } from 'vitest'
import { isOwnServer } from './own-server.ts'

test.each([
  'http://127.0.0.1:11434/v1',
  'http://127.1:8080',
  'http://2130706433/v1',
  'http://localhost:1234/v1',
  'http://LOCALHOST./v1',
  'http://models.localhost/v1',
  'http://[::1]:8000/v1',
  'http://[::ffff:127.0.0.1]/v1',
  'http://10.0.0.7/v1',
  'http://172.16.0.1/v1',
  'http://172.31.255.255/v1',
  'https://192.168.178.20/v1',
  'http://169.254.1.1/v1',
  'http://100.64.0.1/v1',
  'http://[fd12:3456::1]/v1',
  'http://[fe80::1]/v1',
  'http://ollama:11434/v1',
  'http://host.docker.internal:11434/v1',
  'http://workstation.local/v1',
  'http://box.lan/v1',
  'http://nas.home.arpa/v1',
])('%s is a server of one’s own', (url) => {
  expect(isOwnServer(url)).toBe(true)
})

test.each([
  'https://api.openai.com/v1',
  'http://8.8.8.8/v1',
  'http://172.15.0.1/v1',
  'http://172.32.0.1/v1',
  'http://100.128.0.1/v1',
  'http://192.169.0.1/v1',
  'http://[2606:4700::1111]/v1',
  'http://[::ffff:8.8.8.8]/v1',
  'https://localhost.example.org/v1',
  'https://10.0.0.1.example.org/v1',
  'https://local.example.org/v1',
])('%s is not', (url) => {
  expect(isOwnServer(url)).toBe(false)
})
