import Testing

@testable import Reading

/// Forms that stand under several concepts on purpose, with what tells them apart. All their senses are candidates; the
/// statement that they are held against chooses. Columns: language, forms, concepts, the two senses.
private let ambiguousForms = #"""
  en	take over|takeover|took over	ACQUIRE|CAPTURE_AREA	a town or a company
  en	advocate|advocates	ACTIVIST|LAWYER	lawyer, or who speaks for a cause
  en	flat	APARTMENT|STABLE	unchanged, or a home
  en	grant|granted|granting|grants	APPROVE|PROVIDE	a request, or money
  en	land	ARRIVE|LAND	come down, or ground
  en	assault	ASSAULT|ATTACK	military or on a person
  en	beaten	ASSAULT|WIN	assaulted, or defeated
  en	sack|sacks	BAG_SACK|DISMISS	from a job, or a bag
  en	axe|axes	BLADE|CANCEL	a blade, or to cancel
  en	fight|fighting|fights|fought	BRAWL|FIGHT	of armies or of people
  en	give way	BREACH|COLLAPSE	a dyke or a roof
  en	building	BUILD|BUILDING	the thing, or the doing
  en	occupation	CAPTURE_AREA|JOB	of land, or a job
  en	spark|sparks	CAUSE|FLAME	of a fire, or to cause
  en	minor	CHILD|SMALL	a child, or small
  en	topple|toppled	COLLAPSE|OVERTHROW	a wall or a ruler
  en	executed	DEATH_PENALTY|IMPLEMENT	a prisoner or a plan
  en	delay|delayed|delays	DELAYED_TRANSPORT|POSTPONE	of a train or of a decision
  en	contingent|contingents	DELEGATION|MIL_UNIT	troops or delegates
  en	sent home	DISCHARGE_HOSPITAL|RETURN_HOME	from hospital or from abroad
  en	oust|ousted|ousting|ousts	DISMISS|OVERTHROW	a coach or a government
  en	dismiss|dismissed|dismisses|dismissing	DISMISS|REJECT	from office, or a claim
  en	fled	DISPLACED|ESCAPE	left home, or escaped
  en	evacuated	DISPLACED|EVACUATE	people counted by it, or the doing
  en	district|districts	DISTRICT|REGENCY	below a regency, or the regency
  en	questioned	DOUBT|QUESTION	a suspect or a figure
  en	examination|examinations	EXAM|EXAMINE	of a thing or of pupils
  en	went off	EXPLOSION|SOUND_ALARM	a bomb or an alarm
  en	lower	FALL|LOW	to reduce, or less high
  en	officer	FIELD_OFFICER|OFFICER	of troops or on duty
  en	goal|goals	GOAL_SPORT|TARGET	an aim or in a match
  en	hail	HAIL|PRAISE	ice, or to praise
  en	recruits	HIRE|TROOPS	soldiers, or hires
  en	tariff	IMPORT_DUTY|PRICE	a price or a duty
  en	threw out	OVERTURN_RULING|REJECT	a ruling or a request
  en	peaceful	PEACE|PEACEFUL	peace, or without violence
  en	pushed back	POSTPONE|RETREAT	troops or a date
  en	train	RAIL_TRAIN|TRAIN	to practise, or on rails
  en	slashed	REDUCE|STAB	with a knife, or prices
  en	leak|leaked|leaking|leaks	REVEAL|SEEPAGE	of water or of news
  en	student|students	STUDENT|STUDENT_SCHOOL	at school or at university
  id	diterima|menerima	ACCEPT|RECEIVE	accepted, or received
  id	mengambil alih|pengambilalihan	ACQUIRE|CAPTURE_AREA	a town or a company
  id	pengakuan	ADMIT|CONFESS	of a crime or of a state
  id	pmi	AID_AGENCY|MIGRANT_WORKER	the Red Cross or a migrant worker
  id	mengamankan	ARREST|GUARD	guard, or arrest
  id	diblokir|memblokir	BLOCK_ROAD|CENSOR	a road or an account
  id	ambrol|jebol	BREACH|COLLAPSE	a dyke breaches, a roof collapses
  id	jatuh	CRASH|FALL_DOWN	an aircraft or a person
  id	dipertahankan|mempertahankan	DEFEND|SURVIVE_HOLD	defended, or kept on
  id	kontingen	DELEGATION|MIL_UNIT	troops or athletes
  id	dituntut|tuntutan	DEMAND|DEMAND_SENTENCE	asked for, or what a prosecutor asks for
  id	ditampik|ditepis|menampik|menepis	DENY|REJECT	an allegation denied, an offer rejected
  id	ditempatkan	DEPLOY|PLACEMENT	troops, or money and workers
  id	bubar|dibubarkan|membubarkan|pembubaran	DISBAND|DISPERSE	a crowd disperses, a body is dissolved
  id	dievakuasi	DISPLACED|EVACUATE	people counted by it, or the doing
  id	lingkungan	ENVIRONMENT|NEIGHBOURHOOD	the environment, a quarter
  id	terbukti	EVIDENCE|GUILTY	evidence, or guilt
  id	keluar dari	EXIT|LEAVE_ORG	a place or an organisation
  id	paparan	EXPLAIN|EXPOSED	to a virus, or a talk
  id	padam|pemadaman	EXTINGUISH|POWER_OUTAGE	a fire or the light
  id	kandas	FAIL|RUN_AGROUND	a ship runs aground, a plan fails
  id	pembajakan	HIJACK|PATENT_IP	of a ship or of a film
  id	rilis	LAUNCH|PRESS_RELEASE	a statement or a product
  id	takluk	LOSE|SURRENDER_MIL	an army or a team
  id	pasar	MARKET|MARKET_PLACE	a place or the economy
  id	damai	PEACE|PEACEFUL	peace, a peaceful rally
  id	mundur	RESIGN|RETREAT	from office or from the front
  id	mutasi	TRANSFER_POST|VIRUS	of a virus or of officials
  """#

/// A form means one thing, or stands in the list above.
@Suite struct AmbiguousFormsTests {
  @Test(arguments: Language.allCases)
  func everyFormThatMeansSeveralThingsWasDecidedOn(_ language: Language) {
    let data = LanguageData.of(language)
    var concepts: [[WordID]: Set<String>] = [:]
    for row in data.rows(.concepts) {
      for form in row.forms { concepts[form.words, default: []].insert(row[0]) }
    }
    var found: [String: Set<String>] = [:]
    for (words, keys) in concepts where keys.count > 1 {
      found[words.map { data.lexicon.spelling(of: $0) }.joined(separator: " ")] = keys
    }
    let listed = listed(language)
    for (form, keys) in found.sorted(by: { $0.key < $1.key }) {
      #expect(listed[form] == keys, "\(form) stands under \(keys.sorted()): decide, or list it with its reason")
    }
    for form in listed.keys.sorted() {
      #expect(found[form] != nil, "\(form) means one thing now: take it off the list")
    }
  }

  @Test(arguments: Language.allCases)
  func everyConceptHasWords(_ language: Language) {
    let worded = Set(LanguageData.of(language).rows(.concepts).map { $0[0] })
    #expect(Concepts.all.map(\.key).filter { !worded.contains($0) } == [])
    #expect(worded.count == LanguageData.of(language).rows(.concepts).count, "a concept has one row")
  }

  private func listed(_ language: Language) -> [String: Set<String>] {
    var listed: [String: Set<String>] = [:]
    for line in ambiguousForms.split(separator: "\n") {
      let columns = line.split(separator: "\t").map { $0.drop { $0 == " " } }
      guard columns.count == 4, columns[0] == language.rawValue else { continue }
      for form in columns[1].split(separator: "|") {
        listed[String(form)] = Set(columns[2].split(separator: "|").map(String.init))
      }
    }
    return listed
  }
}
