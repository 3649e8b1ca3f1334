import { fieldWord, useFormats, useWords } from '../../i18n/index.ts';
import type { Lang } from '../../i18n/index.ts';
import type { AtlasEntry } from '../../entries.ts';
import { isKnown } from '../../lib/dates.ts';
import { lengthBetween } from '../../lib/duration-length.ts';
import type { Amount } from '../../lib/duration-length.ts';
import { stagesOfApplication } from '../../lib/law-effect.ts';
import { isHolding, lastInForce, stateOn } from '../../lib/law-state.ts';
import type { EntryData } from '../../lib/entry-dates.ts';
import { entryPath, topicPath } from '../../lib/addresses.ts';
import { textLangOf } from '../ui/text-lang.ts';
import { dateWords } from '../ui/date-words.ts';
import { valuesOf } from './values.ts';
import type { Value, Values } from './values.ts';

/** One line of the facts panel; `field` names it for corrections and for its evidence. */
export interface Fact {
  field: string;
  label: string;
  values: readonly Value[];
}

/** What the panel of facts is made of. */
export interface FactContext {
  lang: Lang;
  today: string;
  topicTitle: (slug: string) => string;
}

type Line = [field: string, values: readonly Value[]];
type Actors = EntryData['shutdowns']['orderedBy'];

function actors(v: Values, lang: Lang, rows: Actors | undefined): Value[] {
  if (rows === undefined) return [];
  if (rows === 'unknown') return [v.unknown];
  const { acknowledged } = useWords(lang).fields;
  return rows.flatMap((row) => {
    const stance = row.acknowledged
      ? ` (${acknowledged.toLowerCase()}: ${v.term('acknowledged', row.acknowledged).text})`
      : '';
    return v
      .text(row.name)
      .map((value): Value => ({ ...value, text: value.text + stance, hint: v.term('actorKind', row.kind).text }));
  });
}

function legalBasis(v: Values, lang: Lang, basis: EntryData['shutdowns']['legalBasis']): Value[] {
  if (basis === 'unknown') return [v.unknown];
  if (basis === 'none-cited') return [{ text: useWords(lang).values.noneCited, absent: true }];
  return basis.map((row) => ({
    ...(v.text(`${[row.law, row.provision].filter(Boolean).join(', ')} (${v.term('invoked', row.invoked).text})`)[0] ??
      v.unknown),
    path: row.entry && entryPath('laws', row.entry),
  }));
}

function duration(lang: Lang, start: string, end: string | undefined): Value[] {
  if (!isKnown(start) || !isKnown(end)) return [];
  const words = useWords(lang).entry;
  const write = ({ count, unit }: Amount): string => words[unit](count);
  const { least, most, isRounded } = lengthBetween(start, end);
  const low = least.unit === most.unit ? words.halves(least.count) : write(least);
  const text = write(least) === write(most) ? write(most) : words.between(low, write(most));
  if (!isRounded) return [{ text }];
  return [{ text: least.count === 0 ? words.upTo(write(most)) : words.about(text) }];
}

function lawLines(v: Values, law: EntryData['laws'], { lang, today }: FactContext): Line[] {
  const on = stateOn(law, today);
  const inForce = lastInForce(law, today);
  const isInForce = isHolding(on.state);
  const state: Value[] = on.state ? [v.term('lawState', on.state, 'state')] : [v.unknown];
  return [
    ['state', on.uncertain ? [...state, { text: `(${useWords(lang).entry.uncertainOnDay})` }] : state],
    ['inForceSince', isInForce ? v.date(inForce?.start) : []],
    ['inForce', inForce && !isInForce ? v.span(inForce.start, inForce.end) : []],
    ['appliesFrom', stagesOfApplication(law).flatMap(v.date)],
    ['officialTitle', v.text(law.officialTitle.text, law.officialTitle.lang)],
    ['shortTitle', v.text(law.shortTitle)],
    ['citation', [...v.plain(law.citation.number), ...v.plain(law.citation.gazette)]],
    ['url', v.external(law.url, law.url)],
    ['instrument', [v.term('instrument', law.instrument, 'instrument')]],
    ['force', [v.term('force', law.force, 'force')]],
    ['jurisdiction', v.plain(law.jurisdiction)],
    ['authority', v.text(law.authority.name)],
    ['subjects', v.terms('subject', law.subjects, 'subjects')],
  ];
}

