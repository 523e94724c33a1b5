export const name = 'Armenian'

export const letters = '\\p{Script=Armenian}'
