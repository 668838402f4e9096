/** Nouns of English prose about numbers, by what they do to a figure. One row a family. */
const words = (rows: string): ReadonlySet<string> =>
  new Set(rows.split(/\s+/u).filter((word) => word !== ''));

/** "an increase of 51%", "a 5% rise in exports", "growth of 3%". */
export const changeUp = words(`
  increase increases rise rises growth gain gains jump surge expansion climb advance improvement uptick upturn hike leap spike acceleration boost
  raise raises rebound recovery appreciation increment addition rally upswing`);

/** "a drop of a third", "a 2% contraction". */
export const changeDown = words(`
  decrease decreases decline declines fall falls drop drops reduction reductions contraction slump plunge slide slowdown downturn dip cut cuts shrinkage
  depreciation deterioration loss collapse retreat tumble squeeze setback decrement cutback`);

/** Heads that only say how the number stands; what is measured is named elsewhere: "reached a record of", "a total of 5 million". */
export const transparent = words(`
  record high low peak trough total average mean median level figure mark number value maximum minimum range rate sum amount volume pace tally estimate estimates
  target goal forecast projection expectation expectations threshold ceiling floor cap majority minority combined equivalent excess all-time guidance outlook quota benchmark share midpoint count quantity worth consensus standard norm mark milestone barrier shade touch fraction tad whisker notch hair`);

/** Nouns that name a series by themselves or as the head of a phrase. Decides that "sales" in "sales rose" is measured, not an actor. */
export const measures = words(`
  sales sale revenue revenues turnover profit profits earnings income loss losses output production exports imports trade shipments deliveries registrations orders
  rate rates ratio price prices cost costs wage wages pay salary salaries inflation unemployment employment population gdp economy growth demand supply consumption
  spending expenditure investment investments debt deficit surplus reserves assets liabilities deposits loans lending credit margin margins share shares stock stocks inventories
  index yield yields capacity generation emissions temperature temperatures rainfall area harvest crop crops receipts tax taxes funding budget aid assistance
  number numbers volume value amount total proportion percentage level levels prevalence incidence mortality deaths births cases infections hospitalisations hospitalizations admissions
  visits arrivals visitors passengers traffic occupancy enrolment enrollment attendance turnout productivity hours vacancies jobs claims starts permits completions
  dividend dividends ebitda ebit ebita eps arpu aum gmv fdi cash flow capex backlog bookings users subscribers subscriptions downloads headcount workforce fees commission contribution contributions remittances
  rent rents mortgage mortgages insurance premium premiums coverage penetration adoption use usage access literacy poverty inequality hunger malnutrition displacement
  weight height dose survival score scores risk odds efficacy accuracy concentration density speed distance length depth intensity efficiency
  activity business performance expectancy balance account accounts transactions turnover valuation capitalisation capitalization market markets
  appeal plan programme program contract contracts pledge pledges donations grants payment payments bill stake stakes currency dollar euro yen pound yuan rupee ruble rouble lira peso franc oil gold
  gas electricity coal gasoline diesel wheat corn maize rice soybean soybeans sugar coffee cocoa copper steel cement aluminium aluminum futures bonds bond crude brent
  overheads outlays outlay profitability liquidity leverage impairment impairments charge charges provisions writedown writedowns gap utilisation utilization
  fleet herd flock membership estate portfolio roster audience crowd electorate network
  book renewables intake fuel food energy power timber paper waste freight cargo plastic tourism meat beef pork dairy milk inventory footfall ridership readership viewership`);

/** Of the measures, goods: "exported 5 million tonnes of rice" measures exports, not rice. */
export const commodities = words(`
  gas electricity coal gasoline diesel wheat corn maize rice soybean soybeans sugar coffee cocoa copper steel cement aluminium aluminum oil gold crude crops crop`);

const ADJECTIVES = words(`
  rare sudden unexpected surprise further second third fourth fifth straight consecutive notable big small large steep sharp modest slight strong weak robust solid healthy rapid slow fast brisk steady
  huge massive dramatic double-digit single-digit similar marked significant substantial considerable mere net gross total average overall annual yearly monthly quarterly weekly daily record biggest largest
  smallest fastest slowest sharpest steepest first last latest initial additional new year month percentage year-on-year quarter-on-quarter month-on-month cumulative combined estimated expected projected seasonal
  sequential on-year on-month on-quarter year-over-year month-over-month quarter-over-quarter week-on-week day-on-day yoy mom qoq subtle tiny small moderate gradual hefty healthy stellar bumper tidy paltry meagre meager scant
  whopping staggering stunning astonishing astounding surprising eye-popping eye-watering jaw-dropping mind-boggling disappointing encouraging record-breaking record-setting record-high record-low
  highest lowest best worst previous prior current earlier recent sheer full minimal dismal abysmal unprecedented anaemic anemic sluggish`);

