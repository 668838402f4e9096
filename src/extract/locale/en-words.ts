/** Closed word classes of English, one row a class. */
const words = (rows: string): ReadonlySet<string> =>
  new Set(rows.split(/\s+/u).filter((word) => word !== ''));

export const determiners = words(
  `the a an this that these those its their his her our your my each every some any no all both another either neither several many few much most such`,
);

export const prepositions = words(`
  of in on at to from by for with without within into onto over under above below between among amid during through throughout across against versus vs since until till per via after before
  than as about around near beyond besides despite toward towards upon off out up down except like unlike behind inside outside alongside plus minus times`);

export const pronouns = words(
  `it they them he she we i us you him who which whom that what there this these those one ones`,
);

export const auxiliaries = words(`
  is are was were be been being am has have had having do does did will would shall should may might can could must cannot won't isn't aren't wasn't weren't didn't doesn't hasn't haven't hadn't wouldn't 'll 'd`);

export const copulas = words(`is are was were be been being`);

/** Join clauses: what follows has a subject and a verb of its own. */
export const subordinators = words(
  `while whereas although though but because unless if when whenever as after before since so yet nor until once where which who whom whose that because`,
);

/** Stand between a verb and its number without changing the relation: "rose by more than a record 5%". */
export const hedges = words(`
  about around roughly approximately nearly almost some over under more less fewer than at least most up to as much many little few just only barely merely close well slightly exactly precisely
  record an a the another additional further estimated total combined net whopping mere staggering full further even still least only provisional preliminary massive modest sharp steep stunning hefty
  current present existing previous earlier original initial prior usual then-current
  record-breaking record-high all-time unprecedented average mean cumulative adjusted revised all-time seasonally low high nominal real annual monthly quarterly weekly daily`);

/** Adverbs that do not end in -ly. */
export const adverbs = words(`
  also still already now then again even just only too very quite rather so not never ever always often soon yet once twice alone together overall meanwhile however instead thus hence nonetheless nevertheless
  further sharply well year-on-year year-over-year yoy y-o-y y/y quarter-on-quarter quarter-over-quarter q/q qoq month-on-month month-over-month m/m mom respectively apiece instead elsewhere there here else
  mostly mainly back forward ahead up down higher lower above below likely unlikely due unchanged`);

/** Fewer words that end in -ly than are adverbs. */
export const lyNouns = words(
  `supply assembly family reply rally monopoly july italy anomaly elderly weekly daily monthly quarterly yearly hourly early only friendly costly likely`,
);

/** Small numbers in words, when the finder left them alone. */
export const numberWords = words(
  `zero one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion trillion half third quarter`,
);

/** Titles of persons: "Mr Smith" is a person, not a place. */
export const titles = words(
  `mr mrs ms dr prof professor sir president minister chief analyst economist director chairman chairwoman chair secretary spokesman spokeswoman spokesperson governor ceo cfo head mayor senator
  official adviser advisor commissioner councillor lawmaker deputy ambassador envoy founder co-founder strategist researcher scientist author co-author curator engineer superintendent inspector treasurer rector
  chancellor vice-chancellor vice-president lecturer manager trader farmer lawyer activist surgeon epidemiologist campaigner trustee archbishop bishop captain coach sir dame lord lady baroness judge`,
);

/** What somebody is, in small letters before or behind the name: "deputy leader Ann Moss", "Ann Moss, a strategist at Halden". */
export const occupations = words(`
  executive officer manager leader lead head chief deputy vice partner strategist researcher scientist engineer commissioner councillor councilor mp lawmaker legislator delegate representative congressman congresswoman envoy ambassador
  general colonel captain sergeant inspector superintendent sheriff judge justice prosecutor lawyer attorney solicitor barrister counsel doctor nurse surgeon physician epidemiologist virologist psychologist
  farmer grower fisherman trader broker dealer founder co-founder cofounder owner proprietor boss principal headteacher dean rector provost lecturer fellow scholar historian sociologist geologist
  biologist ecologist climatologist meteorologist forecaster hydrologist agronomist statistician demographer treasurer chancellor premier king queen prince bishop archbishop imam pastor priest
  author editor columnist correspondent journalist curator conductor coach trainer organiser organizer undersecretary comptroller controller auditor actuary registrar clerk ombudsman legislator
  administrator superintendent supervisor foreman planner developer architect designer consultant adviser advisor aide campaigner activist volunteer coordinator co-ordinator president-elect candidate senator
  exhibitor restaurateur hotelier shopkeeper retailer grocer winemaker brewer baker butcher chef miner driver pilot skipper sailor soldier firefighter paramedic midwife teacher student resident villager`);

