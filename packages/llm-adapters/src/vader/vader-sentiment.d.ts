declare module 'vader-sentiment' {
  interface Scores {
    readonly neg: number
    readonly neu: number
    readonly pos: number
    /** −1…1. */
    readonly compound: number
  }
  const vader: { readonly SentimentIntensityAnalyzer: { polarity_scores(text: string): Scores } }
  // biome-ignore lint/style/noDefaultExport: a CommonJS module is a default export
  export default vader
}