/** What ends as such an adjective does and names something: "the corn harvest", "the jobless rate". */
const NAMING = words(`
  harvest interest forest request contest protest arrest guest conquest inquest bequest manifest tempest jobless wireless stainless homeless cordless cashless driverless contactless seamless
  automotive executive incentive initiative archive narrative native objective perspective derivative cooperative co-operative locomotive directive additive preservative adhesive detective fugitive relative
  renewable vegetable receivable payable disposable portable wearable recyclable reusable deliverable perishable consumable collectible edible convertible indigenous ferrous non-ferrous porous explosive defensive`);

/** An adjective before a change noun that names nothing: "a rare decline", "an unexpected rise". */
export const qualifies = (low: string): boolean =>
  ADJECTIVES.has(low) || (!NAMING.has(low) && LIKE_AN_ADJECTIVE.test(low));

const LIKE_AN_ADJECTIVE =
  /(?:[a-z]{3}(?:ous|ful|less|ible|able|ive|est)|-(?:digit|fold|point|year|month|week|day|quarter|decade|ever|than-expected))$/u;

/** Plural or collective nouns that act: "Donors pledged", "aid groups aim". */
export const actors = words(`
  company companies builder builders brewer brewers carrier carriers miner miners shipper shippers grocer grocers packer packers drinker drinkers driver fisher fishers grower vendor vendors seller sellers buyer buyers wholesaler wholesalers pensioner renters renter commuter commuters dealer dealers refiner refiners insurer creditor creditors taxpayer taxpayers group groups firm firms business businesses maker makers manufacturer manufacturers producer producers retailer retailers carmaker automaker chipmaker airline lender lenders bank banks
  supplier suppliers exporter exporters importer importers operator operators developer developers startup start-up startups conglomerate giant utility utilities
  government governments ministry ministries authority authorities agency agencies department departments office bureau commission council parliament administration officials regulator regulators
  country countries nation nations economies state states province provinces region regions city cities district districts county counties town towns village villages continent bloc island islands
  donors donor farmers farmer growers households household families consumers shoppers workers employers employees investors investor shareholders traders analysts economists
  researchers scientists doctors hospitals hospital museum museums gallery galleries theatre theatres zoo library libraries chain chains church churches festival restaurant restaurants hotel hotels stadium league clubs club clinics schools school universities university teachers students patients participants respondents adults children women men girls boys people residents migrants
  refugees tourists travellers travelers visitors voters customers clients members pilots drivers owners charities charity organisation organization organisations organizations institute association union unions federation
  foundation fund funds trust board management team teams police army volunteers partners partner rivals rival insurers brokers landlords tenants borrowers savers pensioners unit units division divisions subsidiary subsidiaries arm segment segments operations
  centre center pollster pollsters reinsurer exchange exchanges
  service services customs observatory laboratory orchestra museum college colleges councils trusts agents players fans readers subscribers users passengers commuters nurses pupils graduates applicants candidates lawyers engineers artists musicians writers publishers broadcasters newspapers breeders beekeepers vintners winemakers anglers skippers crews landowners homeowners bidders contractors freelancers gamers viewers listeners donors
  provider providers platform lessor lessors shipbuilder shipbuilders homebuilder homebuilders housebuilder housebuilders distiller distillers telco telcos multinational multinationals titan behemoth
  designer designers distributor distributors driller drillers processor processors streamer bookmaker bookmakers brokerage brokerages foundry foundries hotelier hoteliers automaker automakers carmakers
  chipmakers airlines drugmaker drugmakers planemaker planemakers steelmaker steelmakers oilmaker phonemaker phonemakers truckmaker truckmakers toymaker winemaker forwarder forwarders railroad railroads
  marketplace telecoms heavyweight unicorn trader corporation corporations
  institutions individuals punters financiers speculators depositors policyholders bondholders shareholder bidder importer exporter processors spinners weavers ginners crushers millers blenders roasters
  yard yards shipyard shipyards dockyard dockyards refinery refineries smelter smelters brewery breweries bakery bakeries farm farms
  lobby planners body bodies watchdog consultancy think-tank plant plants factory factories mill mills mine mines port ports airport airports`);

/** Of the actors, those a later "the company", "the agency" points back to a named one with. */
export const orgNouns = words(`
  service customs observatory laboratory museum hospital university college council orchestra studio newspaper magazine publisher broadcaster gallery theatre festival winery brewery distillery
  company group firm business maker manufacturer producer retailer carmaker automaker chipmaker airline lender bank supplier exporter operator developer startup start-up conglomerate giant utility
  ministry authority agency department office bureau commission council regulator body organisation organization institute association federation foundation fund charity union
  centre center observatory insurer reinsurer exchange operator pollster think-tank
  watchdog broker consultancy brand drugmaker oilmaker steelmaker planemaker miner insurer network club trust board`);

