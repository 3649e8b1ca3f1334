/** Fetches the further pages of a list and gives their rows in order; refuses where one of them cannot be had. */
export async function furtherRows(addresses: readonly string[], selector: string): Promise<HTMLTableRowElement[]> {
  const pages = await Promise.all(
    addresses.map(async (address) => {
      const answer = await fetch(address);
      if (!answer.ok) throw new Error(`${answer.status} ${address}`);
      return new DOMParser().parseFromString(await answer.text(), 'text/html');
    }),
  );
  return pages.flatMap((page) =>
    [...page.querySelectorAll<HTMLTableRowElement>(selector)].map((row) => document.adoptNode(row)),
  );
}
