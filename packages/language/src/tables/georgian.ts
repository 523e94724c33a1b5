export const name = 'Georgian'

export const letters = '\\p{Script=Georgian}'
