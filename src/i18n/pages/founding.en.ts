import type { FoundingWords } from './founding.ts';

/** English words of the page on the origin of the atlas. */
export const foundingEnglish: FoundingWords = {
  title: 'Where this began',
  lead: 'The atlas grew out of two Indonesian articles on digital diplomacy. They named the themes; better sources settle what they can. This page goes through the themes and says where the articles erred or stayed vague.',
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
        'The summit of 24 February 2014 gave it political support, not a contract; Brazil’s state company left, and the private EllaLink was inaugurated on 1 June 2021. No source read shows what it changed for interception.',
    },
    'romania-mexico': {
      theme: 'A Romanian campaign in the United Kingdom; Mexico and the coverage of migration to the United States',
      finding:
        'The only Romanian campaign of wide repute that was found is that of a newspaper and an agency in 2013, reported as private. Which Mexican campaign is meant could not be established.',
    },
    'united-kingdom': {
      theme: 'British promotion of language, culture and music on social networks',
      finding:
        'No single campaign fits. The GREAT campaign and the British Council’s programmes are what is on record, with their dates.',
    },
    korea: {
      theme: 'Korea and the Korean Wave',
      finding:
        'The Wave is made by an industry; the entry holds what the state has built around it, among it the Public Diplomacy Act of 2016 and the Hallyu industry law passed in 2024.',
    },
    france: {
      theme: 'The Twitter console of the French foreign ministry',
      finding:
        'The ministry launched the console on 24 February 2014: a web application in four languages with an overview of its own network’s activity. Who built it and how long it ran was not found.',
    },
    secretary: {
      theme: 'A US Secretary of State reopens his Twitter account',
      finding:
        'The Secretary was John Kerry, who relaunched his account on 4 February 2014. The article’s “John F. Kelly” became Secretary of Homeland Security and White House chief of staff, both in 2017.',
    },
    consular: {
      theme: 'Consular help online: disasters, apps and messaging',
      finding:
        'Indonesia officially launched the app Safe Travel on 14 April 2018 and Portal Peduli WNI on 10 September 2018; whether the app is still offered was not found. American and Indian services stand beside them.',
    },
    secrecy: {
      theme: 'Secrecy, leaks and encryption between governments',
      finding:
        'The American cables of 2010 and the documents of 2013, and what followed: narrower access, other suppliers, codes of conduct and encrypted messaging, mostly by press reports.',
    },
    geopolitics: {
      theme: 'Digital geopolitics: privacy rights, the digital divide, big data, freedom of expression',
      finding:
        'The United Nations texts behind each subject, most of which recommend and do not bind: resolutions on expression and privacy, an outcome document on the divide, the Global Digital Compact on data.',
    },
    'net-neutrality': {
      theme: 'Net neutrality: Chile, the Netherlands and Ecuador as early laws, the United States in dispute',
      finding:
        'Chile’s law came into force on 26 August 2010, the Dutch article on 1 January 2013; Ecuador’s law came in 2015 and is not one of the first three. Of the American orders of 2010, 2015, 2017 and 2024 the last was never in force.',
    },
    stockholm: {
      theme: 'The Stockholm Initiative for Digital Diplomacy',
      finding:
        'A gathering of 24 hours, on 16 and 17 January 2014, that hoped for an informal network. A group of embassies in Washington was traced to it in 2019 and 2020.',
    },
    egypt: {
      theme: 'Egypt 2011: the internet cut, and the ways around it',
      finding:
        'Routes were withdrawn from 22:12 UTC on 27 January 2011 and came back on 2 February; from 31 January Speak2Tweet, by Google, SayNow and Twitter, led past the cut. The article’s “Wael Ghonin” is Wael Ghonim, whom neither Google’s post nor the agency AP’s account of that service names, and its “Tahil Square” is Tahrir Square.',
    },
    'citizen-journalism': {
      theme: 'Censored citizen journalism in China',
      finding:
        'Four named people who filmed in Wuhan and were taken away between February and May 2020, with what is known of each since.',
    },
    strategy: {
      theme: 'How to run a strategy of digital diplomacy',
      finding: 'An explainer with its literature: ends before means, no parallel structures, training, indicators.',
    },
    pandemic: {
      theme: 'Diplomacy when meetings were impossible: video conferences and webinars',
      finding:
        'Bodies that met by video from March 2020, what was decided that way, what was put off, and what diplomats found.',
    },
    sentiment: {
      theme: 'Data analysis of public sentiment',
      finding:
        'What ministries say that they do, why loud accounts are not a public, and where listening turns into watching.',
    },
    forums: {
      theme: 'International forums online, climate among them',
      finding: 'The climate talks and summits held online in 2020 and 2021, with their days.',
    },
    'cyber-security': {
      theme: 'Cyber security as a diplomatic subject: sharing of information on incidents, norms',
      finding:
        'The expert and open-ended groups of the United Nations, contact points for incidents, the Budapest Convention, and the Convention against Cybercrime, which no source read has in force.',
    },
    crisis: {
      theme: 'Crisis communication',
      finding: 'What is asked of a government that must speak in a crisis, and real cases.',
    },
    disinformation: {
      theme: 'Disinformation, propaganda and media literacy',
      finding: 'Laws and other responses, and where they have been contested.',
    },
  },
};
