// Preloaded into a server under test (`node --expose-gc --import FILE`): on SIGUSR2 it collects its garbage and says
// what it holds.
process.on('SIGUSR2', () => {
  for (let time = 0; time < 3; time++) globalThis.gc?.()
  // A collection hands its pages back by and by.
  setTimeout(() => {
    globalThis.gc?.()
    console.log(`memory ${JSON.stringify(process.memoryUsage())}`)
  }, 500)
})
