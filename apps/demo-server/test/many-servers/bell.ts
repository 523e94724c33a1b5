/** Rung whenever something has happened; who waits for a condition looks again. */
export class Bell {
  readonly #waiting = new Set<() => void>()

  ring(): void {
    for (const look of [...this.#waiting]) look()
  }

  /**
   * Resolves once the condition holds. Rejects, saying what it is that did not come about, after `patienceMs`.
   *
   * @param what what is waited for, as it then stands
   */
  until(holds: () => boolean, what: () => string, patienceMs = 40_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer)
        this.#waiting.delete(look)
      }
      const look = () => {
        if (!holds()) return
        end()
        resolve()
      }
      const timer = setTimeout(() => {
        end()
        reject(new Error(`waited ${patienceMs} ms in vain: ${what()}`))
      }, patienceMs)
      this.#waiting.add(look)
      look()
    })
  }
}
