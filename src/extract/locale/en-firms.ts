/**
 * Names that could be taken for words, or that stand in one word at the head of a sentence, where every word has a capital:
 * companies and houses a business page names every day. Two words and more speak for themselves.
 */
const words = (rows: string): ReadonlySet<string> =>
  new Set(rows.split(/\s+/u).filter((word) => word !== ''));

/** As written. Words that are common nouns as well ("Apple", "Target", "Shell") count only where a verb follows. */
export const firmNames = words(`
  Airbus Boeing Embraer Bombardier Lockheed Raytheon Thales Safran Leonardo Saab Dassault Textron Gulfstream Comac
  Siemens Philips Bosch Schneider Honeywell Hitachi Toshiba Panasonic Sony Sharp Canon Nikon Ricoh Fujitsu Kyocera Omron Fanuc Keyence Daikin Komatsu Kubota Caterpillar Deere Cummins Alstom Emerson
  Toyota Honda Nissan Mazda Subaru Suzuki Mitsubishi Isuzu Daihatsu Hyundai Kia Ford Chrysler Stellantis Fiat Peugeot Renault Citroen Volkswagen Audi Porsche Mercedes Daimler Volvo Scania Skoda Ferrari Tesla Rivian Lucid Polestar
  Geely Chery Nio Xpeng Leapmotor Changan Dongfeng Hozon Zeekr Aito Seres Yutong Mahindra Maruti Bajaj Yamaha Kawasaki Continental Michelin Goodyear Pirelli Bridgestone Denso Aisin Valeo Faurecia
  Samsung Huawei Xiaomi Oppo Vivo Honor Realme Transsion Lenovo Asus Acer Dell Hewlett Apple Nokia Ericsson Motorola Qualcomm Intel Nvidia Broadcom Micron Infineon Qorvo Skyworks MediaTek Realtek Foxconn Pegatron Wistron Quanta Compal Inventec
  Microsoft Google Alphabet Amazon Meta Facebook Instagram WhatsApp Twitter Snap Pinterest Reddit LinkedIn Netflix Spotify Uber Lyft Airbnb Expedia Booking Tripadvisor PayPal Stripe Square Shopify Salesforce Oracle SAP Adobe Cisco Zoom Slack Dropbox OpenAI Anthropic DeepSeek Palantir Snowflake
  Alibaba Tencent Baidu JD Meituan Pinduoduo Didi ByteDance TikTok Douyin Kuaishou Weibo NetEase Trip Ctrip Bilibili iQiyi Temu Shein Lazada Shopee Grab Gojek Tokopedia Flipkart Paytm Zomato Swiggy Ola Byju's Reliance Airtel Jio Infosys Wipro Cognizant Capgemini Accenture
  Walmart Costco Target Kroger Safeway Albertsons Walgreens Macy's Nordstrom Kohl's Carrefour Auchan Casino Tesco Sainsbury's Asda Morrisons Waitrose Ocado Aldi Lidl Metro Ikea Inditex Zara Primark Uniqlo Gap Nike Adidas Puma Reebok Levi's Burberry Gucci Prada Hermes Hermès Kering Chanel Dior Richemont Swatch Pandora Tiffany Swarovski
  Nestle Nestlé Danone Unilever Kraft Heinz Kellogg Mondelez Hershey Mars Ferrero Pepsi PepsiCo Coca-Cola Diageo Pernod Heineken Carlsberg Anheuser Tsingtao Kirin Asahi Suntory Starbucks McDonald's Burger Chipotle Domino's Subway Yum Luckin Mixue Haidilao Cargill Bunge Tyson Smithfield Fonterra Arla Lactalis Yili Mengniu Moutai Wuliangye
  Pfizer Moderna BioNTech AstraZeneca Novartis Roche Sanofi Bayer Merck Lilly Amgen Gilead Biogen Regeneron Novavax Takeda Astellas Eisai Otsuka Sinovac Sinopharm CanSino Cipla Lupin Biocon Teva Medtronic Abbott AbbVie Allergan Boehringer Lonza Fresenius Alcon
  Shell Chevron Exxon ExxonMobil ConocoPhillips Equinor Eni Repsol Total TotalEnergies Gazprom Rosneft Lukoil Petrobras Petronas Pertamina Sinopec PetroChina Cnooc Aramco Adnoc Halliburton Schlumberger Glencore Vale Rio Anglo Antofagasta Codelco Newmont Barrick Freeport Alcoa Rusal Norilsk ArcelorMittal Posco Baosteel Nucor Thyssenkrupp Salzgitter Hydro Vedanta Hindalco Adani Orsted Ørsted Iberdrola Enel Engie Vestas Goldwind Nordex Longi JinkoSolar Trina Tongwei Vattenfall Fortum
  Goldman Morgan JPMorgan Citigroup Citi Barclays Lloyds NatWest Santander HSBC Standard Nomura Mizuho Daiwa Sumitomo Softbank SoftBank Rakuten Prudential Allianz AXA Generali Aviva Zurich Swiss Munich Ping BlackRock Blackstone Vanguard Fidelity Schwab Visa Mastercard Amex Nationwide Berkshire Temasek Sequoia Tiger Evergrande Vanke Sunac
  Maersk Cosco Evergreen Hapag-Lloyd FedEx Ryanair EasyJet easyJet Lufthansa Emirates Etihad Qantas Delta United Southwest JetBlue Alaska Finnair Wizz IndiGo SpiceJet AirAsia Cathay Aeroflot LATAM Avianca Azul Ryder Greyhound Amtrak Eurostar Eurotunnel Uber
  Disney Comcast Viacom Paramount Warner Sony Universal Lionsgate Nintendo Sega Capcom Konami Activision Ubisoft Roblox Bertelsmann Pearson Vodafone Verizon Telefonica Telefónica Telstra Singtel Orange Sprint Comcast Telenor Telia Turkcell Safaricom MTN Huya
  Deloitte PwC KPMG McKinsey Gartner Canalys Forrester Nielsen Ipsos Gallup Kantar YouGov Moody's Fitch Refinitiv FactSet Bloomberg Reuters Nikkei Caixin Xinhua Statista Rystad Platts Kpler Vortexa Argus Clarksons Drewry Alphaliner Xeneta Knight Savills Colliers Cushman Rightmove Zillow Redfin Halifax Zoopla Markit Caixin
  Eurostat Destatis Insee Istat Unesco Unicef Unctad UNCTAD UNHCR Interpol Europol Greenpeace Oxfam Opec Nasa Frontex Frontier Congress Parliament Beijing Brussels Washington Westminster Whitehall Downing Kremlin
  Bitfinex Coinbase Binance Robinhood Klarna Revolut Monzo Wise Adyen Nubank Mercadolibre MercadoLibre Jumia Kakao Naver Coupang Krafton Line Mercari ZTE TCL Hisense Haier Midea Gree Skyworth Hikvision Dahua Sungrow CATL BYD EVE Gotion Ganfeng Tianqi Albemarle SQM Pilbara Wuxi Mindray Sensetime Megvii Cambricon Unitree Ubtech Agibot DJI EHang`);

