// Letters and digits that YAML leaves alone also inside brackets; a colon only where no space can follow it.
const plain = /^(?!(?:true|false|null|yes|no)$)[A-Za-z0-9](?:[A-Za-z0-9_.+?/~-]|:(?=[A-Za-z0-9]))*$/;

/** A value on one line of YAML: plain where that is safe, else in double quotes; lists in brackets. */
export function inlineYaml(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineYaml).join(', ')}]`;
  if (typeof value === 'string') return plain.test(value) ? value : JSON.stringify(value);
  return JSON.stringify(value) ?? '';
}

/** Words as lines of at most `width` characters, broken between words. */
export function wrapped(words: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/)) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
