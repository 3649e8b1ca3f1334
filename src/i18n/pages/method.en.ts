import type { PageWords } from '../section.ts';

/** The method, in English. */
export const methodEn: PageWords = {
  title: 'Method',
  lead: 'How a fact enters the atlas, what the words beside it mean, and what the atlas does not claim.',
  sections: [
    {
      key: 'evidence',
      heading: 'Read, then written',
      paragraphs: [
        'A fact enters the atlas only after its text was read in a source. Each entry lists its sources with the day on which they were read and the way: live, from an archived copy, or from a stored copy. Beside each fact stand the sources that carry it, with page or article where there is one.',
        'Gazettes, courts, regulators and ministries come first; then network measurements; then the statements of platforms and operators; then organisations that follow the field; then quality press and research. Two outlets that print one agency’s story count as one source. Encyclopaedias lead to sources and are none.',
      ],
    },
    {
      key: 'verification',
      heading: 'Levels of verification',
      paragraphs: [
        'Every entry carries one level, and the level must be earned by its sources. Where a single field stands lower than the entry, it says so.',
      ],
      vocabulary: 'verification',
    },
    {
      key: 'checked',
      heading: 'Second reading',
      paragraphs: [
        'A second reader, who did not write the entry, compares its fields with the text of the sources. The entry then shows the day, the number of fields compared and the number of values corrected. An entry without this line has not been read a second time.',
        'An entry may name a day by which it should be read again. Once that day has passed, the page says so at its head.',
      ],
    },
    {
      key: 'absence',
      heading: 'What is not known',
      terms: [
        ['unknown', 'It was looked for and not found. The account says where.'],
        ['silent', 'The text was read in full and says nothing on the point. Used for legal positions only.'],
        ['not researched', 'Nobody has looked yet. It says nothing about the country or the case.'],
      ],
    },
    {
      key: 'dates',
      heading: 'Dates',
      paragraphs: [
        'A date is as exact as its source: a year, a month, a day, or a minute in UTC. “About” marks an approximate date, “uncertain” a doubtful one. No day is invented where a source gives a month.',
        'Durations are computed from the dates. Where these are inexact, the page gives the least and the greatest length that they allow, rounded where they differ by more than a month.',
        'One day stands for today throughout the site: the later of the edition’s date and the newest recorded change. “The last twelve months” and “may have changed” count from it.',
      ],
    },
    {
      key: 'law',
      heading: 'The state of a law',
      paragraphs: [
        'Bill, adoption, signature, publication, entry into force, application and repeal are different days. An entry records them as events, and the state of the law on any day is computed from the events up to that day. A stayed rule is not in force; a bill binds nobody; guidance and enforcement change no state.',
        'A day that falls inside an inexact date gives the answer “uncertain on that day”.',
      ],
    },
    {
      key: 'net-neutrality',
      heading: 'Classes of net neutrality',
      paragraphs: [
        'A country’s class on a day is computed from its binding national instruments in force on that day, and from those of a union to which it belonged on that day. An instrument comes before the one that it implements; otherwise the one effective later prevails. A text that is silent, or was not researched, overrides nothing. The first class that fits is shown. There is no score.',
      ],
      vocabulary: 'neutralityClass',
    },
    {
      key: 'zero-rating',
      heading: 'Zero-rating',
      paragraphs: [
        'Zero-rating is a layer of its own and never part of the class: rules that agree on everything else differ on it.',
      ],
    },
    {
      key: 'shutdowns',
      heading: 'What counts as a shutdown',
      paragraphs: [
        'A shutdown is one order, or one unbroken practice, that cuts people off in one country. Repeated cuts under one order are episodes of it. An outage without intent is no shutdown. Reasons that authorities stated and reasons that observers saw are kept apart.',
        'Trackers count by different rules. An entry records how each of them counted the same case; the number of entries is no count of all shutdowns.',
        'The page of counts gives, for each year, the numbers that trackers published, each with its day and source. Of Access Now’s table, which holds one row for each shutdown, the atlas read copies in third parties’ repositories and counted their rows, by country and in all, where no published number was found or the table had grown since. Such a count is the atlas’s own. It is marked, stands apart from what a tracker published and never takes its place; for some years and countries it is the only number there is.',
      ],
    },
    {
      key: 'maps',
      heading: 'Names, lines and codes',
      paragraphs: [
        'The title of an entry uses the form of UN documents where there is one; each party’s name for the place stands in the entry. Claimants are listed in alphabetical order. “Occupied”, “annexed” and “illegal” are used only with who says so.',
        'What a platform drew is recorded as an observation: for which viewers, on which day, according to whom. A map shown to viewers in one country is not what the platform shows the world. An observation older than eighteen months is marked “may have changed”.',
        'Lines, names and country codes on this site endorse no position.',
      ],
    },
    {
      key: 'harm',
      heading: 'People',
      paragraphs: [
        'Private persons are not named unless a court or quality press had already made them central. No detail is given that helps to find a witness, a reporter or the provider of a circumvention tool.',
      ],
    },
    {
      key: 'changes',
      heading: 'Changes and permanence',
      paragraphs: [
        'Each material change is dated and shown in the entry; every version can be read in the repository. Addresses do not die: a renamed entry forwards, a withdrawn one stays readable.',
      ],
    },
  ],
};
