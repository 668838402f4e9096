/**
 * Verbs of English prose about numbers, by what they do to a figure.
 *
 *   up, down   move the subject: "sales rose 5%", "the deficit narrowed by $3bn"
 *   reach      say where it stands: "reached", "totalled", "stood at"
 *   share      say what part it is: "made up", "accounted for"
 *   do         an actor does it to what is counted: "sold 526,409 cars" → cars sold
 *   say        bring a source: "said", "showed"
 *   report     bring a source that speaks of its own numbers: "Nokia reported sales of …"
 *   expect     bring a forecast, and its source when active
 *   aim        bring a plan; name the actor, not a source
 *   happen     what the counted things themselves do: "1.2 million people crossed the border"
 *
 * A row: base form, past, past participle (the past when not given), then the noun for a sum of money done so ("spent" → spending).
 * The -s and -ing forms follow from these. A dash keeps the regular form.
 */
export const verbClasses = [
  'up',
  'down',
  'reach',
  'share',
  'do',
  'say',
  'report',
  'expect',
  'aim',
  'happen',
] as const;
export type VerbClass = (typeof verbClasses)[number];

export const verbTable: Readonly<Record<VerbClass, string>> = {
  up: `
    double · triple · quadruple · rise rose risen · increase · grow grew grown · climb · jump · surge · soar · expand · advance · improve · accelerate · swell swelled swollen
    rebound · recover · leap leapt · rocket · skyrocket · spike · widen · strengthen · balloon · mount · quicken · rally rallied · firm
    appreciate · escalate · shoot shot · zoom · mushroom · snowball · vault · bounce · edge · tick · inch · creep crept · nudge · outperform · multiply multiplied · intensify intensified
    pop popped · bolt · march · dart · perk · spurt · catapult · shine shone · sprint`,
  down: `
    fall fell fallen · decline · drop dropped · decrease · plunge · slump · tumble · sink sank sunk · slide slid · shrink shrank shrunk
    contract · slip slipped · dip dipped · ease · weaken · narrow · slow · plummet plummeted · retreat · dwindle · crash · collapse
    soften · deteriorate · recede · moderate · cool · diminish · halve · subside · nosedive · lag lagged · depreciate · decelerate · sag sagged · abate · skid skidded · swoon · crater · tank · wilt · wane · ebb · languish · falter · sputter`,
  reach: `
    reach · hit hit hit · total totalled · total totaled · amount · stand stood · come came come · average · number · exceed · top topped · surpass · settle
    close · remain · touch · register · equal equalled · measure · stay · hover · peak · end · finish · cross · range · weigh · lie lay lain · vary varied
    let let let · fetch · retail · gross · net netted · span spanned · stretch · tower · seat · cruise · perch · soar · command · boast
    run ran run · approach · near · sit sat · outnumber · trade · open · start · begin began begun · stabilise · stabilize · flatten · bottom`,
  share: `account · represent · constitute · comprise · form · contribute - - contribution · compose · occupy occupied · capture · claim · command · hold held · swallow · absorb · devour · gobble · drain · soak · consume · eat ate eaten`,
  do: `
    sell sold - sales · buy bought - purchases · ship shipped - shipments · deliver - - deliveries · export - - exports · import - - imports · produce - - production · make made - earnings
    manufacture - - production · build built · employ - - employment · receive - - receipts · raise - - funds raised · spend spent - spending · invest - - investment
    lend lent - lending · borrow - - borrowing · earn - - earnings · pay paid - payments · donate - - donations · grant - - grants · award - - awards
    treat · serve · vaccinate · enrol enrolled · enroll · train · hire · recruit · dismiss · fire · displace · kill · injure · rescue · evacuate · arrest
    harvest - - harvest · grow grew grown · plant · mine - - production · generate - - generation · install - - installations · add - - additions · create · open
    launch · acquire - - acquisitions · store · process · handle · carry carried · transport · distribute - - distribution · provide - - funding · collect - - collections
    attract · host · register · approve · issue - - issuance · allocate - - allocation · disburse - - disbursements · repay repaid - repayments · save - - savings
    lose lost - loss · cut cut cut cuts · shed shed shed · reduce - - reduction · lower · boost · lift · trim trimmed · slash - - cuts · gain - - gains · recover · destroy · damage
    consume - - consumption · use - - use · burn - - consumption · emit emitted - emissions · release - - emissions · discharge · draw drew drawn · supply supplied - supply · feed fed · reach
    cover · monitor · survey · test · screen · diagnose · infect · admit admitted · operate · own · run ran run · manage · maintain · deploy · generate - - revenue
    withdraw withdrew withdrawn withdrawals · request - - requests · quote - - price · bid bid bid bid · offer offered - offer · levy levied - levies
    reimburse - - reimbursements · compensate - - compensation · subsidise - - subsidies · subsidize - - subsidies · refund - - refunds · transfer transferred - transfers · remit remitted - remittances
    deposit - - deposits · pour - - investment · plough - - investment · sink sank sunk investment · pocket - - earnings · settle - - settlement · earmark - - allocation · sanction - - funding
    wager - - bets · steal stole stolen · launder · embezzle · smuggle · seize · confiscate · forfeit · recoup - - recoveries · budget - - budget · seek sought - funding · want - - funding · demand - - demands
    crush · power powered · brew brewed · distil distilled · weave wove woven · breed bred bred · rear · shear · hatch · graze · irrigate · sow sowed sown · dredge · excavate · quarry quarried
    repair · renovate · insulate · refit refitted · inspect · audit · certify certified · digitise · digitize · catalogue · translate · perform
    deport · extradite · expel expelled · convict · acquit acquitted · indict · prosecute · detain · release · pardon · rehouse · adopt · foster · baptise · marry married · bury buried
    ban banned · scrap scrapped · suspend · cancel cancelled · postpone · divert · retire · recall · replace · upgrade · equip equipped
    allot allotted · set set set · hand · give gave given aid · send sent - remittances · contribute - - contributions · fund - - funding · finance - - financing
    purchase - - purchases · order - - orders · book - - bookings · return - - returns · repurchase - - repurchases · refurbish · recycle · connect · construct · erect · commission · close
    shut shut shut · license · record · cost cost cost cost · expand · extend · complete · sign · secure · win won - contracts · log logged · count · catch caught - catch · land · slaughter
    hold held · house · accommodate · support · assist · help · visit visited - visits · process · apply applied · need - - funding needed · require - - funding required · interview · examine · analyse · analyze · follow · randomise · randomize · assign · declare · pump · refine · import · lease · rent · charge · fine · owe - - debt · inject - - injection · pump ·
    eliminate · axe · scrap scrapped · retire · demolish · restore · renovate · upgrade · redeem · subsidise · subsidize · compensate · reimburse · deport · expel expelled · resettle · relocate · transfer transferred
    crush · mill · brew · bottle · distil distilled · roast · bake · pack · assemble · forge · print · translate · digitise · digitize · scan scanned · list · delist · auction · outsource · insure · underwrite underwrote underwritten
    mobilise · mobilize · prosecute · convict · jail jailed · imprison · seize · confiscate · impound · intercept · inspect · audit · certify · accredit · vet vetted · endorse · ratify · exhibit · display · stage · perform · broadcast broadcast broadcast · stream
    rear · breed bred · fell · replant · restock · stock · drill · extract · dredge · dig dug · excavate · pave · electrify · irrigate · patrol patrolled · guard · coach · mentor · counsel counselled · shelter · immunise · immunize · inoculate · transplant
    unload · load · haul · ferry · airlift · tow · dispatch · despatch · mail · courier · stockpile · hoard · flood · inundate · submerge · wreck · gut gutted · raze · uproot · devastate · ravage
    sublet sublet sublet · furnish · equip equipped · retrofit retrofitted · insulate · repair · replace · swap swapped · exchange · convert · adapt · rename · rebrand · merge · spin spun
    pocket · bank · scoop · clinch · bag bagged · levy · impose · tax · toll · refund · rebate · waive · forgive forgave forgiven · cancel cancelled · defer deferred · postpone · suspend
    retrain · reskill · upskill · appoint · nominate · elect · promote · demote · furlough · sack · redeploy · second · engage · enlist · conscript · draft
    map mapped · chart · trace · track · tag tagged · identify · classify · catalogue · index · rank · rate · score · mark · grade · poll · canvass · sample · question · quiz · consult · brief`,
  say: `
    say said · reiterate · reaffirm · show showed shown · estimate · find found · note · tell told · state · indicate · suggest · calculate · reveal · warn · reckon · put put put
    claim · allege · affirm · emphasise · emphasize · mention · repeat · underline · underscore · lament · boast · recall · signal · reply replied · specify specified · write wrote written · confirm · count · conclude · observe · highlight · stress · cite · argue · believe · think thought · complain · insist · caution · admit admitted · acknowledge · concede · explain · remark · testify testified · assert · contend`,
  report: `report · announce · disclose · publish · post · declare · release · unveil · record · book · log logged · file`,
  expect: `expect · forecast forecast · project · predict · anticipate · foresee foresaw foreseen · envisage · envision · see saw seen · tip tipped · guide`,
  aim: `
    aim · plan planned · target targeted · pledge - - pledges · commit committed - commitments · intend · seek sought · want · vow · promise - - pledges · hope · propose · mandate · require
    earmark · commission · pencil pencilled · budget · schedule · strive · endeavour · set set set · undertake undertook undertaken · call · appeal · urge · need · must · cap capped · agree · recommend · vote`,
  happen: `
    compare · result · cross · return · flee fled · die died · live · arrive · leave left · work · attend · participate · join · migrate · move · enter · seek sought · suffer · face · lack · own · have had
    become became become · go went gone · get got got · take took taken · know knew known · feel felt · speak spoke spoken · stay · travel · emerge · respond · answer · vote · graduate
    depend · rely relied · expire · default · drown · starve · qualify qualified · benefit benefitted · benefit benefited · enjoy · overtake overtook overtaken · beat beat beaten · lead led
    trail · miss · follow · outpace · match · fail · pass · drive drove driven · keep kept · bring brought · leave left · see saw seen · do did done · involve · include · help · continue · lag lagged · relate · survive · experience · develop · improve · originate · belong · exist · occur occurred · happen · test · swing swung · break broke broken · strike struck · spread spread spread · sweep swept · mean meant · meet met · withdraw withdrew withdrawn · teach taught · fly flew flown · choose chose chosen · hear heard · lay laid · learn · hurt hurt hurt · wear wore worn · throw threw thrown · drive drove driven · freeze froze frozen · quit quit quit · sow sowed sown · persist · rake · tack · pile · claw · wipe · knock · shave · chop chopped · lop lopped · erase · slice · deduct · clip clipped · overhaul · outsell outsold · outpace · eclipse · leapfrog · value · smoke · drink drank drunk · eat ate eaten · sleep slept · undergo underwent undergone`,
};

