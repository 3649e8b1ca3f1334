/** The closed sets of the atlas: one place, free of zod. Labels and one-line definitions stand in `i18n/terms`. */
// Formatted by hand: one term a line would be four hundred lines that nobody reads.
// prettier-ignore
export const vocabulary = {
  /** Who published a source and in what role; order is rank, best first (docs/sources.md). */
  sourceKind: [
    'primary-law', 'gazette', 'court', 'regulator', 'official-statement', 'measurement', 'platform-statement',
    'operator-notice', 'ngo', 'academic', 'news', 'reference',
  ],
  via: ['live', 'archived-copy', 'stored-copy'],
  /** Levels a claim can earn, weakest first, with the two states outside the order last. */
  verification: ['reported', 'corroborated', 'measured', 'official', 'disputed', 'retracted'],
  relation: [
    'challenged-in', 'amends', 'repeals', 'supersedes', 'implements', 'triggered-by', 'follows', 'same-event',
    'responds-to', 'part-of',
  ],
  change: ['created', 'corrected', 'expanded', 'status-change', 'retracted'],
  tracker: ['access-now-stop', 'pulse', 'top10vpn', 'surfshark', 'sflc', 'netblocks', 'other'],
  countUnit: ['events', 'countries', 'hours', 'days', 'us-dollars'],
  actorKind: [
    'head-of-state', 'government', 'ministry', 'regulator', 'court', 'parliament', 'police', 'military',
    'intelligence', 'local-government', 'operator', 'platform', 'armed-group', 'occupying-authority', 'union-body',
    'international-organisation', 'civil-society', 'unknown',
  ],
  acknowledged: ['confirmed', 'denied', 'silent', 'unknown'],
  reason: [
    'public-safety', 'national-security', 'disinformation', 'exam', 'technical', 'sabotage', 'precaution',
    'legal-order', 'protest', 'election', 'conflict', 'coup', 'communal-violence', 'religious-event', 'visit',
    'information-control', 'security-operation', 'unknown',
  ],
  measurementSystem: [
    'ioda', 'ooni', 'cloudflare-radar', 'kentik', 'netblocks', 'ripe', 'renesys', 'dyn', 'oracle', 'thousandeyes',
    'google-transparency', 'bgpmon', 'arbor', 'akamai', 'mlab', 'citizen-lab', 'censored-planet',
    'opennet-initiative', 'university', 'operator', 'other',
  ],
  signal: [
    'bgp', 'active-probing', 'darknet', 'dns', 'http', 'tls', 'traffic', 'connectivity', 'latency', 'throughput',
    'web-request', 'product-traffic', 'other',
  ],

  // Laws
  instrument: [
    'constitution', 'treaty', 'statute', 'regulation', 'decree', 'regulator-decision', 'licence-condition',
    'guideline', 'code', 'court-judgment', 'bill', 'policy',
  ],
  force: ['binding', 'interpretive', 'voluntary'],
  subject: [
    'net-neutrality', 'intermediary-liability', 'content-blocking', 'shutdown-power', 'platform-regulation',
    'online-safety', 'cybercrime', 'interception', 'encryption', 'data-protection', 'data-localisation', 'vpn',
    'routing-sovereignty', 'map-depiction', 'universal-access',
  ],
  lawEvent: [
    'proposed', 'adopted', 'signed', 'published', 'in-force', 'applies', 'amended', 'stayed', 'stay-lifted',
    'annulled', 'reinstated', 'repealed', 'expired', 'superseded', 'withdrawn', 'implemented', 'ruling', 'guidance',
    'enforcement',
  ],
  /** What the fold of events can yield; never typed by an editor. */
  lawState: [
    'proposed', 'adopted', 'in-force', 'partly-in-force', 'stayed', 'annulled', 'repealed', 'expired', 'superseded',
    'withdrawn',
  ],
  practice: [
    'blocking', 'throttling', 'paid-prioritisation', 'zero-rating', 'sub-internet-offers', 'specialised-services',
    'traffic-management', 'transparency', 'network-fees', 'interconnection', 'devices', 'general-conduct',
  ],
  position: [
    'prohibited', 'prohibited-with-exceptions', 'required', 'case-by-case', 'conditional', 'permitted', 'silent',
    'unknown', 'not-researched',
  ],
  basis: ['express', 'interpreted', 'regulator'],
  /** A country's derived class, strongest first; never typed by an editor. */
  neutralityClass: [
    'protected', 'partial', 'other-rules', 'voluntary', 'pending', 'lapsed', 'none-found', 'not-researched',
  ],
  networkReach: ['fixed', 'mobile', 'all'],

  // Map disputes
  disputeKind: ['land-boundary', 'sovereignty', 'recognition', 'maritime', 'island', 'toponym'],
  rulingBody: ['ICJ', 'PCA', 'ITLOS', 'UNGA', 'UNSC', 'arbitral-tribunal', 'court', 'other'],
  mapPlatform: [
    'google-maps', 'google-earth', 'google-search', 'apple-maps', 'bing', 'openstreetmap', 'facebook', 'here',
    'tomtom', 'mapbox', 'esri', 'baidu', 'amap', 'yandex', 'naver', 'kakao', 'mapmyindia', 'mapquest', 'garmin',
    'waze', 'twitter', 'airbnb', 'booking', 'natural-earth', 'un-map', 'national-map', 'other',
  ],
  viewerBasis: ['ip', 'domain', 'region-setting', 'language', 'worldview-parameter', 'in-country', 'unknown'],
  depictionStyle: [
    'solid-as', 'dashed-disputed', 'both-claims', 'line-of-control', 'no-line', 'separate-entity', 'unassigned',
    'omitted', 'label',
  ],
  observationMethod: ['own-observation', 'press', 'platform-statement', 'research'],
  driver: [
    'local-law', 'state-demand', 'company-policy', 'un-practice', 'crowd-edit', 'data-supplier', 'error',
    'recognition-change', 'unknown',
  ],
  administeredPart: ['whole', 'part', 'unknown'],

  // Censorship
  targetKind: [
    'site', 'app', 'platform', 'content', 'account', 'keyword', 'protocol', 'circumvention-tool', 'media-outlet',
    'person',
  ],
  method: [
    'dns-injection', 'dns-redirect', 'http-host', 'blockpage', 'tls-sni', 'tls-ech', 'ip-block', 'tcp-reset',
    'packet-drop', 'quic-block', 'protocol-block', 'throttling', 'bgp', 'ddos', 'takedown-order', 'geo-withholding',
    'search-delisting', 'app-store-removal', 'account-suspension', 'domain-seizure', 'registration-demand',
    'self-censorship', 'arrest', 'unknown',
  ],
  consistency: ['all-networks', 'most-networks', 'some-networks', 'unknown'],
  outcome: [
    'active', 'lifted', 'partly-lifted', 'moved', 'court-overturned', 'complied', 'refused', 'company-exited',
    'abandoned', 'unknown',
  ],

  // Shutdowns
  endStatus: ['restored', 'partly-restored', 'ongoing', 'unknown'],
  pattern: ['continuous', 'curfew', 'rolling', 'intermittent'],
  shutdownKind: [
    'full-network', 'mobile-only', 'fixed-only', 'throttling', 'service-based', 'allow-list', 'voice-sms',
    'infrastructure-destruction',
  ],
  technique: [
    'infrastructure', 'routing', 'dns', 'filtering', 'dpi', 'rogue-infrastructure', 'dos', 'throttling', 'power',
    'unknown',
  ],
  /** Reach of a cut, narrowest first: the order by which entries are called grave. */
  scope: ['local', 'regional', 'multi-region', 'national', 'cross-border'],
  networkKind: ['fixed', 'mobile', 'transit', 'satellite', 'mixed', 'unknown'],
  invoked: ['order', 'statement', 'court'],
  /** What the legal basis of a shutdown can be listed by; an editor writes the laws themselves for the first. */
  legalBasis: ['cited', 'none-cited', 'unknown'],
  response: ['litigation', 'statement', 'sanction', 'restoration'],

  // Diplomacy
  diplomacyKind: [
    'treaty', 'negotiation', 'norm-process', 'resolution', 'declaration', 'expert-text', 'coalition', 'forum',
    'institution', 'office', 'initiative', 'campaign', 'social-media', 'consular-service', 'crisis-communication',
    'infrastructure', 'capacity-building', 'data-analysis', 'virtual-summit', 'incident',
  ],
  diplomacyStatus: ['proposed', 'open-for-signature', 'active', 'concluded', 'dormant', 'in-force', 'unknown'],
  role: [
    'convenor', 'initiator', 'chair', 'host', 'member', 'signatory', 'ratifier', 'acceding', 'invited', 'observer',
    'sponsor', 'supporter', 'opponent', 'abstainer', 'contributor', 'target', 'operator', 'beneficiary', 'expert',
  ],

  research: ['researched', 'partial', 'not-researched'],
} as const;

/** Name of a closed set, for example `shutdownKind`. */
export type VocabularyName = keyof typeof vocabulary;
/** A term of the closed set `N`. */
export type TermOf<N extends VocabularyName> = (typeof vocabulary)[N][number];

/** The five collections that hold entries, in the order in which the site shows them. */
export const entryCollections = ['laws', 'map-disputes', 'censorship', 'shutdowns', 'diplomacy'] as const;
/** A collection that holds entries. */
export type EntryCollection = (typeof entryCollections)[number];

/** Every collection with a file per entry; translations stand beside them. */
export const collections = [...entryCollections, 'countries', 'topics', 'glossary', 'counts'] as const;
/** A collection with a file per entry. */
export type Collection = (typeof collections)[number];

/** Codes beside ISO 3166-1 that `countries` may hold, declared once; none implies a position on status. */
export const extraCodes = ['001', 'EEA', 'EU', 'UN', 'XK'] as const;

/** File name and last part of the address of every entry: kebab-case ASCII. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Words that are parts of addresses and so cannot name an entry. */
export const reservedSlugs = ['by', 'page', 'at', 'index', '404', 'search', 'en', 'id', 'feed'] as const;
/** Longest slug, in characters: a file name stays readable in a listing. */
export const slugLimit = 80;
