import type { SmallWords } from './language-table.ts'

export const name = 'Tamil'

export const letters = '\\p{Script=Tamil}'

export const smallWords: SmallWords = {
  greeting: 'வணக்கம் ஓ ஹே',
  title: 'அம்மா அப்பா கடவுள் கடவுளே சாமி ஐயா',
  honorific: 'அம்மா அப்பா சாமி ஐயா',
  direct: `காப்பாற்று காப்பாற்றுங்கள் உதவி உதவுங்கள் சொல் சொல்லுங்கள் நீ நீங்கள் ஏன் என்ன எப்படி எங்கே வா
    வாருங்கள் வணக்கம் நன்றி`,
  second: 'நீ நீங்கள்',
  joiner: 'மற்றும் அல்லது',
  choice: 'அல்லது',
}