/** Particles that give a direction to a verb without one: "went up 5%", "edged down". */
export const particles: ReadonlyMap<string, 1 | -1> = new Map([
  ['up', 1],
  ['higher', 1],
  ['down', -1],
  ['lower', -1],
  ['off', -1],
]);

/** Particles that belong to the verb before a number, and the verbs they go with (none listed: any). */
export const phrasalVerbs: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['out', new Set<string>()],
  ['off', new Set<string>()],
  ['away', new Set<string>()],
  [
    'in',
    new Set([
      'bring',
      'take',
      'pull',
      'rake',
      'draw',
      'reel',
      'haul',
      'weigh',
      'pour',
      'plough',
      'pump',
      'pay',
      'usher',
      'hand',
      'trade',
      'put',
      'call',
      'cash',
      'let',
      'sink',
    ]),
  ],
  [
    'up',
    new Set(
      `set sign buy snap pick open take rack use put mop eat gobble soak swallow suck hoover chalk clock notch scoop drum stump cough lock round free
      store stock save pile line bring give pay burn clear dig end free fill gather hand keep lap order pull ring serve shore split stack tie total turn weigh wind wrap`.split(
        /\s+/u,
      ),
    ),
  ],
  ['on', new Set(['take', 'put', 'tack', 'pile'])],
  ['back', new Set(['give', 'claw', 'win', 'take'])],
  ['over', new Set(['hand', 'take'])],
  ['aside', new Set(['set', 'put'])],
]);

