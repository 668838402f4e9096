/**
 * Places of English prose: `name: adjectives`. Adjectives resolve to the name ("German exports" → Germany).
 * Countries, then groups and regions, states and provinces, and cities often named without their country.
 */
const table = `
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine,Argentinian; Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani;
Bahrain: Bahraini; Bangladesh: Bangladeshi; Belarus: Belarusian; Belgium: Belgian; Benin; Bhutan; Bolivia: Bolivian; Bosnia: Bosnian; Botswana; Brazil: Brazilian; Britain: British; Brunei; Bulgaria: Bulgarian; Burkina Faso; Burundi;
Cambodia: Cambodian; Cameroon; Canada: Canadian; Chad; Chile: Chilean; China: Chinese; Colombia: Colombian; Congo: Congolese; Costa Rica; Croatia: Croatian; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Czechia;
Denmark: Danish; Djibouti; Dominican Republic; Ecuador; Egypt: Egyptian; El Salvador; Eritrea; Estonia: Estonian; Ethiopia: Ethiopian; Fiji; Finland: Finnish; France: French; Gabon; Gambia; Georgia: Georgian; Germany: German; Ghana: Ghanaian; Greece: Greek; Guatemala; Guinea; Guyana;
Haiti: Haitian; Honduras; Hong Kong; Hungary: Hungarian; Iceland: Icelandic; India: Indian; Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish; Israel: Israeli; Italy: Italian; Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian;
Kazakhstan: Kazakh; Kenya: Kenyan; Kosovo; Kuwait: Kuwaiti; Kyrgyzstan; Laos; Latvia: Latvian; Lebanon: Lebanese; Lesotho; Liberia; Libya: Libyan; Lithuania: Lithuanian; Luxembourg; Macau; Macao; Madagascar; Malawi; Malaysia: Malaysian; Maldives; Mali; Malta; Mauritania; Mauritius; Mexico: Mexican; Moldova; Mongolia: Mongolian; Montenegro; Morocco: Moroccan; Mozambique; Myanmar;
Namibia; Nepal: Nepalese; Netherlands: Dutch; New Zealand; Nicaragua; Niger; Nigeria: Nigerian; North Korea: North Korean; North Macedonia; Norway: Norwegian; Oman: Omani; Pakistan: Pakistani; Palestine: Palestinian; Panama; Papua New Guinea; Paraguay; Peru: Peruvian; Philippines: Philippine,Filipino; Poland: Polish; Portugal: Portuguese; Puerto Rico;
Qatar: Qatari; Romania: Romanian; Russia: Russian; Rwanda: Rwandan; Saudi Arabia: Saudi,Saudi Arabian; Senegal; Serbia: Serbian; Sierra Leone; Singapore: Singaporean; Slovakia: Slovak; Slovenia: Slovenian; Somalia: Somali; South Africa: South African; South Korea: South Korean; Korea: Korean; South Sudan; Spain: Spanish; Sri Lanka: Sri Lankan; Sudan: Sudanese; Suriname; Sweden: Swedish; Switzerland: Swiss; Syria: Syrian;
Taiwan: Taiwanese; Tajikistan; Tanzania: Tanzanian; Thailand: Thai; Togo; Tunisia: Tunisian; Turkey: Turkish; Türkiye; Turkmenistan; UAE: Emirati; United Arab Emirates; Uganda: Ugandan; Ukraine: Ukrainian; United Kingdom; UK; U.K.; United States; US; U.S.; USA; America; Uruguay; Uzbekistan: Uzbek; Venezuela: Venezuelan; Vietnam: Vietnamese; Yemen: Yemeni; Zambia: Zambian; Zimbabwe: Zimbabwean; England: English; Scotland: Scottish; Wales: Welsh; Northern Ireland;
Africa: African; sub-Saharan Africa; Sub-Saharan Africa; Asia: Asian; Asia Pacific; Asia-Pacific; Europe: European; North America: North American; South America: South American; Latin America: Latin American; Central America; Middle East: Middle Eastern; Western Europe; Eastern Europe; Central Europe; Southeast Asia; South-East Asia; South Asia; East Asia; Central Asia; West Africa; East Africa; Southern Africa; Horn of Africa; Sahel; Caribbean; Oceania; Pacific; Nordic countries; Scandinavia; Balkans; Gulf; Mediterranean; Arctic; Antarctica; Antarctic;
European Union; EU; euro zone; eurozone; Eurozone; euro area; ASEAN; OECD; G7; G20; OPEC; OPEC+; Mainland China; mainland China; Mainland; Greater China; EMEA; BRICS; Greater Bay Area;
Alabama; Alaska; Arizona; Arkansas; California: Californian; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York; North Carolina; North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas: Texan; Utah; Vermont; Virginia; Washington; West Virginia; Wisconsin; Wyoming;
Ontario; Quebec; British Columbia; Alberta; Saskatchewan; Manitoba; Nova Scotia; New South Wales; Victoria; Queensland; Western Australia; South Australia; Tasmania; Bavaria: Bavarian; Saxony; Catalonia: Catalan; Andalusia; Lombardy; Tuscany; Gaza; West Bank; Crimea; Punjab; Kerala; Gujarat; Maharashtra; Karnataka; Tamil Nadu; Bihar; Assam; Odisha; Rajasthan; Uttar Pradesh; Sindh;
Anhui; Fujian; Gansu; Guangdong; Guangxi; Guizhou; Hainan; Hebei; Heilongjiang; Henan; Hubei; Hunan; Inner Mongolia; Jiangsu; Jiangxi; Jilin; Liaoning; Ningxia; Qinghai; Shaanxi; Shandong; Shanxi; Sichuan; Tibet: Tibetan; Xinjiang; Yunnan; Zhejiang; Beijing; Shanghai; Tianjin; Chongqing; Guangzhou; Shenzhen; Hangzhou; Nanjing; Suzhou; Wuhan; Chengdu; Xi'an; Qingdao; Dalian; Ningbo; Xiamen; Hefei; Zhengzhou; Taipei; Kaohsiung; Hainan;
London; Paris; Berlin; Munich; Hamburg; Frankfurt; Madrid; Barcelona; Rome; Milan; Vienna; Zurich; Geneva; Brussels; Amsterdam; Rotterdam; Stockholm; Oslo; Copenhagen; Helsinki; Warsaw; Prague; Budapest; Athens; Lisbon; Dublin; Edinburgh; Glasgow; Manchester; Birmingham; Cardiff; Belfast; Leeds; Liverpool; Bristol; Moscow; Kyiv; Istanbul; Ankara; Cairo; Lagos; Nairobi; Kampala; Addis Ababa; Johannesburg; Cape Town; Accra; Dakar; Casablanca; Tripoli; Khartoum; Mogadishu; Dar es Salaam;
Dubai; Abu Dhabi; Riyadh; Doha; Tehran; Baghdad; Jerusalem; Tel Aviv; Amman; Beirut; Damascus; Kabul; Karachi; Lahore; Islamabad; Delhi; New Delhi; Mumbai; Bangalore; Bengaluru; Chennai; Kolkata; Hyderabad; Dhaka; Colombo; Kathmandu; Bangkok; Hanoi; Ho Chi Minh City; Jakarta; Manila; Kuala Lumpur; Phnom Penh; Yangon; Seoul; Busan; Tokyo; Osaka; Nagoya; Kyoto; Sydney; Melbourne; Brisbane; Perth; Auckland; Wellington;
New York City; Los Angeles; Chicago; Houston; Dallas; Phoenix; Philadelphia; San Francisco; San Diego; Boston; Seattle; Denver; Atlanta; Miami; Detroit; Toronto; Vancouver; Montreal; Calgary; Ottawa; Mexico City; Bogotá; Lima; Santiago; Buenos Aires; São Paulo; Rio de Janeiro; Caracas; Havana; Silicon Valley`;

