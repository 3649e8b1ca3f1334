/** Messages about the file itself and the YAML between its fences, in English. */
export const file = {
  'file-empty': () => 'The file is empty. Start from a template with “npm run new”, or delete the file.',
  'file-large': ({ kilobytes, limit }: { kilobytes: number; limit: number }) =>
    `The file has ${kilobytes} kB; the limit is ${limit} kB. Split it, or move figures and long quotations out of it.`,
  'file-binary': () => 'The file is no text. An entry is a Markdown file; delete this one or save it as text.',
  'file-encoding': ({ byte }: { byte: string }) =>
    `The byte ${byte} here is not UTF-8. Save the file with the encoding “UTF-8”.`,
  'file-line-ends': () => 'Lines end with a lone carriage return. Save the file with line ends “LF”.',
  'file-byte-order-mark': () => 'The file starts with an invisible byte-order mark. Save it as “UTF-8” without BOM.',
  'file-last-line': () => 'The last line has no end. Put a line break behind it, or run “npm run fix”.',
  'file-unknown': ({ file }: { file: string }) =>
    `There is no file “${file}” in the collection. Give its path from the root of the project: src/content/laws/id-uu-ite.md.`,
  'file-symlink': () => 'This is a link to another file. Put the file itself here.',
  'file-geometry': ({ name }: { name: string }) =>
    `No dispute belongs to the geometry “${name}”. Name it after its entry: <slug>.geo.json.`,
  'file-extension': ({ name, expected }: { name: string; expected: string }) =>
    `“${name}” is not read: files of this folder end in “${expected}”. Rename it.`,
  'file-place': ({ name }: { name: string }) =>
    `“${name}” is not read: only entries, translations and geometries belong under src/content. Move it or delete it.`,
  'frontmatter-missing': () =>
    'The fields are missing: the first line must be “---”, then the fields, then “---” again. Start from a template with “npm run new”.',
  'frontmatter-not-first': () => 'The first line must be “---”. Delete the empty lines before it.',
  'frontmatter-toml': () => 'The fields are written in TOML (“+++”). Write YAML between two lines “---”.',
  'frontmatter-unclosed': () => 'The fields have no end. Put a line “---” between the last field and the text.',
  'frontmatter-second': () =>
    'A second block of fields begins here. Move its fields into the first block and delete it.',
  'frontmatter-no-fields': ({ text }: { text: string }) =>
    `“${text}” is no field. Write “name: value”, with a space after the colon, one field a line.`,
  'yaml-alias': ({ text }: { text: string }) =>
    `“${text}” refers to another place of the file, which is not allowed. Write the value out.`,
  'yaml-tag': ({ text }: { text: string }) =>
    `The tag “${text}” is not allowed. Delete it, or put the value in quotes.`,
  'yaml-key': () => 'The name of a field must be a plain word. Write “name: value”.',
  'yaml-proto': ({ text }: { text: string }) => `“${text}” cannot be the name of a field. Delete it.`,
  'yaml-key-space': ({ text }: { text: string }) =>
    `The name of the field “${text}” holds a space or an invisible character. Type it again.`,
  'yaml-duplicate-key': ({ key }: { key: string }) => `“${key}” stands here twice. Keep one of the two.`,
  'yaml-indent': ({ text }: { text: string }) =>
    `The line “${text}” is indented differently from the lines that it belongs to. Align it with them, with spaces.`,
  'yaml-start-character': ({ text }: { text: string }) =>
    `A value cannot start with this character: “${text}”. Put the value in quotes.`,
  'yaml-escape': ({ text }: { text: string }) =>
    `The backslash in “${text}” has no meaning. Write two backslashes, or use single quotes.`,
  'yaml-colon': ({ text }: { text: string }) =>
    `The value in “${text}” holds a colon and a space. Put the value in quotes: title: "Law: the second reading".`,
  'yaml-no-colon': ({ text }: { text: string }) =>
    `“${text}” has no colon, or the value of the line before it goes on here. Write “name: value” on one line, long values in quotes.`,
  'yaml-tab': () => 'The line is indented with a tab. Use spaces.',
  'yaml-quote': () => 'A quotation mark was opened before this place and not closed. Close it at the end of its value.',
  'yaml-after-value': ({ text }: { text: string }) =>
    `Something follows the closed quotation or bracket in “${text}”. Put the whole value in one pair of quotes.`,
  'yaml-bracket': () => 'A bracket “[” or “{” was opened before this place and not closed. Close it.',
  'yaml-wide-colon': ({ text }: { text: string }) => `“${text}” has a full-width colon. Type a plain “:” and a space.`,
  'yaml-syntax': ({ text }: { text: string }) =>
    `“${text}” cannot be read as a field. Compare the line with the template: name, colon, space, value; text with special characters in quotes.`,
  'yaml-depth': () => 'The fields are nested too deeply to be read. Write them flat, as in the template.',
} as const;
