/** The address of which an archive's address is a copy, or nothing where it does not say. */
export const originalOf = (archived: string): string | undefined =>
  /^https?:\/\/(?:web\.archive\.org\/web|archive\.(?:today|is|ph|li|md|vn|fo)|webarchive\.[a-z.]+\/[a-z-]+)\/(?:\d{4,14}[a-z_]*|\*)\/(.+)$/i.exec(
    archived,
  )?.[1];

const hostOf = (address: string): string | undefined => {
  const whole = /^[a-z]+:\/\//i.test(address) ? address : `https://${address}`;
  return URL.canParse(whole) ? new URL(whole).hostname.replace(/^(?:www\d?|m|mobile|amp)\./, '') : undefined;
};

/** The name under which a host is registered, near enough: two labels, or three under endings such as co.id. */
const siteOf = (host: string): string =>
  host
    .split('.')
    .slice(/\.(?:ac|co|com|edu|go|gob|gov|gouv|ne|net|or|org|web)\.[a-z]{2}$/.test(host) ? -3 : -2)
    .join('.');

/** The site of which a copy is, where that is another site than that of the address; nothing where they agree or it cannot be told. */
export function otherSite(archived: string, address: string): { copied: string; own: string } | undefined {
  const original = originalOf(archived);
  const copied = original === undefined ? undefined : hostOf(original);
  const own = hostOf(address);
  return copied !== undefined && own !== undefined && siteOf(copied) !== siteOf(own) ? { copied, own } : undefined;
}