/** Capitalised words that are no names. */
export const notNames = words(`
  the a an in on at of by for with from to and or but if when while as after before since although though however meanwhile about around nearly almost over under more less fewer some roughly approximately
  how why whose whom such other another many much most each every all both one two three total net gross annual monthly quarterly average overall according between up down only just this that these those its their his her our it they he she we there here where which what who also by despite
  no nos vol fig q1 q2 q3 q4 h1 h2 gdp cpi ppi pmi ev evs ai it r&d ebitda ebit capex eps co2 lng lpg ceo cfo covid-19 covid hiv aids tb
  nev nevs fdi odi ppp asp asps nim ppa ipi hpi rpi ytd mom cagr opex fcf aov dau mau mtpa lcd oled led tft nand dram hbm soc bess gva gfcf m1 m2 gaap ifrs adr roi roe roa irr npl npls ltv ghg pv bev bevs phev phevs suv suvs hgv dwt ipo ipos m&a esg gpu gpus cpu ram oled iot api saas arr mrr aum vat fy ytd yoy qoq gmv arpu dna rna mri icu gp gps pc pcs tv tvs sme smes ngo ngos phd mba nox pm10 pm2.5
  gfa gla nla tfa npi wale ltc nav rnav revpar revpor rpk rpks ask asks rask cask cet1 rwa rwas nii nim nims casa npa npas pbt pat ebita ebitdar ebitdax cogs sg&a tsr ffo affo sssg gwp ape nbv vnb gtv ttv acv tcv fte ftes boe boed boepd teu teus wacc dscr icr lcr nsfr`);

/** Verb forms that are as often nouns or adjectives: verbs only where the words around them say so. */
export const alsoNouns = words(`
  record records total totals average number numbers top peak peaks close open start starts end ends finish range volume form forms command claim claims cost costs supply supplies order orders fund funds
  house land fine fines lease rent charge charges run runs draw mine mines plant plants store stores process track note notes state states cap measure measures trade trades travel work works live lead drive
  face experience benefit benefits visit visits help support cover survey surveys test tests use uses need needs want vote votes schedule budget budgets project projects plan plans guide tip file files book books
  log logs post posts release releases train issue issues host award awards grant grants ship ships catch match show shows move moves return returns lack hope hopes promise vow call calls cross
  increase increases rise rises gain gains jump jumps surge climb advance recover rebound spike boost lift fall falls decline declines drop drops decrease decreases plunge slump slide dip slip tumble contract contracts
  cut cuts cool slow moderate narrow own complete lower near extended ease export exports import imports produce report reports estimate estimates forecast forecasts target targets pledge pledges aim aims
  study finance finances harvest flower balance purchase purchases sale sales share shares profit stock stocks demand demands license record commission load loan loans debt pump process result results
  view influence question questions group groups market markets time times value values price prices rate rates figure figures document documents rally retreat collapse crash touch register registers edge
  exercise subject step steps stake stakes limit limits borrowing lending spending funding mining manufacturing farming shipping housing trading banking building training holding heating earning saving pricing
  broadcasting catering streaming publishing licensing ticketing merchandising wholesaling tutoring consulting leasing underwriting refining smelting printing packaging recycling commuting lighting gardening camping hunting sponsoring
  filing briefing ruling hearing meeting gathering listing offering rating ranking finding warning posting booking
  engineering marketing advertising processing financing living fishing logging drinking housing sitting opening beginning meaning planning teaching nursing breeding cooking cooling driving setting smoking gaming retailing
  smoke drink sleep charge deposit deposits increased reported estimated expected combined limited united advanced continued improved planned registered employed unemployed insured educated listed mixed
  highlight highlights account accounts win wins firm firms amount amounts approach fire fires recruit recruits launch launches transport monitor screen screens feed count counts interview interviews highlight highlights
  pass passes break breaks strike strikes spread spreads swing swings rocket rockets raise raises default defaults graduate graduates mandate mandates appeal appeals sign signs stress trail trails hand hands
  pop pops bolt bolts march dart darts perk perks spurt spurts catapult catapults shine sprint sprints skid skids crater craters tank tanks
  answer answers audit audits balloon balloons capture captures convict convicts courier couriers damage damages discharge discharges dispatch dispatches display displays
  extract extracts freeze freezes inch inches jail jails mushroom mushrooms overhaul overhauls patrol patrols pencil pencils pile piles refit refits repeat repeats replies repurchase repurchases
  rescue rescues sack sacks scan scans second seconds slice slices stay stays tick ticks trace traces vault vaults vet vets wreck wrecks
  auction auctions bag bags bank banks bottle bottles broadcast broadcasts catalogue catalogues chart charts coach coaches draft drafts drain drains drill
  drills exchange exchanges exhibit exhibits ferry ferries flood floods grade grades guard guards haul hauls index indexes levy levies
  list lists mail mails map maps mark marks mill mills pack packs poll polls print prints rank ranks rebate rebates recall recalls refund refunds repair repairs roast roasts
  sample samples score scores shelter shelters spin spins stage stages stockpile stockpiles stream streams swap swaps tag tags tax taxes toll tolls tow tows transfer transfers
  transplant transplants upgrade upgrades
  quote quotes transfer transfers refund refunds request requests demand demands levy levies sanction sanctions pocket pockets brew brews rear hatch pardon pardons recall recalls upgrade upgrades ban bans scrap bet bets wager wagers
  power powers force forces quarry quarries brew release releases seat seats span spans stretch gross net raise raises hike hikes command commands perch tower towers cruise cruises offer offers bid bids count counts vote votes
  operating leading growing existing remaining running emerging developing outstanding underlying working continuing related organised organized skilled developed fixed refined processed unmanned installed`);