/** Of those, bodies that steer or speak for others; any other is a firm: "the carrier", "the bakery group". */
export const bodies = words(`
  ministry authority agency department office bureau commission council regulator body organisation organization institute association federation foundation charity union
  centre center observatory watchdog board pollster think-tank consultancy chamber parliament court treasury exchange secretariat`);

/** What a company is called once it has been named: "the Hangzhou-based e-commerce giant", "the chip designer", "the lender". */
export const firms = words(`
  company corporation group firm business maker manufacturer producer retailer lender bank supplier exporter importer operator developer startup start-up conglomerate giant utility carrier airline
  provider vendor platform seller lessor shipbuilder homebuilder housebuilder builder brewer distiller grocer insurer reinsurer telco titan behemoth heavyweight juggernaut unicorn multinational
  designer distributor wholesaler refiner driller processor packer broadcaster publisher streamer bookmaker landlord brokerage broker foundry hotelier restaurateur chain e-tailer assembler
  contractor miner smelter grower trader hauler shipper forwarder courier railway railroad network franchise label studio brand marketplace portal app lab biotech pharma subsidiary unit arm
  automaker carmaker chipmaker drugmaker planemaker steelmaker oilmaker phonemaker truckmaker toymaker watchmaker dealmaker winemaker shoemaker sportswear-maker manufacturer venture fund club team`);

/** Speak for the company whose results a paragraph is about: "the board", "management". */
export const insiders = words(
  `board management directors company group firm founder owner operator trustees organisers organizers carrier maker bank division unit segment we it they`,
);

/** Places without a name: "food prices in host towns". */
export const placeNouns = words(`
  country countries nation nations economies province provinces region regions city cities district districts county counties town towns village villages area areas continent
  island islands zone zones suburbs capital camps camp municipality municipalities communities territory territories state states emirate emirates canton cantons prefecture prefectures governorate kingdom republic port parish borough boroughs`);

/** Hints that a percentage says how much something grew, although the clause only says where it stands: "inflation eased to 3.2%". */
export const growthMeasures = words(
  `cpi ppi hicp rpi inflation growth deflation cagr expansion increase rise hike appreciation depreciation disinflation`,
);

/** Percentages that are neither part of a whole nor a change: "the policy rate at 5.25%". */
export const levelPercents = words(`
  interest yield yields coupon return returns roe roi roa policy repo benchmark lending deposit mortgage funds discount coverage bond treasury refinancing cash overnight capital solvency adequacy loan-to-deposit
  premium premiums tariff tariffs duty duties levy levies efficacy humidity intensity lombard prime key base`);

/** What a result is told before: "profit before tax". */
export const deducted = words(
  `tax taxes taxation interest depreciation amortisation amortization impairment impairments exceptional exceptionals provisions minorities minority`,
);

/** Nouns that make what they name a target: "an appeal of US$4.2bn". */
export const targetNouns = words(
  `target targets goal goals appeal objective ambition aim pledge plan quota ceiling cap requirement requirements mandate limit budget commitment standard aspiration`,
);

/** Nouns that make what they name a forecast. */
export const forecastNouns = words(
  `forecast forecasts projection projections outlook guidance expectation expectations prediction predictions estimate-consensus`,
);

/** Houses that gather what analysts expect; a word of each name is enough. */
export const housesOfEstimates = words(
  `zacks factset refinitiv bloomberg reuters lseg ibes i/b/e/s call iq polled surveyed poll survey street`,
);

/** Flows that take the product of the flow named before: "passenger vehicle sales rose …, while exports jumped". */
export const flows = words(
  `sales exports imports production output deliveries shipments registrations consumption demand orders inventories stocks prices purchases generation capacity`,
);