/** Name or adjective → the name to show. */
export const places: ReadonlyMap<string, string> = new Map(
  table.split(';').flatMap((entry): [string, string][] => {
    const [name = '', adjectives = ''] = entry.split(':').map((part) => part.trim());
    return [
      [name, name],
      ...adjectives
        .split(',')
        .filter((word) => word !== '')
        .map((word): [string, string] => [word.trim(), name]),
    ];
  }),
);

/** Those of the table that are countries: they come first, up to the continents. */
export const countries: ReadonlySet<string> = new Set(
  table
    .slice(0, table.indexOf('Africa: African'))
    .split(';')
    .map((entry) => (entry.split(':')[0] ?? '').trim()),
);

/** Words that qualify a place and belong to its name: "Western European countries", "northern Syria". */
export const compass: ReadonlySet<string> = new Set([
  'north',
  'south',
  'east',
  'west',
  'northern',
  'southern',
  'eastern',
  'western',
  'central',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'north-eastern',
  'north-western',
  'south-eastern',
  'south-western',
  'northeastern',
  'northwestern',
  'southeastern',
  'southwestern',
  'upper',
  'lower',
  'inner',
  'outer',
  'greater',
  'mainland',
  'rural',
  'urban',
  'coastal',
  'metropolitan',
  'continental',
  'emerging',
  'developing',
]);
