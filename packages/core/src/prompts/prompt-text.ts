/** What a member or a model wrote, made harmless inside a prompt: LLaMA-2's control tags lose their brackets. */
export function neutralise(text: string): string {
  return text
    .replace(/\[(\/?)INST\]/gi, '($1INST)')
    .replace(/<<(\/?)SYS>>/gi, '($1SYS)')
    .replace(/<(\/?)s>/gi, '($1s)')
    .replace(/<\|/g, '(|')
    .replace(/\|>/g, '|)')
}