/** Nouns that need no article, so that one may open a sentence with its capital and be no name: stuff, branches of trade, states of things. */
export const substances = words(`
  memory software hardware machinery equipment furniture clothing apparel footwear jewellery jewelry electronics luggage media music cinema theatre literature poetry art design fashion
  water air land soil sand gravel stone marble granite glass paper pulp wood timber rubber leather wool cotton silk linen hemp jute plastic resin paint ink glue cement concrete asphalt brick ceramic
  iron steel aluminium aluminum copper zinc tin lead nickel cobalt lithium graphite silicon polysilicon tungsten titanium uranium platinum palladium silver gold bauxite alumina ore scrap potash phosphate sulphur ammonia urea
  oil gas petrol gasoline diesel kerosene naphtha ethanol methanol biodiesel hydrogen helium carbon methane coal coke lignite peat charcoal bitumen crude petroleum electricity power energy heat steam
  wheat corn maize rice barley oats rye sorghum millet soy soya soyabean soybean rapeseed canola sunflower palm sugar cane beet coffee tea cocoa tobacco fruit meat beef pork mutton lamb poultry chicken fish seafood
  salmon tuna shrimp milk butter cheese cream yogurt honey flour bread pasta salt pepper spice food fodder feed fertiliser fertilizer seed beer wine whisky whiskey vodka gin rum sake alcohol spirits cider juice
  freight cargo traffic transport aviation shipping rail road tourism travel hospitality catering agriculture forestry aquaculture fishing farming mining manufacturing construction retail wholesale logistics
  finance banking insurance accounting advertising marketing education teaching training research science medicine healthcare surgery nursing dentistry pharmacy biotechnology biotech engineering technology telecommunications
  broadband internet cloud cybersecurity robotics automation artificial machine computing gaming gambling betting sport football cricket rugby tennis golf basketball baseball racing athletics cycling
  poverty wealth income money cash debt credit capital equity labour labor work overtime absenteeism unemployment employment housing property rent inflation deflation consumption demand supply output production
  crime fraud theft burglary robbery violence homicide murder arson vandalism corruption piracy terrorism war peace trade migration immigration emigration asylum citizenship
  pollution waste rubbish litter sewage plastic deforestation erosion drought flooding rain rainfall snow snowfall ice frost hail wind sunshine weather climate wildlife biodiversity fauna flora
  malaria tuberculosis measles influenza flu dengue cholera polio hepatitis diabetes cancer asthma obesity depression dementia pneumonia diarrhoea malnutrition anaemia hypertension smoking drinking vaping
  attendance turnout ridership viewership readership membership enrolment enrollment admission occupancy usage use access coverage penetration adoption compliance feedback interest confidence sentiment morale trust support
  growth progress momentum activity volume value worth cost spending saving lending borrowing investment funding revenue profit loss turnover margin tax taxation duty excise customs interest liquidity leverage volatility risk
  storage capacity bandwidth speed latency accuracy efficiency productivity performance quality reliability safety security health fitness nutrition hunger thirst sleep
  parking fuel mileage maintenance repair equipment furniture stationery packaging printing publishing broadcasting entertainment recreation leisure wildlife timber plywood lumber
  artillery ammunition weaponry defence defense police staff personnel management leadership governance
  solar wind nuclear hydro hydropower geothermal biomass offshore onshore residential commercial industrial retail rural urban domestic foreign overseas online offline public private state federal local regional national international
  average median total gross net core headline underlying operating adjusted annual monthly quarterly weekly daily overall combined global worldwide`);

/** Bodies of work a source speaks through: "data from the ministry showed", "a report by Oxfam". */
export const documents = words(`
  data figures statistics report reports survey surveys study studies estimate estimates analysis research bulletin census poll index release statement paper forecast forecasts filing tracker review
  assessment audit inquiry update note outlook records accounts results numbers calculations projections database publication briefing article yearbook dataset release monitor dashboard`);

/** What only a company has: told without an owner it is that of the company that tells. */
export const companyMeasures = words(
  `profit profits loss losses revenue revenues turnover earnings income ebit ebitda margin margins dividend backlog bookings`,
);

const OFFICES =
  /\b(?:Bank of|Central Bank|Directorate|Directorate-General|Secretariat|Treasury|Customs|Eurostat|Destatis|Insee|Istat|Unesco|Unicef|UNCTAD|Ofgem|Ofcom|Cepal|ECLAC|World Bank|UN|Reserve|Ministry|Department|Bureau|Office|Statistics|Agency|Commission|Council|Chamber|Observatory|Authority|Administration|Board|Union|Survey|Fund|Organi[sz]ation|Institute|Federation|Association|IMF|OECD|OPEC|UNHCR|WHO|FAO|WTO|IEA|Fed|ECB|Reuters|UNWTO|UNDP|UNEP|IOM|WFP|ITU|ILO|WIPO|IRENA|EIA|USDA|ONS|IATA|GSMA|IFR|ACEA|SMMT|VDMA|GWEC|WSTS|Gartner|IDC|Canalys|TrendForce|Omdia|Forrester|Statista|Rystad|Kantar|Ipsos|Gallup|YouGov|Kpler|Vortexa|Drewry|Alphaliner|Xeneta|BloombergNEF|WindEurope)\b/u;

/** "Union Bank", "Union Pacific Group": a company, whatever words are in its name. */
const TRADES =
  /(?<!\b(?:Central|World|Reserve|Development|Investment|National|State|People's|Federal)) (?:Bank|Group|Corp|Corporation|Inc|Ltd|Limited|plc|PLC|Holdings|Motors|Airlines|Airways|Pacific|Partners|Capital|Properties|Industries|Technologies|Electric|Foods|Steel|Energy|Co)\.?$/u;

/** A public office, or a body that speaks about others. */
export const isOffice = (name: string): boolean => OFFICES.test(name) && !TRADES.test(name);
