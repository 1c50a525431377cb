/** Names of countries and bodies that everybody writes in several ways. Those of one article are its pack's. */
import type { Rewriting } from '../../text/rewrite.ts';

/** Several words of one name become one word, so that a name is met as a whole or not at all. */
export const NAME_FORMS: readonly Rewriting[] = [
  {
    pattern: /\b(?:the )?(?:united states of america|united states|u\.s\.a\.?|u\.s\.|usa)(?![a-z])/gi,
    by: 'America',
  },
  { pattern: /\bUS\b/g, by: 'America' },
  { pattern: /\bNorth[- ]Korean?s?\b|\bDPRK\b/g, by: 'Northkorea' },
  { pattern: /\bSouth[- ]Korean?s?\b|\bROK\b/g, by: 'Southkorea' },
  { pattern: /\b(?:the )?(?:united kingdom|great britain)\b|\bU\.K\.|\bUK\b/gi, by: 'Britain' },
  { pattern: /\bUnited Nations\b|\bU\.N\./g, by: 'UN' },
  { pattern: /\bEuropean Union\b/g, by: 'EU' },
  { pattern: /\bSoviets?(?: Union)?\b|\bUSSR\b/g, by: 'Soviet' },
  {
    pattern:
      /\bno one(?= (?:is|was|has|had|will|would|can|could|did|does|else|in|at|on|from|[a-z]{2,}(?:ed|ied))\b)/gi,
    by: 'nobody',
  },
  { pattern: /\bNew York City\b/g, by: 'New York' },
  { pattern: /\bDepartment of State\b/g, by: 'State Department' },
];

/** People and things of a country, by the country. */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `american america|americans america|british britain|briton britain|russian russia|russians russia
   chinese china|japanese japan|french france|german germany|germans germany|italian italy|italians italy
   spanish spain|spaniard spain|indian india|indians india|canadian canada|canadians canada|mexican mexico
   australian australia|australians australia|korean korea|koreans korea|israeli israel|israelis israel
   iranian iran|iranians iran|iraqi iraq|iraqis iraq|irish ireland|scottish scotland|english england
   welsh wales|dutch netherlands|swedish sweden|norwegian norway|danish denmark|polish poland|greek greece
   turkish turkey|egyptian egypt|brazilian brazil|brazilians brazil|european europe|europeans europe
   african africa|asian asia|swiss switzerland|austrian austria|belgian belgium|finnish finland
   portuguese portugal|hungarian hungary|czech czechia|romanian romania|bulgarian bulgaria|serbian serbia
   croatian croatia|ukrainian ukraine|ukrainians ukraine|thai thailand|vietnamese vietnam
   indonesian indonesia|pakistani pakistan|afghan afghanistan|cuban cuba|argentine argentina
   argentinian argentina|chilean chile|colombian colombia|peruvian peru|venezuelan venezuela
   nigerian nigeria|kenyan kenya|ethiopian ethiopia|syrian syria|lebanese lebanon|saudi arabia
   estonian estonia|latvian latvia|lithuanian lithuania|slovak slovakia|slovenian slovenia|bosnian bosnia
   albanian albania|macedonian macedonia|georgian georgia|armenian armenia|kazakh kazakhstan|uzbek uzbekistan
   moroccan morocco|algerian algeria|tunisian tunisia|libyan libya|sudanese sudan|ghanaian ghana
   jordanian jordan|yemeni yemen|kuwaiti kuwait|qatari qatar|bolivian bolivia|ecuadorian ecuador
   uruguayan uruguay|jamaican jamaica|haitian haiti|singaporean singapore
   bangladeshi bangladesh|nepalese nepal|burmese burma|cambodian cambodia|laotian laos|maltese malta
   tajik tajikistan|turkmen turkmenistan|kyrgyz kyrgyzstan|belarusian belarus|moldovan moldova
   azerbaijani azerbaijan|paraguayan paraguay|panamanian panama|nicaraguan nicaragua|rwandan rwanda|ugandan uganda
   tanzanian tanzania|zambian zambia|zimbabwean zimbabwe|somali somalia|angolan angola|senegalese senegal
   omani oman|bahraini bahrain|palestinian palestine|montenegrin montenegro|kosovar kosovo|cypriot cyprus
   mongolian mongolia|icelandic iceland|filipino philippines|malaysian malaysia|taiwanese taiwan`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' '))
    .flatMap(([people, country]) => (people && country ? [[people, country] as const] : [])),
);

/** The countries that the names of peoples stand for. */
export const DEMONYM_COUNTRIES: ReadonlySet<string> = new Set([
  ...DEMONYMS.values(),
  'northkorea',
  'southkorea',
  'soviet',
]);

/** Seats of government that stand for their country in the news. */
export const SEATS: ReadonlyMap<string, string> = new Map([
  ['moscow', 'russia'],
  ['kremlin', 'russia'],
  ['pyongyang', 'northkorea'],
  ['washington', 'america'],
  ['seoul', 'southkorea'],
  ['tokyo', 'japan'],
  ['beijing', 'china'],
  ['london', 'britain'],
  ['paris', 'france'],
  ['berlin', 'germany'],
  ['brussels', 'eu'],
  ...`ankara turkey|tehran iran|kyiv ukraine|kiev ukraine|warsaw poland|rome italy|madrid spain|vienna austria
   canberra australia|ottawa canada|cairo egypt|jerusalem israel|damascus syria|baghdad iraq|kabul afghanistan
   islamabad pakistan|hanoi vietnam|bangkok thailand|jakarta indonesia|manila philippines|budapest hungary
   bucharest romania|belgrade serbia|zagreb croatia|athens greece|stockholm sweden|oslo norway|copenhagen denmark
   helsinki finland|dublin ireland|lisbon portugal|prague czechia|bratislava slovakia|tallinn estonia|riga latvia
   vilnius lithuania|minsk belarus|baku azerbaijan|tbilisi georgia|yerevan armenia|tashkent uzbekistan
   astana kazakhstan|dushanbe tajikistan|bishkek kyrgyzstan|ashgabat turkmenistan|ulaanbaatar mongolia|delhi india
   riyadh arabia|doha qatar|amman jordan|beirut lebanon|tripoli libya|khartoum sudan|nairobi kenya|abuja nigeria
   caracas venezuela|havana cuba|lima peru|bogota colombia|brasilia brazil|taipei taiwan`
    .split(/[|\n]/)
    .map(pair => pair.trim().split(' '))
    .flatMap(([seat, country]) => (seat && country ? [[seat, country] as const] : [])),
]);
