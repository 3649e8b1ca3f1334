import { mapFile } from '../../components/map/map-file.ts';
import { langs } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { mapSource } from '../../queries.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { file: `entries-${lang}` }, props: { lang } }));

export async function GET({ props: { lang } }: { props: { lang: Lang } }): Promise<Response> {
  return Response.json(mapFile(await mapSource(lang), lang));
}