/** Of the names, words of the language too. */
const ALSO_WORDS = words(
  `Apple Target Shell Gap Booking Square Snap Slack Zoom Stripe Total Standard Delta United Southwest Universal Orange Sprint Line Wise Mars Burger Subway Casino Metro Trip Honor Sharp Canon Continental Caterpillar Evergreen Frontier Knight Visa Tiger Hydro Rio Anglo Meta Alaska Zurich Swiss Munich Wuxi Beijing Brussels Washington Reliance Morgan Paramount Grab Lucid Seres Prudential Nationwide Fidelity Vanguard Cushman Wizz Vale`,
);

/** A company that one word names, whatever stands around it. */
export const isFirmName = (word: string): boolean => firmNames.has(word) && !ALSO_WORDS.has(word);

/** Things that need no article, besides stuff and trades: states, deeds and fields, feasts, crops by their sort, games. A word at the head of a sentence may be one. */
export const massNouns = words(`
  ability absence abuse adulthood advice agony aid alert anger anxiety approval arabica robusta arrival awareness bail bankruptcy baggage beauty behaviour behavior belief birth blame bloodshed boredom bribery bullying business cabotage
  camping cannabis captivity care caution ceramics change chaos charity chemistry chess childbirth childcare childhood choice citizenship class cleaning clearance climate coaching cocaine coffee collateral comfort commerce
  commitment common communication competition compensation concern conduct conflict conscription consent conservation contact content control cooperation counterfeit coverage craftsmanship creation creativity cricket culture currency custody
  dairy damage dance danger darkness data daycare death deadwood debris decay deceit delay democracy denim departure depth despair detail diet difficulty dirt discipline discontent discretion discrimination disease disability disposal distance distress
  diversity divorce drama dumping durum dust duty e-commerce ecommerce economics effort employment encouragement endurance enjoyment enrolment enthusiasm environment envy equality evidence excess exclusion exercise existence expansion expense experience expertise
  exploration exposure extinction failure faith fame famine fashion fatigue fear fertility fiction fighting fire first-aid fishery flight floor flu flux focus football footage force foreclosure forest fraud freedom friction friendship fuel fun fundraising fungus fury
  gallium germanium ghee glory gossip grain grass gravity greed grief groundwater growth guilt hardship harm hate hatred haulage help heroin homelessness homework honesty hope household humanity humour hydropower hygiene
  identity ignorance illness imprisonment independence industry infancy influence information infrastructure ingenuity injury injustice innovation insolvency insomnia inspiration integration intelligence interaction intervention isolation
  jade jet-fuel journalism joy justice knowledge kindness landfill language laughter laundry law learning leave legislation legroom life lightning literacy livestock loneliness long-haul love loyalty luck lumber lunch
  malaise malnutrition malware marriage material maternity mathematics maths merchandise metal middle-income migration mischief misconduct mobility molybdenum monkeypox mpox mortality motion motoring mud
  nationality nature nickel night nitrogen noise obesity obstruction offence office opinion opium opposition order ownership oxygen paddy pain parcel parenthood participation patience payroll peace pensions piracy play pleasure
  polysilicon potential practice pregnancy presence pressure prestige pride print prison privacy privatisation procurement production progress property prosperity protection protein protest prevention publicity
  quarantine quinoa racism rape recession recognition reconstruction recruitment recycling redundancy reform refuge regulation religion reliability relief repayment reporting research resistance respect response responsibility restraint retirement revenge rhetoric rhodium
  rivalry robotics rush safety sanitation satisfaction schooling scrutiny seating seniority separation service settlement severity sex shame shelter shipbuilding shortage sickness silence sincerity skiing skill slavery sleep snow soap society solidarity spam speculation speech spring spring-wheat stability
  staffing starvation status storage streaming strength stress stuff styrene success suffering suicide summer surveillance survival sustainability swimming sympathy takeaway talent talk tapioca taste technology television temper terror theft thought threat thunder tissue toil tolerance torture touch tour trade trafficking tragedy
  transparency treatment trouble truancy truth turbulence turf understanding unity urbanisation urbanization vaccination vanadium vanilla variety video violence virtue vision visibility voting wages war warfare warmth waste wealth weather welfare wilderness winter wisdom wildfire womanhood work workmanship worry worship writing yield youth zeal
  christmas easter ramadan diwali eid halloween thanksgiving lent passover hanukkah midsummer carnival nationwide statewide citywide countrywide industrywide companywide worldwide overseas abroad downtown uptown upstream downstream indoors outdoors online offline inland onshore offshore outside inside
  nobody everybody everyone someone somebody anyone anybody nothing everything something anything none neither others elsewhere halfway midway management staff crew police parliament congress government opposition council court industry housing core cpi ppi usd eur gbp cny rmb jpy hkd`);

/** Of those, the ones that are words of the language as well: names only where they act. */
export const firmWords = ALSO_WORDS;
