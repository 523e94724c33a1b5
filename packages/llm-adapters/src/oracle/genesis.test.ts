import { createPantheon } from '@talking-heads/core/engine'
import { genesisRequest, readNewborn } from '@talking-heads/core/prompts'
import { pantheon as builtIn } from '@talking-heads/pantheon'
import { expect, test } from 'vitest'
import { oracle } from './index.ts'

const { signal } = new AbortController()

test('every god that the oracle brings forth is read as one, beside all that were born before', async () => {
  let pantheon = createPantheon(builtIn)
  for (let birth = 0; birth < 40; birth++) {
    const wish = birth % 4 === 0 ? `a god of odd socks, number ${birth}` : undefined
    const request = genesisRequest({
      room: 'agora',
      pantheon,
      seed: 'seed',
      birth,
      ...(wish !== undefined && { wish }),
    })
    const { text } = await oracle().generate(request, { signal })
    const born = readNewborn(text, pantheon)
    if ('fault' in born) expect.unreachable(`${born.fault}: ${born.detail}`)
    expect(born.god.samples).toHaveLength(3)
    pantheon = createPantheon([...pantheon.gods, born.god])
  }
})
