import type { Position } from 'geojson';

/** Where the shape of a disputed area comes from; numbers are those of Natural Earth 4.1 in the GeoPackage. */
export type AreaSource =
  | { provinces: readonly number[] }
  /** The whole of a country or territory with a code of its own. */
  | { country: string }
  /** Islands of one province inside a box of west, south, east, north. */
  | { province: number; box: readonly [number, number, number, number] }
  /** The part of a country that disputed lines cut off around a point. */
  | { of: string; lines: readonly number[]; around: Position; and?: readonly number[] }
  /** Lines that close a ring inside a country. */
  | { of: string; ring: readonly number[] }
  /** Too small to draw, a name of a sea, or in no public-domain source: a point placed by hand. */
  | { point: Position };

/** A disputed area under a key of our own, which never changes. */
export interface DisputedArea {
  key: string;
  /** ISO 3166-1 code whose page tells more, where the area has one. */
  code?: string;
  from: AreaSource;
}

/** Disputed areas; the keys take no side, and order means nothing. */
export const disputedAreas: readonly DisputedArea[] = [
  { key: 'crimea', from: { provinces: [5457, 5850] } },
  { key: 'donetsk', from: { provinces: [7850] } },
  { key: 'kherson', from: { provinces: [2143] } },
  { key: 'luhansk', from: { provinces: [7188] } },
  { key: 'zaporizhzhia', from: { provinces: [5849] } },
  { key: 'gaza', code: 'PS', from: { provinces: [4410] } },
  { key: 'west-bank', code: 'PS', from: { provinces: [4412] } },
  { key: 'jerusalem', from: { point: [35.234, 31.778] } },
  { key: 'golan', from: { of: 'IL', lines: [22], around: [35.75, 33] } },
  { key: 'kashmir-jammu-ladakh', from: { provinces: [5437] } },
  { key: 'kashmir-azad', from: { provinces: [7767] } },
  { key: 'kashmir-gilgit-baltistan', from: { provinces: [7766] } },
  { key: 'kashmir-siachen', from: { provinces: [5446] } },
  { key: 'kashmir-aksai-chin', from: { of: 'CN', lines: [21], around: [79.3, 35.1] } },
  { key: 'kashmir-shaksgam', from: { of: 'CN', lines: [15], around: [76.5, 36] } },
  { key: 'arunachal-pradesh', from: { of: 'IN', lines: [20], around: [94, 28.3] } },
  { key: 'doklam', from: { point: [89, 27.3] } },
  { key: 'kalapani', from: { point: [80.95, 30.25] } },
  { key: 'kosovo', code: 'XK', from: { country: 'XK' } },
  { key: 'western-sahara', code: 'EH', from: { of: 'MA', lines: [33], around: [-13.5, 26], and: [5328] } },
  { key: 'nagorno-karabakh', from: { of: 'AZ', ring: [46, 38, 41, 3, 43, 37, 2] } },
  { key: 'taiwan', code: 'TW', from: { country: 'TW' } },
  { key: 'senkaku-diaoyu', from: { point: [123.48, 25.75] } },
  { key: 'liancourt-rocks', from: { point: [131.87, 37.24] } },
  { key: 'paracel', from: { point: [112.3, 16.5] } },
  { key: 'scarborough-shoal', from: { point: [117.76, 15.15] } },
  { key: 'spratly', from: { point: [114.3, 9.9] } },
  { key: 'isla-calero', from: { point: [-83.67, 10.93] } },
  { key: 'gulf-of-mexico', from: { point: [-90, 25] } },
  { key: 'persian-gulf', from: { point: [51.5, 27] } },
  { key: 'sea-of-japan', from: { point: [135, 40] } },
  { key: 'abkhazia', from: { provinces: [4524] } },
  { key: 'south-ossetia', from: { of: 'GE', lines: [9], around: [44, 42.3] } },
  { key: 'transnistria', from: { of: 'MD', lines: [7], around: [29.55, 47.05] } },
  { key: 'northern-cyprus', from: { provinces: [472] } },
  { key: 'somaliland', from: { provinces: [277] } },
  { key: 'abyei', from: { of: 'SD', lines: [25], around: [28.5, 9.9] } },
  { key: 'essequibo', from: { of: 'GY', lines: [31], around: [-59.8, 6] } },
  { key: 'southern-kurils', from: { province: 76, box: [145.2, 43.2, 149, 45.6] } },
  { key: 'falklands-malvinas', code: 'FK', from: { country: 'FK' } },
  { key: 'gibraltar', code: 'GI', from: { country: 'GI' } },
];

/** How a line is drawn, after the habit of UN maps: dashed where undetermined, dotted where forces or administrations meet. */
export type LineKind = 'undetermined' | 'line-of-control';

/** A line under a key of our own: where the units of one side meet those of the other. */
export interface DisputedBorder {
  key: string;
  kind: LineKind;
  /** Units on either side: keys of areas or codes of countries. */
  between: readonly [readonly string[], readonly string[]];
}

