import { candidates, type Strategy } from '@talking-heads/core/strategies'

/** Gods of one culture hold the floor; the others must be called. */
export const only =
  (culture: string): Strategy =>
  (choice) => {
    const gods = candidates(choice).filter((god) => god.culture === culture)
    const god = gods[Math.floor(choice.draw('only') * gods.length)]
    return god ? { godId: god.id } : null
  }


    import { createMemoryStore, mortalOf, openRoom } from '@talking-heads/core'
    import { pantheon } from '@talking-heads/core/pantheon'
    const model = { modelId: 'none', generate: () => Promise.reject(new Error('not asked')) }
    const room = await openRoom({
      id: 'olympus', store: createMemoryStore(), model, gods: pantheon, strategy: only('Norse'),
    })
    const { outcome } = room.explain({ author: mortalOf('m_you', 'F69420').id, text: 'Good evening.' })
    console.log(pantheon.find((god) => god.id === outcome.godId)?.culture)
    await room.close()
  