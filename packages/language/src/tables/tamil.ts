export const name = 'Tamil'

export const letters = '\\p{Script=Tamil}'
