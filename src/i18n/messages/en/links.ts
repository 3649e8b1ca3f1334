/** Messages about addresses, links, HTML and the code that a topic must not hold, in English. */
export const links = {
  'address-character': ({ character }: { character: string }) =>
    `The address holds an invisible character (${character}). Type it again.`,
  'address-space': () => 'The address holds a space. Remove it, or write it as %20.',
  'address-markup': ({ character }: { character: string }) =>
    `The address holds “${character}”. Copy it again from the browser, which encodes such characters.`,
  'address-relative': ({ address }: { address: string }) =>
    `“${address}” is not a whole address. Write it with https:// at its beginning.`,
  'address-mail': () => 'A mail address cannot be read by others. Give the address of a document.',
  'address-scheme': ({ scheme }: { scheme: string }) =>
    `The address begins with “${scheme}:”; only https: and http: are allowed. Give the address of the page.`,
  'address-host': ({ host }: { host: string }) =>
    `The address has no public host${host === '' ? '' : ` (“${host}”)`}. Write https://, the name of the site and the path.`,
  'address-credentials': () => 'The address holds a user name or a password. Remove the part before “@”.',
  'address-number': ({ host }: { host: string }) =>
    `The host “${host}” is a number. Use the name of the site, or an archived copy.`,
  'address-letters': ({ host }: { host: string }) =>
    `The host mixes letters of two scripts in one word (${host}) and may imitate another. Type it again.`,
  'address-shortener': ({ host }: { host: string }) =>
    `${host} hides the address. Open it and give the address where it ends.`,
  'address-private': ({ host }: { host: string }) =>
    `Readers may not be able to open a share on ${host}. Cite a public copy or an archived one.`,
  'link-empty': () => 'The link has no target. Write [words](https://…) or [words](collection:slug).',
  'link-anchor': ({ anchor, near }: { anchor: string; near?: string | undefined }) =>
    `There is no place “${anchor}” on this page.${near === undefined ? ' Correct it, or link to the entry.' : ` Did you mean “${near}”?`}`,
  'link-relative': ({ address }: { address: string }) =>
    `“${address}” leads to a place on this site. Write [words](collection:slug), for example (laws:id-uu-ite).`,
  'link-collection': ({ scheme, meant }: { scheme: string; meant: string }) =>
    `There is no collection “${scheme}”. Did you mean “${meant}”?`,
  'link-own': ({ address }: { address: string }) =>
    `“${address}” is an address of this site and breaks in copies. Write [words](collection:slug).`,
  'html-tag': ({ tag }: { tag: string }) =>
    `“${tag}” is HTML. Only <span lang="…" dir="…"> and <abbr title="…"> are allowed; use Markdown for all else.`,
  'html-comment': () => 'A comment would be published with the page. Delete it.',
  'body-image': () => 'Pictures are not allowed in a text. Describe what it shows and cite where it stands.',
  'body-note': ({ key }: { key: string }) =>
    `Notes of one’s own are not allowed: the list of sources makes them. List “${key}” under “sources” and cite it with [^${key}].`,
  'body-empty': () => 'The entry has no text. Write what happened, with [^key] behind what a source carries.',
  'body-depth': ({ depth, limit }: { depth: number; limit: number }) =>
    `Quotations or lists are nested ${depth} deep; the limit is ${limit}. Flatten them.`,
  'body-crash': () =>
    'The text makes the parser of the site break down. Take out unusual characters and nestings, half by half, until it is read.',
  'body-unreadable': () =>
    'From here the text cannot be read as MDX. Write “{” as \\{ and “<” as \\<, and close what is open.',
  'topic-code': ({ word }: { word: string }) =>
    `“${word}” begins a line of code. A topic holds none; its components need no import. Delete it, or begin the line with another word.`,
  'topic-expression': ({ text }: { text: string }) =>
    `“${text}” is read as code. Delete it; a brace in prose is written \\{.`,
  'topic-element': ({ name, allowed, near }: { name: string; allowed: string; near?: string | undefined }) =>
    `“${name}” cannot be used here. Allowed: ${allowed}.${near === undefined ? ' Use one of them or Markdown.' : ` Did you mean “${near}”?`}`,
  'topic-attribute': ({ name, element }: { name: string; element: string }) =>
    `${element} cannot have “${name}”. Delete it.`,
  'topic-attribute-value': ({
    element,
    name,
    found,
    allowed,
    near,
  }: {
    element: string;
    name: string;
    found: string;
    allowed: string;
    near?: string | undefined;
  }) =>
    `${element} needs “${name}” with one of: ${allowed}. Found: “${found}”.${near === undefined ? ' Write one of them in quotes.' : ` Did you mean “${near}”?`}`,
  'topic-attribute-code': ({ name }: { name: string }) =>
    `The value of “${name}” is code. Write plain words in quotes: ${name}="…".`,
} as const;
