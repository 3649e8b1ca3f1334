import { expect, test } from 'vitest';
import { foundingThemes } from '../../src/i18n/pages/founding.ts';
import type { FoundingKey } from '../../src/i18n/pages/founding.ts';
import { href } from '../../src/lib/addresses.ts';
import { search } from './search-page.ts';
import { useSite } from './site.ts';

const site = useSite();

/** What a reader of the two articles would type, theme by theme, in English and in Indonesian. */
const queries: Record<FoundingKey, { en: string; id: string }> = {
  kosovo: { en: 'Facebook recognises Kosovo', id: 'pengakuan Kosovo oleh Facebook' },
  palestine: { en: 'Google Maps Palestine border name', id: 'perbatasan Palestina di Google Maps' },
  'china-search': {
    en: 'search engine censored results China Google',
    id: 'mesin pencari menyensor hasil pencarian Tiongkok',
  },
  'chile-peru': { en: 'Chile Peru disputed zones on maps', id: 'zona sengketa Chile dan Peru' },
  cable: { en: 'Brazil EU fibre-optic cable', id: 'kabel serat optik Brasil Uni Eropa' },
  'romania-mexico': { en: 'Romanian campaign United Kingdom', id: 'kampanye Rumania di Inggris' },
  'united-kingdom': {
    en: 'United Kingdom promotes language culture music social networks',
    id: 'Inggris bahasa budaya musik media sosial',
  },
  korea: { en: 'Korean Wave', id: 'Gelombang Korea Hallyu' },
  france: { en: 'French foreign ministry Twitter console', id: 'konsol Twitter kementerian luar negeri Prancis' },
  secretary: { en: 'Secretary of State reopens Twitter account', id: 'akun Twitter Menteri Luar Negeri John Kerry' },
  consular: { en: 'consular app Safe Travel Indonesia', id: 'aplikasi Safe Travel Kementerian Luar Negeri' },
  secrecy: { en: 'leaks encryption secrecy governments', id: 'kerahasiaan kebocoran enkripsi pemerintah' },
  geopolitics: { en: 'digital divide big data privacy rights', id: 'geopolitik digital kesenjangan digital' },
  'net-neutrality': {
    en: 'net neutrality Chile Netherlands Ecuador',
    id: 'netralitas jaringan Chile Belanda Ekuador',
  },
  stockholm: { en: 'Stockholm Initiative digital diplomacy', id: 'Inisiatif Stockholm diplomasi digital' },
  egypt: { en: 'Mubarak cuts the internet Egypt 2011', id: 'Mubarak memutus internet Mesir' },
  'citizen-journalism': { en: 'citizen journalism censored China', id: 'jurnalisme warga disensor Tiongkok' },
  strategy: { en: 'digital diplomacy strategy training indicators', id: 'strategi diplomasi digital' },
  pandemic: { en: 'COVID-19 video conference diplomacy', id: 'diplomasi pandemi konferensi video' },
  sentiment: { en: 'public sentiment data analysis', id: 'analisis data sentimen publik' },
  forums: { en: 'international climate summits online', id: 'konferensi iklim internasional daring' },
  'cyber-security': { en: 'cyber security norms cooperation', id: 'keamanan siber norma internasional' },
  crisis: { en: 'crisis communication', id: 'komunikasi krisis' },
  disinformation: { en: 'disinformation propaganda media literacy', id: 'disinformasi propaganda literasi media' },
};

const cases = (['en', 'id'] as const).flatMap((lang) =>
  foundingThemes.map(({ key, leads }) => ({ lang, query: queries[key][lang], leads })),
);

test.each(cases)('“$query” ($lang) leads to its theme within five results', async ({ lang, query, leads }) => {
  const { page, faults, close } = await site.visit(href(lang, '/search/'));
  const found = (await search(page, query)).slice(0, 5).map(({ path }) => path);
  await close();
  const wanted = leads.map((lead) => href(lang, `/${lead.replace(':', '/')}/`));
  expect(found.filter((path) => wanted.includes(path))).not.toEqual([]);
  expect(faults).toEqual([]);
});
