export function say(text: string): void {
  process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
}