const fourRegions = ['donetsk', 'kherson', 'luhansk', 'zaporizhzhia'];
const pakistani = ['kashmir-azad', 'kashmir-gilgit-baltistan'];

/** A line inside an area, where provinces of Natural Earth meet; shown where its area is drawn large, never on the world map. */
export const innerLines: readonly {
  key: string;
  kind: LineKind;
  between: readonly [readonly number[], readonly number[]];
}[] = [{ key: 'western-sahara-berm', kind: 'line-of-control', between: [[5328], [7145, 7146]] }];

/** Lines of disputed areas; where an area meets a country and no line is named, the border itself is not in dispute. */
export const disputedBorders: readonly DisputedBorder[] = [
  { key: 'crimea-mainland', kind: 'undetermined', between: [['crimea'], ['UA', 'kherson']] },
  { key: 'four-regions-russia', kind: 'undetermined', between: [fourRegions, ['RU']] },
  { key: 'four-regions-ukraine', kind: 'undetermined', between: [fourRegions, ['UA']] },
  { key: 'gaza-israel', kind: 'line-of-control', between: [['gaza'], ['IL']] },
  { key: 'west-bank-israel', kind: 'line-of-control', between: [['west-bank'], ['IL']] },
  { key: 'golan-israel', kind: 'line-of-control', between: [['golan'], ['IL']] },
  { key: 'golan-lebanon', kind: 'undetermined', between: [['golan'], ['LB']] },
  { key: 'golan-syria', kind: 'line-of-control', between: [['golan'], ['SY']] },
  { key: 'kashmir-line-of-control', kind: 'line-of-control', between: [['kashmir-jammu-ladakh'], pakistani] },
  {
    key: 'kashmir-siachen-ground-positions',
    kind: 'line-of-control',
    between: [['kashmir-siachen'], ['kashmir-gilgit-baltistan', 'kashmir-jammu-ladakh']],
  },
  {
    key: 'kashmir-actual-control',
    kind: 'line-of-control',
    between: [['kashmir-jammu-ladakh'], ['kashmir-aksai-chin', 'CN']],
  },
  { key: 'kashmir-india', kind: 'undetermined', between: [['kashmir-jammu-ladakh'], ['IN']] },
  { key: 'kashmir-pakistan', kind: 'undetermined', between: [['kashmir-jammu-ladakh', ...pakistani], ['PK']] },
  {
    key: 'kashmir-china',
    kind: 'undetermined',
    between: [
      ['kashmir-gilgit-baltistan', 'kashmir-siachen'],
      ['CN', 'kashmir-shaksgam'],
    ],
  },
  { key: 'aksai-chin-china', kind: 'undetermined', between: [['kashmir-aksai-chin'], ['CN']] },
  { key: 'shaksgam-china', kind: 'undetermined', between: [['kashmir-shaksgam'], ['CN']] },
  { key: 'arunachal-china', kind: 'line-of-control', between: [['arunachal-pradesh'], ['CN']] },
  { key: 'arunachal-india', kind: 'undetermined', between: [['arunachal-pradesh'], ['IN']] },
  { key: 'kosovo-serbia', kind: 'undetermined', between: [['kosovo'], ['RS']] },
  { key: 'western-sahara-morocco', kind: 'undetermined', between: [['western-sahara'], ['MA']] },
  { key: 'nagorno-karabakh-1991', kind: 'undetermined', between: [['nagorno-karabakh'], ['AZ']] },
  { key: 'abkhazia-georgia', kind: 'undetermined', between: [['abkhazia'], ['GE']] },
  { key: 'abkhazia-russia', kind: 'undetermined', between: [['abkhazia'], ['RU']] },
  { key: 'south-ossetia-georgia', kind: 'undetermined', between: [['south-ossetia'], ['GE']] },
  { key: 'south-ossetia-russia', kind: 'undetermined', between: [['south-ossetia'], ['RU']] },
  { key: 'transnistria-moldova', kind: 'undetermined', between: [['transnistria'], ['MD']] },
  { key: 'northern-cyprus-cyprus', kind: 'line-of-control', between: [['northern-cyprus'], ['CY']] },
  { key: 'somaliland-somalia', kind: 'undetermined', between: [['somaliland'], ['SO']] },
  { key: 'abyei-sudan', kind: 'undetermined', between: [['abyei'], ['SD']] },
  { key: 'abyei-south-sudan', kind: 'undetermined', between: [['abyei'], ['SS']] },
  { key: 'essequibo-guyana', kind: 'undetermined', between: [['essequibo'], ['GY']] },
  { key: 'essequibo-venezuela', kind: 'undetermined', between: [['essequibo'], ['VE']] },
  { key: 'gibraltar-spain', kind: 'undetermined', between: [['gibraltar'], ['ES']] },
];