/** Verbs that carry nothing of their own: the particle after them says the direction. */
export const lightMovers: ReadonlySet<string> = new Set([
  'edge',
  'tick',
  'inch',
  'creep',
  'nudge',
  'go',
  'come',
  'move',
  'trade',
  'close',
  'finish',
  'end',
]);

/** Of the `do` verbs, those that move a percentage or points: "shares lost 3%", "the index added 68 points". */
export const doMovers: ReadonlyMap<string, 1 | -1> = new Map([
  ['add', 1],
  ['gain', 1],
  ['raise', 1],
  ['lift', 1],
  ['boost', 1],
  ['hike', 1],
  ['push', 1],
  ['expand', 1],
  ['recover', 1],
  ['extend', 1],
  ['lose', -1],
  ['shed', -1],
  ['cut', -1],
  ['reduce', -1],
  ['lower', -1],
  ['trim', -1],
  ['slash', -1],
  ['shave', -1],
  ['drop', -1],
]);

/** With a particle behind: "put on 8.9p", "gave up 12 points". */
export const phrasalMovers: ReadonlyMap<string, 1 | -1> = new Map([
  ['put on', 1],
  ['tack on', 1],
  ['pile on', 1],
  ['pick up', 1],
  ['claw back', 1],
  ['win back', 1],
  ['give up', -1],
  ['give back', -1],
]);

/** Participles that introduce a side remark when "by" follows: "driven by exports". */
export const byParticiples: ReadonlySet<string> = new Set([
  'led',
  'driven',
  'helped',
  'supported',
  'buoyed',
  'dragged',
  'boosted',
  'followed',
  'offset',
  'fuelled',
  'fueled',
  'underpinned',
  'hampered',
  'accompanied',
  'weighed',
  'hit',
  'hurt',
  'aided',
  'powered',
  'spurred',
]);

/** Words that look like verbs and work as prepositions. */
export const verbalPrepositions: ReadonlySet<string> = new Set([
  'including',
  'excluding',
  'according',
  'following',
  'during',
  'compared',
  'based',
  'driven',
  'led',
  'given',
  'regarding',
  'concerning',
  'pending',
  'relative',
  'barring',
  'owing',
  'depending',
  'considering',
  'starting',
  'versus',
  'aged',
  'involving',
  'covering',
  'spanning',
]);