function shutdownLines(v: Values, data: EntryData['shutdowns'], { lang }: FactContext): Line[] {
  return [
    ['start', v.date(data.start)],
    ['end', v.date(data.end)],
    ['duration', duration(lang, data.start, data.end)],
    ['endStatus', [v.term('endStatus', data.endStatus, 'end-status')]],
    ['kinds', v.terms('shutdownKind', data.kinds, 'kinds')],
    ['techniques', v.terms('technique', data.techniques, 'techniques')],
    ['pattern', [v.term('pattern', data.pattern)]],
    ['scope', [v.term('scope', data.scope, 'scope')]],
    [
      'places',
      (data.places ?? []).map(({ name, code, asOf }) => ({
        text: name,
        hint: [code, asOf].filter(Boolean).join(', ') || undefined,
      })),
    ],
    [
      'networks',
      (data.networks ?? []).map(({ operator, asn, kind }) => ({
        text: asn && asn !== 'unknown' ? `${operator} (${asn})` : operator,
        hint: v.term('networkKind', kind).text,
      })),
    ],
    ['services', (data.services ?? []).map(({ name }) => ({ text: name }))],
    ['orderedBy', actors(v, lang, data.orderedBy)],
    ['requestedBy', actors(v, lang, data.requestedBy)],
    ['legalBasis', legalBasis(v, lang, data.legalBasis)],
    ['orderPublished', v.yesNo(data.orderPublished)],
    ['statedReasons', v.terms('reason', data.statedReasons, 'stated-reasons')],
    ['observedReasons', v.terms('reason', data.observedReasons, 'observed-reasons')],
  ];
}

function censorshipLines(v: Values, data: EntryData['censorship'], { lang }: FactContext): Line[] {
  return [
    ['start', v.date(data.start)],
    ['end', v.date(data.end)],
    ['duration', duration(lang, data.start, data.end)],
    ['outcome', [v.term('outcome', data.outcome, 'outcome')]],
    ['methods', v.terms('method', data.methods, 'methods')],
    ['consistency', data.consistency ? [v.term('consistency', data.consistency)] : []],
    ['actor', actors(v, lang, data.actor)],
    ['legalBasis', legalBasis(v, lang, data.legalBasis)],
    ['statedReasons', v.terms('reason', data.statedReasons)],
    ['observedReasons', v.terms('reason', data.observedReasons)],
  ];
}

function disputeLines(v: Values, lang: Lang, data: EntryData['map-disputes']): Line[] {
  const { since: sinceWord } = useWords(lang).countries;
  return [
    ['kind', [v.term('disputeKind', data.kind, 'kind')]],
    [
      'administeredBy',
      (data.administeredBy ?? []).flatMap(({ party, since }) =>
        party !== 'unknown' && isKnown(since)
          ? v.text(`${party} (${sinceWord} ${dateWords(lang, since)})`)
          : v.text(party),
      ),
    ],
  ];
}

function diplomacyLines(v: Values, data: EntryData['diplomacy']): Line[] {
  return [
    ['kind', [v.term('diplomacyKind', data.kind, 'kind')]],
    ['status', [v.term('diplomacyStatus', data.status, 'status')]],
    ['convenor', v.text(data.convenor)],
  ];
}

/** The facts panel of an entry, each value leading to the list that shares it; lines without values are left out. */
export function factsOf(entry: AtlasEntry, context: FactContext): Fact[] {
  const { lang } = context;
  const v = valuesOf(lang, entry.collection, textLangOf(entry) ?? lang);
  const own = ((): Line[] => {
    switch (entry.collection) {
      case 'laws':
        return lawLines(v, entry.data, context);
      case 'shutdowns':
        return shutdownLines(v, entry.data, context);
      case 'censorship':
        return censorshipLines(v, entry.data, context);
      case 'map-disputes':
        return disputeLines(v, lang, entry.data);
      case 'diplomacy':
        return diplomacyLines(v, entry.data);
    }
  })();
  const lines: Line[] = [
    ['countries', entry.data.countries.map(v.country)],
    ...own,
    ['topics', entry.data.topics.map((slug) => ({ text: context.topicTitle(slug), path: topicPath(slug) }))],
  ];
  return lines
    .filter(([, values]) => values.length > 0)
    .map(([field, values]) => ({ field, label: fieldWord(lang, field), values }));
}

/** The values of a fact as one line of plain text, for a filled-in correction. */
export const plainText = (lang: Lang, fact: Fact): string => useFormats(lang).and(fact.values.map(({ text }) => text));
