import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { isAtHome, readSettings } from './settings.ts'

test('left alone, it is at home on this machine', () => {
  const home = {
    port: 3000,
    host: '127.0.0.1',
    dataFolder: resolve('data'),
    signups: 'first',
    signupsPerHour: 10,
    quota: { rows: 200_000, bytes: 500_000_000 },
    log: { as: 'text', slowMs: 1000 },
  }
  expect(readSettings({})).toEqual(home)
  expect(readSettings({ PORT: ' ', DATABASE_URL: '', BASE_URL: '' })).toEqual(home)
})

test('each setting is taken', () => {
  expect(
    readSettings({
      PORT: '8080',
      HOST: '0.0.0.0',
      WELLMET_DATA: '/var/lib/wellmet',
      DATABASE_URL: 'postgres://me:secret@localhost/wellmet',
      SIGNUPS: 'open',
      SIGNUPS_PER_HOUR: '100',
      QUOTA_MB: '2000',
      QUOTA_ROWS: 'off',
      BASE_URL: 'https://wellmet.example/',
      LOG: 'json',
      LOG_SLOW_MS: '250',
      SAMPLE: 'busy',
      SAMPLE_VISITORS: 'on',
      SEARCH_ENGINES: 'on',
      COUNT_REQUESTS: 'on',
      METRICS_TOKEN: 'scrape-scrape-scrape',
      MODEL_URL: 'http://localhost:11434/v1',
      MODEL_NAME: 'llama3',
    }),
  ).toEqual({
    port: 8080,
    host: '0.0.0.0',
    dataFolder: '/var/lib/wellmet',
    databaseUrl: 'postgres://me:secret@localhost/wellmet',
    signups: 'open',
    signupsPerHour: 100,
    quota: { rows: Infinity, bytes: 2_000_000_000 },
    baseUrl: 'https://wellmet.example',
    log: { as: 'json', slowMs: 250 },
    sample: 'busy',
    hasVisitors: true,
    isListed: true,
    countsRequests: true,
    metrics: { token: 'scrape-scrape-scrape' },
    model: { url: 'http://localhost:11434/v1', name: 'llama3', seconds: 60 },
  })
})

test.each([
  ['PORT', '70000', 'PORT=3000'],
  ['PORT', 'web', 'PORT=3000'],
  ['PORT', '-1', 'PORT=3000'],
  ['HOST', 'my house', 'HOST=127.0.0.1'],
  ['DATABASE_URL', 'mysql://localhost/wellmet', 'postgres://'],
  ['SIGNUPS', 'yes', 'SIGNUPS=open'],
  ['SIGNUPS_PER_HOUR', 'ten', 'SIGNUPS_PER_HOUR=off'],
  ['SAMPLE', 'huge', 'SAMPLE=busy'],
  ['SAMPLE_VISITORS', 'yes', 'SAMPLE_VISITORS=on'],
  ['COUNT_REQUESTS', '3', 'COUNT_REQUESTS=on'],
  ['SEARCH_ENGINES', 'yes', 'SEARCH_ENGINES=off'],
  ['MODEL_URL', 'localhost', 'MODEL_URL=http://'],
  ['MODEL_URL', 'http://localhost:11434/v1', 'MODEL_NAME=llama3'],
  ['MODEL_NAME', 'llama3', 'MODEL_URL=http://'],
  ['QUOTA_MB', '-5', 'QUOTA_MB=off'],
  ['QUOTA_MB', '1.5', 'QUOTA_MB=off'],
  ['QUOTA_ROWS', '1e6', 'QUOTA_ROWS=off'],
  ['BASE_URL', 'wellmet.example', 'BASE_URL=https://'],
  ['BASE_URL', 'https://wellmet.example/somewhere', 'BASE_URL=https://'],
  ['BASE_URL', 'javascript:alert(1)', 'BASE_URL=https://'],
  ['TRUSTED_PROXIES', 'proxy.local', 'TRUSTED_PROXIES=127.0.0.1'],
  ['TRUSTED_PROXIES', '127.0.0.1, 10.0.0.0/33', '32 bits'],
  ['TRUSTED_PROXIES', '0.0.0.0/0', 'every address'],
  ['TRUSTED_PROXIES', '::/0', 'every address'],
  ['TRUSTED_PROXIES', '*', 'TRUSTED_PROXIES=loopback'],
  ['TRUSTED_PROXIES', '10.0.0.0/1', 'Give the addresses or networks of the proxies'],
  ['TRUSTED_PROXIES', '10.0.0.1/8', '10.0.0.0/8'],
])('%s=%s is refused with what to write instead', (name, value, instead) => {
  expect(() => readSettings({ [name]: value })).toThrow(instead)
})

test.each([
  ['127.0.0.1', undefined, true],
  ['::1', undefined, true],
  ['localhost', 'http://localhost:3000', true],
  ['127.0.0.1', 'http://127.0.0.1:8080', true],
  ['127.0.0.1', 'http://[::1]:3000', true],
  ['0.0.0.0', undefined, false],
  ['192.168.0.7', 'http://localhost:3000', false],
  ['127.evil.example', undefined, false],
  ['127.0.0.1', 'https://wellmet.example', false],
  ['127.0.0.1', 'http://127.evil.example', false],
  ['127.0.0.1', 'http://192.168.0.7:3000', false],
  ['::1', 'http://localhost.evil.example', false],
])('with HOST %s and BASE_URL %s only this machine comes in: %s', (host, baseUrl, is) => {
  expect(isAtHome({ host, ...(baseUrl && { baseUrl }) })).toBe(is)
})
