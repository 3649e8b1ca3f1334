import { factsFile } from '../../components/timeline/facts-file.ts';
import { langs } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import { editionToday, factsOfAtlas } from '../../queries.ts';

export const getStaticPaths = () => langs.map((lang) => ({ params: { file: `facts-${lang}` }, props: { lang } }));

export async function GET({ props: { lang } }: { props: { lang: Lang } }): Promise<Response> {
  const { day } = await editionToday();
  return Response.json(factsFile(await factsOfAtlas(lang), lang, day));
}
