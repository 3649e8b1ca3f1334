import type { FoundingWords } from './founding.ts';

/** English words of the page on the origin of the atlas. */
export const foundingEnglish: FoundingWords = {
  title: 'Where this began',
  lead: 'The atlas grew out of two Indonesian articles on digital diplomacy. They named the themes; better sources settle them. This page goes through the themes and says where the articles erred or stayed vague.',
  articlesHeading: 'The two articles',
  articles: [
    'A: Cindya Lauren, “Cyber Diplomacy: Ada Apa dengan Diplomasi Digital?”, Kompasiana, 2 December 2021.',
    'B: “Diplomasi Digital: Bagaimana Negara-Negara Mengelola Hubungan Internasional Secara Online”, Tampang.com, 24 July 2024.',
  ],
  themesHeading: 'Theme by theme',
  article: (letters) => `Article ${letters}`,
  themes: {
    kosovo: {
      theme: 'Facebook’s recognition of Kosovo',
      finding:
        'In November 2013 Facebook listed Kosovo as a place of its own and denied that this was recognition: a platform’s list is not an act of a state.',
    },
    palestine: {
      theme: 'Google Maps and the border and name of Palestine',
      finding:
        'Google changed a wording on google.ps in May 2013. The label that Google Maps was said to have removed in 2016 had, by Google’s answer, never been there.',
    },
    'china-search': {
      theme: 'Search engines that censor results as the price of entry to China',
      finding:
        'Google.cn opened filtered in January 2006 and stopped filtering on 22 March 2010. A later prototype, Dragonfly, was never launched.',
    },
    'chile-peru': {
      theme: 'Contested zones between Chile and Peru on digital maps',
      finding:
        'The International Court of Justice drew the sea boundary in 2014 and did not rule on the land triangle. How digital platforms drew it was looked for and not found; the state maps are recorded.',
    },
    cable: {
      theme: 'A fibre-optic cable between Brazil and the European Union for security and privacy',
      finding:
        'Promised at the summit of February 2014; Brazil’s state company left the project, and the private EllaLink was inaugurated on 1 June 2021.',
    },
    'romania-mexico': {
      theme: 'A Romanian campaign in the United Kingdom; Mexico and the coverage of migration to the United States',
      finding:
        'The Romanian campaign that fits is a newspaper’s, of 2013, reported as private. Which Mexican campaign is meant could not be established.',
    },
    'united-kingdom': {
      theme: 'British promotion of language, culture and music on social networks',
      finding:
        'No single campaign fits. The GREAT campaign and the British Council’s programmes are what is on record, with their dates.',
    },
    korea: {
      theme: 'Korea and the Korean Wave',
      finding:
        'The wave is made by an industry; the entry holds what the state does around it, from the exchange foundation of 2003 to the Hallyu law.',
    },
    france: {
      theme: 'The Twitter console of the French foreign ministry',
      finding: 'What was built, when and by whom, as far as sources carry it.',
    },
    secretary: {
      theme: 'A US Secretary of State reopens his Twitter account',
      finding:
        'The article names “John F. Kelly”. The Secretary of State was John Kerry; John F. Kelly never held that office.',
    },
    consular: {
      theme: 'Consular help online: disasters, apps and messaging',
      finding: 'Indonesia’s Safe Travel and further services that really ran, with their dates.',
    },
    secrecy: {
      theme: 'Secrecy, leaks and encryption between governments',
      finding:
        'The American cables of 2010 and the documents of 2013, and what changed afterwards in access, suppliers and encryption.',
    },
    geopolitics: {
      theme: 'Digital geopolitics: privacy rights, the digital divide, big data, freedom of expression',
      finding: 'The United Nations resolutions behind each subject, with number, day and force.',
    },
    'net-neutrality': {
      theme: 'Net neutrality: Chile, the Netherlands and Ecuador as early laws, the United States in dispute',
      finding:
        'Each law with its number, its several dates and its articles; whether “Ecuador” holds; and the American orders from 2010 to 2025, of which the last never came into force.',
    },
    stockholm: {
      theme: 'The Stockholm Initiative for Digital Diplomacy',
      finding: 'A gathering of 16 and 17 January 2014, what it hoped for, and what was still named after it in 2020.',
    },
    egypt: {
      theme: 'Egypt 2011: the internet cut, and the ways around it',
      finding:
        'Start and end to the minute where measurements carry them. The article’s “Wael Ghonin” is Wael Ghonim and its “Tahil Square” is Tahrir Square.',
    },
    'citizen-journalism': {
      theme: 'Censored citizen journalism in China',
      finding: 'Four named cases of 2020 with their dates and outcomes.',
    },
    strategy: {
      theme: 'How to run a strategy of digital diplomacy',
      finding: 'An explainer with its literature: ends before means, no parallel structures, training, indicators.',
    },
    pandemic: {
      theme: 'Diplomacy when meetings were impossible: video conferences and webinars',
      finding: 'Which bodies met by video from March 2020, what they decided and what they put off.',
    },
    sentiment: {
      theme: 'Data analysis of public sentiment',
      finding:
        'What ministries say that they do, why loud accounts are not a public, and where listening turns into watching.',
    },
    forums: {
      theme: 'International forums online, climate among them',
      finding: 'Named meetings with their days.',
    },
    'cyber-security': {
      theme: 'Cyber security as a diplomatic subject: sharing of information on incidents, norms',
      finding:
        'The expert and open-ended groups of the United Nations, the Budapest Convention and the Convention against Cybercrime.',
    },
    crisis: {
      theme: 'Crisis communication',
      finding: 'What is asked of a government that must speak in a crisis, and real cases.',
    },
    disinformation: {
      theme: 'Disinformation, propaganda and media literacy',
      finding: 'Laws and responses, and where they were abused.',
    },
  },
};
