import type { APIRoute } from 'astro';
import { countryCodes, isGroup } from '../../lib/countries.ts';
import { unionMembers } from '../../lib/country-entries.ts';
import { editionToday, unions } from '../../queries.ts';
import { countryPicture } from '../../viz/map/locator.ts';
import { svgOf } from '../../viz/map/picture.ts';

export const getStaticPaths = () =>
  countryCodes.map((code) => ({ params: { code: code.toLowerCase() }, props: { code } }));

export const GET: APIRoute<{ code: string }> = async ({ props: { code } }) => {
  const { day } = await editionToday();
  const codes = isGroup(code) ? unionMembers(code, await unions(), day) : [code];
  return new Response(svgOf(countryPicture(codes)), { headers: { 'Content-Type': 'image/svg+xml' } });
};
