import { expect, test, vi } from 'vitest'
import { strings } from '../strings.ts'
import { parseCommand } from './composing.ts'
import { type CommandRoom, runCommand } from './run-command.ts'

function room(client: Partial<CommandRoom['client']> = {}) {
  const notes: string[] = []
  const unasked = () => Promise.reject(new Error('not asked for'))
  const room: CommandRoom = {
    client: {
      you: undefined,
      member: () => undefined,
      command: unasked,
      summon: unasked,
      confirm: unasked,
      ...client,
    },
    note: (text, sign = '>') => void notes.push(`${sign} ${text}`),
  }
  return {
    room,
    notes,
    run: (text: string) => runCommand(room, parseCommand(text) ?? { name: '', args: '' }),
  }
}

test.each(['/help', '/h', '/?'])('%s is echoed and answered', async (text) => {
  const { run, notes } = room()
  expect(await run(text)).toBe(true)
  expect(notes).toEqual([`< ${text}`, ...strings.help.map((line) => `> ${line}`)])
})

test.each(['/whoami', '/i'])('%s says who, whose, and how the gods feel', (text) => {
  const you = {
    id: 'm_you',
    name: 'NPC#F69420',
    colour: '#F69420',
    patron: 'lyssa',
    affinities: { loki: -4, lyssa: 50 },
  }
  const god = (id: string) => ({
    kind: 'god' as const,
    id,
    name: id.toUpperCase(),
    colour: '#ffffff',
    title: '',
    avatar: null,
  })
  const { run, notes } = room({ you, member: god })
  void run(text)
  expect(notes.slice(1)).toEqual(['> You are NPC#F69420 of LYSSA', '> The gods on you: LYSSA +50, LOKI −4'])
})

test('other commands go to the server, and its answer is told', async () => {
  const command = vi
    .fn()
    .mockResolvedValueOnce('a 7')
    .mockResolvedValueOnce(null)
    .mockResolvedValueOnce({ sum: 7 })
  const { run, notes } = room({ command })
  void run('/dice 2d6')
  void run('/wave')
  void run('/count')
  await expect.poll(() => notes).toHaveLength(6)
  expect(command.mock.calls[0]).toEqual(['dice', '2d6'])
  expect(notes.slice(3)).toEqual(['> a 7', '> /wave: done', '> /count: {"sum":7}'])
})

test('a command that nobody knows, or that fails, says so', async () => {
  const unknown = Object.assign(new Error('no'), { code: 'unknown-command' })
  const command = vi.fn().mockRejectedValueOnce(unknown).mockRejectedValueOnce(new Error('not connected'))
  const { run, notes } = room({ command })
  void run('/constructor')
  void run('/dice')
  await expect.poll(() => notes).toHaveLength(4)
  expect(notes.slice(2)).toEqual([
    '> Unknown command /constructor. /help lists those there are.',
    '> /dice: not connected',
  ])
})

test.each(['/shrug', '/home/odin/.bashrc is gone', '/me waves', '/24h ago'])(
  'what no command is called may have been meant to be said: %s',
  async (text) => {
    const unknown = Object.assign(new Error('no'), { code: 'unknown-command' })
    const { run, notes } = room({ command: () => Promise.reject(unknown) })
    expect(await run(text)).toBe(false)
    expect(notes.at(-1)).toContain('Unknown command')
  },
)

test.each(['/help is what I typed', '/i think so', '/h e l p', '/favor me', '/confirm it'])(
  'words behind a command that takes none may have been meant to be said: %s',
  async (text) => {
    const { run, notes } = room()
    expect(await run(text)).toBe(false)
    expect(notes).toEqual([`< ${text}`, expect.stringContaining('stands alone')])
  },
)

test('so may a command that the server finds no sense in', async () => {
  const { run } = room({ command: () => Promise.reject(new Error('nobody here is called "not"')) })
  expect(await run('/why not')).toBe(false)
})

test('a draft that cannot be had is told', async () => {
  const { run, notes } = room({ summon: () => Promise.reject(new Error('no model')) })
  expect(await run('/summon a god of tea')).toBe(true)
  await expect.poll(() => notes.at(-1)).toBe('> /summon: no model')
})

test('a god is summoned, looked at, and let be born', async () => {
  const draft = { nonce: 'n', god: { name: 'CHA', title: 'Keeper of leaves' } }
  const confirm = vi.fn().mockResolvedValue(9)
  const { run, notes } = room({ summon: () => Promise.resolve(draft), confirm })
  void run('/confirm')
  void run('/summon')
  void run('/summon a god of tea')
  await expect.poll(() => notes.at(-1)).toContain('CHA, Keeper of leaves')
  void run('/confirm')
  await expect.poll(() => notes.at(-1)).toBe(`> ${strings.notes.soBeIt}`)
  expect(confirm).toHaveBeenCalledWith(draft)
})
