extension English {
  /// What news words mean. Columns: forms (inflections included), concept id of `ConceptData.concepts`. A form may
  /// stand in several rows; the longest form at a place wins.
  static let concepts: StaticString = #"""
    troops|soldiers|servicemen|service members|military personnel|forces|soldier|serviceman|servicewomen|service member|armed personnel|army personnel|infantry|combatant|combatants|fighters in uniform|GIs|conscript|conscripts|recruits|infantrymen|combat troops|government forces|ground troops	TROOPS
    special forces|special operations forces|commandos|elite troops|special warfare troops|commando|elite unit|elite units|counterterrorism squad|counterterrorism squads|counter-terrorism unit|counter-terrorism units|special operations|SWAT|Detachment 88	SPECIAL_FORCES
    brigade|battalion|division|regiment|unit|brigades|battalions|division of troops|regiments|platoon|platoons|contingent|contingents|detachment|detachments|military unit|military units|garrison|garrisons|corps	MIL_UNIT
    officer|general|commander|military officer|military officers|generals|commanders|army chief|army chiefs|colonel|colonels|admiral|admirals|lieutenant|lieutenants|military chief|military chiefs|chief of staff|commander-in-chief|army officer|army officers|brigadier general|top commander|top commanders|major general|lieutenant general	OFFICER
    civilians|civilian|non-combatant|non-combatants|noncombatant|noncombatants	CIVILIAN
    victims|casualties|victim|casualty	VICTIM
    killed|dead|died|deaths|fatalities|death toll|die|dies|dying|death|fatality|fatal|death tolls|lost their lives|lost his life|lost her life|loss of life|lives lost|claimed the lives|kill|kills|killing|killings|perish|perishes|perished|perishing|pass away|passed away|deceased|succumb|succumbs|succumbed|succumbing|lose their lives|loses their lives|losing their lives|claim lives|claims lives|claimed lives|claiming lives|claimed a life|bled to death|starve to death|starves to death|starving to death|suffocate|suffocates|suffocated|suffocating|succumb to|succumbs to|succumbed to|succumbing to|passes away|passing away|lose his life|loses his life|losing his life|claimed the life|did not survive|pronounced dead	DEAD
    injured|wounded|hurt|injury|injuries|wound|wounds|injure|injures|injuring|wounding|wounded people|broke his leg|broke her leg|suffered injuries|sustained injuries|bruising|got hurt	INJURED
    missing|unaccounted for|not been found|not yet found|disappear|disappears|disappeared|disappearing|disappearance|disappearances|disappeared persons|went missing	MISSING
    displaced|evacuees|evacuated|fled|displaced people|internally displaced|evacuee|left homeless|displacement|displace|displaces|displacing|driven from their homes|fled their homes|IDPs	DISPLACED
    hostages|captives|hostage|captive|hostage-taking|held hostage|took hostage|taken hostage|hostage crisis	HOSTAGE
    prisoners|detainees|inmates|prisoners of war|prisoner|detainee|prisoner of war|POW|POWs|political prisoner|political prisoners|captured soldier|captured soldiers|in detention	PRISONER
    protesters|demonstrators|protester|protestor|protestors|demonstrator|marcher|marchers|activist protester|activist protesters|rally-goer|rally-goers	PROTESTER
    migrants|migrant|immigrant|immigrants|illegal immigrant|illegal immigrants|undocumented migrant|undocumented migrants|irregular migrant|irregular migrants|illegal migrant|illegal migrants|newcomer|newcomers|economic migrant|economic migrants|undocumented immigrant|undocumented immigrants|boat people	MIGRANT
    cases|infections|confirmed case|confirmed cases|new case|new cases|active case|active cases|positive case|positive cases|reported case|reported cases|daily case|daily cases|case count|case counts|caseload|caseloads	PATIENT_CASE
    war|conflict|wars|warfare|armed conflict|armed conflicts|civil war|civil wars|conflicts|hostilities|wartime|special military operation	WAR
    attack|strike|assault|shell|attacks|attacked|attacking|assault on|offensive|offensives|onslaught|onslaughts|strike on|strikes on|launched an attack|raid on	ATTACK
    ceasefire|truce|armistice|ceasefires|cease-fire|cease-fires|truces|cessation of hostilities|halt in fighting|lull in fighting	CEASEFIRE
    deploy|deployment|station|deploys|deployed|deploying|deployments|send troops|sent troops|mobilise|mobilises|mobilised|mobilising|mobilize|mobilizes|mobilized|mobilizing|stationed|sending troops|put on standby|redeploy|redeploys|redeployed|redeploying	DEPLOY
    arrive|land|arrives|arrived|arriving|arrival|arrivals|land in|landed in|touched down in|touches down|touching down|landed|landing|reach the airport|turn up|turns up|turning up|show up|shows up|showing up|lands in|landing in|dock in|docks in|docked in|docking in|pull in|pulls in|pulled in|pulling in|showed up at|get through|gets through|got through|getting through|made it to|make it to|makes it to|making it to|reached the town|reached the village|reach the town|reach the village|came in	ARRIVE
    depart|leave|set off|departs|departed|departing|departure|departures|set out|left for|leave for|leaves for|leaving for|headed for|embark|embarks|embarked|embarking|leaves|left|leaving|sets off|setting off|taken off|sets out|setting out|fly out|flies out|flew out|flown out|flying out|head home|headed home|pull away|pulls away|pulled away|pulling away|sail away|sails away|sailed away|sailing away|left the room|left the hall|leave the room|leaves the room|leaving the room|leave the hall|leaves the hall|leaving the hall|left the building|leave the building|leaves the building|leaving the building|sets sail|setting sail|took off from	DEPART
    withdraw|pull out|pull back|withdrawal|pullout|withdraws|withdrew|withdrawn|withdrawing|withdrawals|pulled out|pull-out|pulled back|pullback|pulling out|troop withdrawal|troop withdrawals|pulls out|pulls back|pulling back|moves out|moved out|moving out|leave the town|leaves the town|left the town|leaving the town|left the city|quit the town|quits the town|quitting the town|abandoned their positions|pulled out of the town|pulled out of the city	WITHDRAW
    presence|be present|situated in	PRESENCE
    involvement|involve|involves|involved|involving|implicated|implicate|implicates|implicating|have a hand in|had a hand in|play a part in|played a part in|took part in|complicit in|tied to the	INVOLVE
    guard|secure	GUARD
    fight|combat|battle|battles|fighting|battlefield|battlefields|fierce fighting|clashed with troops|fought|heavy fighting|battleground|battlegrounds|fights	FIGHT
    train|training|drill|exercise|vocational training|trainee|trainees|course of training	TRAIN
    summon|call in|summons|summoned|summoning|calls in|called in|calling in|subpoena|subpoenas|subpoenaed|subpoenaing	SUMMON
    lodge a protest|express regret|convey concerns|lodges a protest|lodged a protest|lodging a protest|protest to|protests to|protested to|protesting to|expresses regret|expressed regret|expressing regret|conveys concerns|conveyed concerns|conveying concerns|diplomatic note|diplomatic protest	PROTEST_DIPL
    concern|concerned|worried|alarm|concerns|worry|worries|anxiety|anxious	CONCERN
    condemn|denounce|condemns|condemned|condemning|condemnation|denounces|denounced|denouncing|denunciation|deplore|deplores|deplored|deploring	CONDEMN
    urge|demand|call for|ask|urges|urged|urging|demanded|demanding|demands that|calls for|called for|calling for|call on|calls on|called on|calling on|asked|request|requests|requested|requesting|insist|insists|insisted|insisting|appeal for|appeals for|appealed for|appealing for|demands	DEMAND
    deny|refute|denies|denied|denying|denial|denials|refutes|refuted|refuting|rebut|rebuts|rebutted|rebutting|rebuttal|dispute the claim|disputing|disavow|disavows|disavowed|disavowing|deny any|denied any|reject claims|rejected claims|reject the claim|dismissed reports|dismiss reports|pour cold water on|pours cold water on|poured cold water on|pouring cold water on|say it is not true|says it is not true|said it is not true|saying it is not true|shoot down reports|shoots down reports|shot down reports|shooting down reports	DENY
    confirm|verify|confirms|confirmed|confirming|confirmation|verifies|verified|verification|corroborate|corroborates|corroborated|corroborating|verifying|ascertain|ascertains|ascertained|ascertaining|bear out|bore out|vouch for|vouches for|vouched for|vouching for|acknowledge that|acknowledged that	CONFIRM
    threat|threaten|threats|threatens|threatened|threatening|menace|menaces|menaced|menacing|security threat|security threats	THREAT
    security|stability|public order|law and order	SECURITY
    tension|escalation|escalate|escalates|escalated|escalating|escalations|heightened tension|heightened tensions|tensions rise|flare up|flare-up|flare-ups|rising tension|rising tensions|tensions|tensions escalated|heightened|strained	TENSION_POL
    cooperation|collaboration|partnership|cooperate|co-operation|collaborate|collaborates|collaborated|collaborating|partnerships|cooperates|cooperated|cooperating|co-operate|co-operates|co-operated|co-operating|team up|teams up|teamed up|teaming up|joint work	COOPERATION
    treaty|agreement|deal|pact|accord|memorandum of understanding|treaties|agreements|deals|pacts|accords|memoranda of understanding|MoU	TREATY
    sign|signed|ink|signs|signing|inks|inked|inking|signature|signatures|signatory|signatories|put pen to paper|puts pen to paper|putting pen to paper|put their names to|puts their names to|putting their names to|put its name to|puts its name to|putting its name to|sign up to|initialled	SIGN
    sanctions|embargo|embargoes|sanctioned|impose sanctions|imposes sanctions|imposed sanctions|imposing sanctions|blacklist|blacklists|blacklisted|blacklisting|embargos	SANCTION
    visit|trip|tour|visits|visited|visiting|trips|tours|toured|touring|state visit|official visit|working visit|drop by|drops by|dropped by|dropping by|paid a visit	VISIT
    meet|meeting|meets|met|meetings|bilateral meeting|meet with|meets with|met with|meeting with|sat down with|face to face	MEET
    phone call|telephone call|spoke by phone|phone calls|telephone calls|by telephone	PHONE
    election|presidential election|vote|poll|elections|general election|legislative election|regional election|regional elections|local election|local elections|polls|electoral	ELECTION
    resign|step down|quit|resigns|resigned|resigning|resignation|steps down|stepped down|stepping down|quits|quitting|stand down|stands down|stood down|standing down|bow out|bows out|bowed out|bowing out|resignations|tender his resignation|tenders his resignation|tendered his resignation|tendering his resignation|leave office|leaves office|left office|leaving office|leave the post|leaves the post|left the post|leaving the post|hand in his notice|is leaving	RESIGN
    appoint|name|appoints|appointed|appointing|appointment|appointments|named as|installed as|designate|designates|designated|designating|install as|installs as|installing as|hire as|hires as|hired as|hiring as|sworn in as|promote to|promotes to|promoted to|promoting to|take over as|takes over as|took over as|taken over as|taking over as|handed the job	APPOINT
    arrest|take into custody|arrests|arrested|arresting|taken into custody|apprehend|apprehends|apprehended|apprehending|nab|nabs|nabbed|picked up by police|caught red-handed|rounded up|arrest warrant|arrest warrants|sting arrest|captured suspect|recapture|recaptures|recaptured|recapturing|rearrest|rearrests|rearrested|rearresting|manhunt|manhunts|hunted down|tracked down|hunt for the suspect|pursue the suspect|pursuit|hunting for|chased the suspect|nabbing|handcuff|handcuffs|handcuffed|handcuffing|took into custody|takes into custody|placed under arrest|round up|rounds up|rounding up|catch red-handed|catches red-handed|catching red-handed|taking into custody|put under arrest|puts under arrest|putting under arrest|hauled in|chase|chases|chased|chasing|car chase	ARREST
    release|free|releases|released|freed|freeing|set free|bail|released on bail|parole|paroles|paroled|paroling|walk free|walked free|release of prisoners|liberated|let go|freed hostages|walks free|was freed|sets free|setting free|lets go|letting go|went free|freed on bail|out on bail|go free|goes free|gone free|going free|let out|lets out|letting out|bailed|granted bail|grant bail|out of custody|regain their freedom|regained their freedom|regained his freedom|regained her freedom	RELEASE
    trial|hearing|trials|court hearing|court hearings|on trial|stand trial|stood trial|court session|court sessions|hearings|put on trial|tried in|go on trial|went on trial|retrial|retrials	TRIAL
    earthquake|quake|tremor|earthquakes|quakes|tremors|temblor|temblors|seismic|seismic activity|seismology|seismological|seismologist	EARTHQUAKE
    flood|floods|flooding|flooded|floodwater|floodwaters|deluge|deluges|inundation	FLOOD
    landslide|mudslide|landslides|landslip|landslips|mudslides|rockslide|rockslides|rockfall|rockfalls|land movement|mudflow|mudflows	LANDSLIDE
    eruption|erupt|eruptions|erupts|erupted|erupting|volcanic eruption|volcanic eruptions|volcanic activity	ERUPTION
    fire|blaze|fires|blazes|inferno|infernos|conflagration|burn down|burning down|sets ablaze|setting ablaze|ignite|ignites|ignited|igniting	FIRE
    storm|storms|thunderstorm|thunderstorms|storms hit|stormy	STORM
    crash|accident|accidents|crashes|crashed|crashing|mishap|mishaps|smashes into|smashing into|ploughs into|ploughing into|plow into|plows into|plowing into|slams into|slamming into|crash into|crashes into|crashed into|crashing into	CRASH
    explosion|blast|explosions|explode|explodes|exploded|exploding|blasts|blasted|detonate|detonates|detonated|detonating|detonation|detonations|blew up|blow up|blown up|loud bang|loud bangs|went off|blows up|blowing up|goes off|going off|burst|bursts|bursting|set off a bomb|sets off a bomb|setting off a bomb	EXPLOSION
    missile|ballistic missile|missiles|ballistic missiles|cruise missile|cruise missiles|hypersonic missile|hypersonic missiles|intercontinental ballistic missile|intercontinental ballistic missiles|ICBM|ICBMs|projectile|projectiles|anti-ship missile|anti-ship missiles	MISSILE
    nuclear|nuclear issue	NUCLEAR
    weapons|arms|weapon|weaponry|arsenal|arsenals|weapons system|weapons systems|armaments|military equipment|military hardware|armed|heavy weapons|munition|weapon system|weapon systems	WEAPON
    drone|unmanned aircraft|UAV|drones|UAVs|unmanned aerial vehicle|unmanned aerial vehicles|uncrewed aircraft	DRONE
    warship|naval vessel|navy ship|military ship|warships|naval vessels|navy ships|frigate|frigates|corvette|corvettes|destroyer|destroyers|patrol boat|patrol boats|patrol vessel|patrol vessels|military ships|naval ship|naval ships|patrol ship|patrol ships	WARSHIP
    intelligence	INTELLIGENCE
    analyst|expert|observer|researcher|analysts|experts|observers|economist|economists|pundit|pundits	ANALYST
    minister|secretary|ministers|cabinet minister|cabinet ministers|cabinet member|cabinet members	MINISTER
    foreign minister|foreign secretary|secretary of state|foreign ministers	FOREIGN_MINISTER
    vice foreign minister|deputy foreign minister	VICE_FM
    defence minister|defense minister|secretary of defense	DEFENCE_MINISTER
    ambassador|ambassadors|special envoy|special envoys	AMBASSADOR
    president|presidents|head of state|heads of state|president-elect|former president|presidential	PRESIDENT
    prime minister|premier|PM|prime ministers|premiers|head of government|chancellor	PM
    leader|supreme leader|leaders|top leader|top leaders	LEADER
    secretary-general|secretary general|chief	SECGEN
    spokesperson|spokesman|spokeswoman|spokespersons|spokesmen|spokeswomen	SPOKESPERSON
    government|administration|governments|central government|federal government|governmental	GOVERNMENT
    parliament|legislature|congress|parliaments|legislatures|legislative body|house of representatives|national assembly|parliamentary|lower house	PARLIAMENT
    police|police officer|police officers|policeman|policemen|policewoman|cop|cops|police force|police forces|constable|constables|law enforcement|riot police|national police|detectives bureau|police chief|police chiefs|police station|police stations|police department|police departments|officers said	POLICE
    region|regional|area|territory|regions|areas	REGION
    border|frontier|borders|frontiers|boundary|boundaries|border area|border areas|cross-border|checkpoint at the border|border town|border towns|border region|border regions|border checkpoint|border checkpoints	BORDER
    economy|economies|economic|economically	ECONOMY
    inflation|inflation rate|inflationary|consumer prices	INFLATION
    interest rate|benchmark rate|interest rates|policy rate|lending rate|lending rates|key rate	INTEREST_RATE
    exchange rate|exchange rates	EXCHANGE_RATE
    price|cost|fare|tariff|prices|priced|costs|fares|pricing	PRICE
    loss|losses|net loss|loss-making|detriment|post a loss|made a loss|make a loss|makes a loss|making a loss|unprofitable|lose money|loses money|lost money|losing money	LOSS
    profit|earnings|gain|profits|net profit|gains|profitable|net income|in the black|turn a profit|turns a profit|turned a profit|turning a profit|post a profit|made a profit|make a profit|makes a profit|making a profit	PROFIT
    revenue|turnover|sales|revenues|takings|receipts	REVENUE
    budget|budgets|budgeted|budgeting|state budget|regional budget|budgetary	BUDGET
    population|populations|census|demographic|demographics	POPULATION
    rise|increase|grow|jump|rises|rose|risen|rising|increases|increased|increasing|grows|grew|grown|growing|climb|climbs|climbed|climbing|go up|goes up|went up|gone up|going up|edge up|edges up|edged up|edging up|hike|hikes|hiked|raise|raises|raised|raising|uptick|higher|swelled|swelling|mount|mounts|mounted|soar|soars|soared|soaring|balloon|ballooned|gained|surge|surges|surged|surging|jumps|jumped|jumping|skyrocket|skyrockets|skyrocketed|skyrocketing|spike|spikes|spiked|shoot up|shot up|balloons|ballooning|multiply|multiplies|multiplied|multiplying|on the rise|doubled|doubling|tripled|tripling|inch up|inches up|inched up|inching up|tick up|ticks up|ticked up|ticking up|keeps rising|kept rising|mounting|double|quadruple|quadruples|quadrupled|quadrupling|edge higher|edges higher|edged higher|edging higher|nudge up|nudges up|nudged up|nudging up|shoots up|shooting up|leap|leaps|leaped|leaping|improve to|creep up|creeps up|crept up|at a record high|higher than	RISE
    fall|decrease|drop|plunge|falls|fell|fallen|falling|decreases|decreased|decreasing|drops|dropped|dropping|decline|declines|declined|declining|go down|goes down|went down|gone down|going down|lowers|lowered|lowering|shrink|shrinks|shrank|shrunk|shrinking|dip|dips|dipped|dipping|diminish|diminishes|diminished|diminishing|downward|slip|slips|slipped|slipping|slide|slides|slid|sliding|ease|eases|eased|easing|tumble|tumbles|tumbled|tumbling|lower|worse off|shed|sheds|dwindle|dwindles|dwindled|plunges|plunged|plunging|plummet|plummets|plummeted|plummeting|nosedive|nosedives|nosedived|nosediving|crash in price|sink to|taper|tapers|tapered|tapering|on the decline|sinks to|sank to|sunk to|sinking to|wane|wanes|waned|waning|come down|comes down|coming down|keeps falling|kept falling|halve|halves|halved|halving|inch down|inches down|inched down|inching down|slumped|slumping|slump|slumps|tick down|ticks down|ticked down|ticking down|edge down|edges down|edged down|edging down|edge lower|edges lower|edged lower|edging lower|fell short|at a record low|weaken to|contracted|contracting|sag|sags|sagged|sagging|slipped back	FALL
    first wave|first batch|first contingent|initial contingent|first group	BATCH_FIRST
    additional|second wave	BATCH_EXTRA
    total|in all|altogether|overall	TOTAL
    decided to send|to be sent|intends|plan|plans|planned|planning|intend|intended|intending|intention|intentions|design|designs|designed|designing|blueprint|blueprints	PLAN
    so far|to date|until now	SO_FAR
    person|people|persons|individual|individuals|human being|human beings	PERSON
    resident|residents|local resident|local residents|villager|villagers|townspeople|inhabitant|inhabitants|locals	RESIDENT
    citizen|citizens|nationals	CITIZEN
    Indonesian citizen|Indonesian citizens|Indonesian national|Indonesian nationals	CITIZEN_INDONESIA
    foreigner|foreigners|foreign national|foreign nationals|foreign citizen|foreign citizens|non-citizen|non-citizens|expatriate|expatriates	FOREIGNER
    killed instantly|died at the scene|died on the spot|pronounced dead at the scene	DEAD_ON_SPOT
    died in hospital|died of his injuries|died of her injuries|died of their injuries|died of wounds|succumbed to injuries|succumbed to his injuries	DEAD_IN_HOSPITAL
    survivor|survivors|survive|survives|survived|surviving|alive|found alive|unhurt|unharmed|unscathed|survival|uninjured|escaped unhurt|rescued alive|pull through|pulls through|pulled through|pulling through|survived the|escaped alive|cheat death|cheats death|cheated death|cheating death|alive and well|make it out|makes it out|made it out|making it out|made it out alive|escape with his life|escapes with his life|escaped with his life|escaping with his life|escape with her life|escapes with her life|escaped with her life|escaping with her life|escaped death|still alive|is alive|was alive|are alive|brought out alive	SURVIVE
    seriously injured|severely injured|badly injured|critically injured|serious injuries|severe injuries|critical condition|seriously wounded|seriously hurt|critically wounded	INJURED_HEAVY
    slightly injured|minor injury|minor injuries|lightly injured|lightly wounded|slight injuries|bruise|bruises|bruised|light injuries|grazes	INJURED_LIGHT
    burns|burn injuries|suffered burns|third-degree burns|scald|scalds|scalded|scalding	BURN_INJURY
    fracture|fractures|fractured|broken bone|broken bones|broken leg|broken legs|broken arm|broken arms	FRACTURE
    found|discover|discovers|discovered|discovering|discovery|discoveries|recovered body|recovered bodies|find|finds|finding|locate|locates|located|locating	FOUND
    body bag|body bags|corpse|corpses|dead body|dead bodies|remains|bodies|body parts|human remains	BODY
    burial|burials|bury|buries|buried at|laid to rest|funeral|funerals|interment|buried	BURIAL
    mass grave|mass graves|mass burial site|mass burial sites	MASS_GRAVE
    cemetery|cemeteries|graveyard|graveyards|grave|graves|tomb|tombs	CEMETERY
    mourn|mourns|mourned|mourning|condolence|condolences|grief|grieve|grieves|grieved|grieving|vigil|vigils|moment of silence|candlelight vigil	MOURN
    identify|identifies|identified|identifying|identification|victim identification|disaster victim identification|DVI	DEAD_IDENTIFY
    autopsy|autopsies|post-mortem|post-mortems|postmortem|postmortems|forensic examination	AUTOPSY
    disaster|disasters|natural disaster|natural disasters|catastrophe|catastrophes|calamity|calamities|disastrous|catastrophic	DISASTER
    tragedy|tragedies|tragic	TRAGEDY
    emergency response|emergency response status|emergency response period|disaster emergency	DISASTER_EMERGENCY
    state of emergency|emergency declared|declared an emergency|national emergency|emergency rule|state of calamity	STATE_OF_EMERGENCY
    aftershock|aftershocks	AFTERSHOCK
    foreshock|foreshocks	FORESHOCK
    volcanic earthquake|volcanic earthquakes|volcanic tremor|volcanic tremors|volcanic quake|volcanic quakes	VOLCANIC_QUAKE
    magnitude|magnitudes|Richter scale|on the Richter	MAGNITUDE
    Mercalli|Modified Mercalli Intensity|shaking intensity	INTENSITY_MMI
    epicentre|epicentres|epicenter|epicenters|epicentred|epicentered	EPICENTRE
    depth|depths|hypocentre|hypocenter|km deep|kilometres deep|kilometers deep	DEPTH
    fault line|fault lines|tectonic plate|tectonic plates|active fault|active faults|subduction zone|subduction zones|geological fault|geological faults	FAULT_LINE
    tsunami|tsunamis|tidal wave|tidal waves	TSUNAMI
    tsunami warning|tsunami warnings|tsunami threat|tsunami risk|tsunami alert|tsunami alerts|tsunami potential	TSUNAMI_POTENTIAL
    no tsunami warning|no tsunami threat|no threat of a tsunami|no risk of a tsunami|tsunami warning lifted|no potential for a tsunami	TSUNAMI_NONE
    liquefaction	LIQUEFACTION
    flash flood|flash floods|flash flooding	FLASH_FLOOD
    tidal flood|tidal floods|tidal flooding|coastal flood|coastal floods|coastal flooding|storm surge|storm surges	COASTAL_FLOOD
    inundate|inundates|inundated|inundating|submerge|submerged|submerges|under water|waterlogged|swamped	INUNDATE
    recede|recedes|receded|receding|subside|subsides|subsided|subsiding|ebb|ebbs|ebbed|ebbing|drain away|waters receded	WATER_RECEDE
    overflow|overflows|overflowed|overflowing|burst its banks|burst their banks|spill over|broke its banks|bursts its banks|overtop|overtops|overtopped|overtopping|spills over|spilled over|spilling over	OVERFLOW
    water level|water levels|river level|river levels|flood height|depth of water|water discharge|floodwater depth	WATER_LEVEL
    dyke|dykes|dike|dikes|levee|levees|embankment|embankments|flood wall|flood walls|retaining wall|retaining walls|floodwall|floodwalls|sea wall|sea walls	DYKE
    breach of a dyke|gave way|give way|giving way|burst open|broke through|levee failure|dam burst|dam failure|embankment failed|dam failed|levee failed|dyke failed|dike failed|bank failed|failed embankment|wall gave way	BREACH
    dam|dams|reservoir|reservoirs|floodgate|floodgates|sluice gate|sluice gates|weir|weirs|sluice|sluices	DAM
    river|rivers|riverbank|riverbanks|tributary|tributaries|stream|streams|creek|creeks|watershed|watersheds	RIVER
    drainage|drain|drains|sewer|sewers|culvert|culverts|ditch|ditches|water pump|water pumps|gutter|gutters|canal|canals|irrigation channel	DRAINAGE
    avalanche|avalanches|snowslide|snowslides	AVALANCHE
    sinkhole|sinkholes|land subsidence|ground subsidence|cave-in	SINKHOLE
    coastal erosion|abrasion|erosion|erode|eroded|eroding	ABRASION
    mud|muddy|sludge|debris flow	MUD
    volcano|volcanoes|volcanos|volcanic	VOLCANO
    lava|lava flow|lava flows|incandescent lava|magma	LAVA
    lahar|lahars|cold lava|cold lava flood|cold lava floods|volcanic mudflow|volcanic mudflows	LAHAR
    pyroclastic flow|pyroclastic flows|hot cloud|hot clouds|hot ash cloud|hot ash clouds|pyroclastic	PYROCLASTIC
    volcanic ash|ashfall|ash column|ash columns|ash cloud|ash clouds|ash plume|ash plumes|eruption column|eruption columns|ash rain	VOLCANIC_ASH
    crater|craters|caldera|calderas|crater rim	CRATER
    alert level|alert levels|alert status|volcano alert|warning level|warning levels	ALERT_LEVEL
    raised the alert|raise the alert|alert level raised|raised its alert|upgraded the alert|raised the status|raised the alert level|raised its alert level|raise the alert level|raised the alert status|raised to the highest level|raised the volcano alert|alert status was raised|alert level was raised	ALERT_RAISE
    lowered the alert|lower the alert|alert level lowered|downgraded the alert|lowered its alert|lowered the alert level|lowered its alert level|lower the alert level|lowered the alert status|alert level was lowered|cut the alert level	ALERT_LOWER
    danger zone|danger zones|exclusion zone|exclusion zones|no-go zone|no-go zones|red zone|red zones|disaster-prone area|disaster-prone areas|disaster-prone|hazard zone|hazard zones	DANGER_ZONE
    wildfire|wildfires|forest fire|forest fires|bushfire|bushfires|brush fire|brush fires|land fire|land fires|peat fire|peat fires|peatland fire|peatland fires	WILDFIRE
    burn|burns down|burned|burnt|burning|burned down|burnt down|burned to the ground|engulf|engulfs|engulfed|engulfing|gutted by fire|gutted|go up in flames|went up in flames|caught fire|catch fire|catches fire	BURN
    extinguish|extinguishes|extinguished|extinguishing|put out the fire|put out the blaze|douse|douses|doused|dousing|brought under control|bring under control|contain the fire|containment|quench|quenches|quenched|quenching	EXTINGUISH
    flame|flames|spark|sparks|in flames	FLAME
    smoke|thick smoke|plume of smoke|plumes of smoke|black smoke|fumes	SMOKE
    haze|smog|smoke haze|transboundary haze	HAZE
    hotspot|hotspots|hot spot|hot spots|fire spot|fire spots	HOTSPOT
    peatland|peatlands|peat|peat swamp|peat swamps	PEATLAND
    short circuit|short circuits|short-circuit|short-circuits|electrical fault|electrical faults|electrical short	SHORT_CIRCUIT
    gas leak|gas leaks|leaking gas|gas leakage	GAS_LEAK
    gas cylinder|gas cylinders|gas canister|gas canisters|LPG cylinder|LPG cylinders|LPG canister|LPG canisters	GAS_CYLINDER
    firefighter|firefighters|fire crew|fire crews|fire brigade|fire brigades|firemen|fireman|fire service|fire department|fire departments	FIREFIGHTER
    fire engine|fire engines|fire truck|fire trucks|fire tender|fire tenders	FIRE_ENGINE
    typhoon|typhoons|cyclone|cyclones|hurricane|hurricanes|tropical storm|tropical storms|tropical cyclone|tropical cyclones|tropical depression|tropical depressions|super typhoon|super typhoons	CYCLONE
    tornado|tornadoes|tornados|twister|twisters|whirlwind|whirlwinds|waterspout|waterspouts	TORNADO
    landfall|made landfall|make landfall|makes landfall|making landfall|came ashore	LANDFALL
    strong wind|strong winds|gale|gales|gust|gusts|high winds|wind gust|wind gusts|gale-force	STRONG_WIND
    wind speed|wind speeds|sustained wind|sustained winds|maximum winds	WIND_SPEED
    high wave|high waves|rough sea|rough seas|big waves|huge waves|heavy seas|choppy|high seas|swell|swells	HIGH_WAVE
    calm sea|calm seas|calm water|calm waters	CALM_SEA
    strong current|strong currents|currents|rip current|rip currents|undertow	CURRENT
    swept away|swept off|washed away|wash away|carried away by|sweep away|swept out to sea|washed out|sweeps away|sweeping away|washes away|washing away|carry away|carries away|carried away|carrying away|sweep off|sweeps off|sweeping off|dragged away	SWEPT_AWAY
    tide|tides|high tide|high tides|low tide|low tides|tidal	TIDE
    rain|rains|rained|raining|rainy|drizzle|shower of rain|rainstorm|rainstorms|drench|drenches|drenched|drenching|lash with rain|lashes with rain|lashed with rain|lashing with rain|soak|soaks|soaked|soaking	RAIN
    heavy rain|heavy rains|torrential rain|torrential rains|downpour|downpours|heavy rainfall|heavy downpour|heavy downpours|torrential|intense rain|cloudburst|cloudbursts|extreme rainfall	HEAVY_RAIN
    rainfall|precipitation|rainfall intensity|millimetres of rain|millimeters of rain|mm of rain	RAINFALL
    lightning|lightning strike|lightning strikes|struck by lightning|thunder|thunderbolt|thunderbolts	LIGHTNING
    hail|hailstorm|hailstorms|hailstone|hailstones	HAIL
    snow|snowfall|snowed|snowing|snowy|snows	SNOW
    blizzard|blizzards|snowstorm|snowstorms|winter storm|winter storms	BLIZZARD
    fog|foggy|mist|dense fog|thick fog	FOG
    visibility|poor visibility|low visibility	VISIBILITY
    heatwave|heatwaves|heat wave|heat waves|extreme heat|scorching heat|searing heat|hot spell|hot spells	HEATWAVE
    cold wave|cold waves|cold snap|cold snaps|extreme cold|frost|freezing temperatures|big freeze	COLD_WAVE
    drought|droughts|dry spell|dry spells|water crisis|water shortage|water shortages|water scarcity|parched	DROUGHT
    dry season|dry seasons|dry months	DRY_SEASON
    rainy season|rainy seasons|wet season|wet seasons|monsoon|monsoons|monsoon season	RAINY_SEASON
    El Nino|El Niño	EL_NINO
    La Nina|La Niña	LA_NINA
    temperature|temperatures|degrees Celsius|degrees Fahrenheit|mercury hit	TEMPERATURE
    weather|weather conditions|meteorological|atmospheric conditions|meteorology	WEATHER
    bad weather|extreme weather|severe weather|inclement weather|adverse weather|poor weather|rough weather	BAD_WEATHER
    fair weather|clear weather|good weather|clear skies|sunny|weather improved	FAIR_WEATHER
    weather forecast|weather forecasts|forecaster|forecasters|weather outlook|forecast office	WEATHER_FORECAST
    early warning|early warnings|early warning system|early warning systems|weather warning|weather warnings|siren|sirens|warning system|warning systems|red alert|red alerts|weather alert|weather alerts|flood alert|flood alerts|flood warning|flood warnings	EARLY_WARNING
    warning|warnings|warn|warns|warned|caution|cautions|cautioned|cautioning|advisory|advisories|urged residents|alert|alerts|alerted|alerting|advance warning|was warned|were warned|sounds the alarm|sounded the alarm|sounding the alarm	WARNING
    vigilant|vigilance|on alert|on high alert|stay alert|on standby|high alert|preparedness|be alert|alertness	VIGILANT
    climate change|global warming|climate crisis	CLIMATE_CHANGE
    pollution|pollute|pollutes|polluted|polluting|contaminate|contaminated|contaminates|contamination|toxic waste|waste water|contaminating|air pollution	POLLUTION
    oil spill|oil spills|oil leak|oil leaks|oil slick|oil slicks|spilled oil	OIL_SPILL
    deforestation|illegal logging|forest clearing|forest clearance|land clearing|forest loss|land conversion	DEFORESTATION
    collapse|collapses|collapsed|collapsing|cave in on|toppled|topple|fell apart|crumble|crumbles|crumbled|crumbling|cave in|caves in|caved in|caving in|give way|came down|fall apart|gave in|buckle|buckles|buckled|buckling|gives way|given way|crash down|crashes down|crashed down|crashing down	COLLAPSE
    buried under|buried alive|buried beneath|buried in mud|buried by|trapped under rubble	BURIED
    trapped|stuck inside|pinned under|entrapped|stuck|trapping|still trapped|remain trapped|remains trapped|stuck underground|cut off underground	TRAPPED
    crushed by|struck by falling|hit by a falling|crushed to death|crush|crushes|crushed|crushing	HIT_BY_OBJECT
    cut off|isolated|inaccessible|access cut|stranded communities|marooned|impassable|remote|cuts off|severed|disconnect|disconnects|disconnected|disconnecting|break the chain|unreachable|could not be reached by road|cannot be reached|outlying	ISOLATED
    passable|accessible|road reopened|access restored|reopened to traffic|reachable|accessible again|can be used again|back to normal|can be reached|could be reached|open to vehicles	ACCESSIBLE
    batter|batters|battered|battering|lash|lashes|lashed|lashing|ravage|ravaged|rip through|ripped through|struck the|jolt|jolts|jolted|jolting|rattle|rattles|rattled|rattling|pummel|pummelled|pummeled|tear through|tore through|slam into|sweep through|sweeps through|swept through|sweeping through|shake|shakes|shook|shaken|shaking	HIT_AREA
    damage|damages|damaged|damaging|property damage|structural damage|vandalised|vandalized|ruined|devastate|devastates|devastated|devastating|devastation|dent|dents|dented|denting|ravages|ravaging|shatter|shatters|shattered|shattering|smash|smashes|smashed|smashing|rip|rips|ripped|ripping	DAMAGE
    intact|undamaged|left standing|unscathed building|escape unscathed|escapes unscathed|escaped unscathed|escaping unscathed|escape damage|escapes damage|escaped damage|escaping damage|was spared|were spared|left untouched|not damaged	INTACT
    heavily damaged|severely damaged|badly damaged|severe damage|heavy damage|extensive damage|seriously damaged	DAMAGE_HEAVY
    moderately damaged|moderate damage	DAMAGE_MODERATE
    lightly damaged|slightly damaged|minor damage|slight damage|light damage|minor cracks|superficial damage	DAMAGE_LIGHT
    destroy|destroys|destroyed|destroying|destruction|wiped out|wipe out|wreck|wrecks|wrecked|wrecking|flatten|flattens|flattened|flattening|levelled|leveled|obliterate|obliterated|reduced to rubble|wipes out|wiping out|annihilate|annihilates|annihilated|annihilating|decimate|decimates|decimated|decimating|gut|guts|guted|guting|reduce to rubble|reduces to rubble|reducing to rubble|gutting|burn to the ground|burnt to the ground|in ruins	DESTROY
    rebuild|rebuilds|rebuilt|rebuilding|reconstruct|reconstructs|reconstructed|reconstructing|reconstruction|rehabilitate|rehabilitation|post-disaster recovery	REBUILD
    rubble|debris|wreckage|ruins|wreck site|debrises	RUBBLE
    crack|cracks|cracked|fissure|fissures|cracking	CRACK
    fallen tree|fallen trees|uprooted tree|uprooted trees|toppled tree|toppled trees|uproot|uproots|uprooted|uprooting|felled trees|trees down	TREE_FALLEN
    power outage|power outages|power cut|power cuts|blackout|blackouts|without power|without electricity|power failure|power failures|loss of power|load shedding|outage|outages|lost power|power was out	POWER_OUTAGE
    power restored|restored power|electricity restored|power was restored|power back|restore electricity	POWER_RESTORE
    electricity|power supply|power grid|power grids|power line|power lines|electric pole|electric poles|substation|substations|utility pole|utility poles|electric power|electrical	ELECTRICITY
    clean water|drinking water|potable water|water supply|fresh water|freshwater	CLEAN_WATER
    affected|hardest hit|hard-hit|hit hard|worst affected|people affected|disaster-hit	AFFECTED
    house|houses|homes|dwelling|dwellings|residence|residences|housing unit|housing units|housing complex|apartment block	HOUSE
    building|buildings|high-rise|high-rises|tower block|tower blocks|skyscraper|skyscrapers|multistorey|multi-storey	BUILDING
    shop|shops|store|stores|shophouse|shophouses|convenience store|convenience stores|supermarket|supermarkets|retail|retailer|retailers|outlet|outlets|minimarket|minimarkets	SHOP
    traditional market|traditional markets|marketplace|marketplaces|wet market|wet markets|street market|street markets	MARKET_PLACE
    factory|factories|plant site|plant|plants|processing plant|industrial estate|industrial estates|mill|mills	FACTORY
    mine shaft|mine shafts|coal mine|coal mines|gold mine|gold mines|mining pit|mining pits|illegal mine|illegal mines|quarry|quarries	MINE_SITE
    miner|miners|mine worker|mine workers|illegal miner|illegal miners	MINER
    school|schools|madrasa|madrasas|schooling|elementary school|elementary schools|primary school|primary schools|high school|high schools|secondary school|secondary schools	SCHOOL
    place of worship|places of worship|house of worship|houses of worship|synagogue|synagogues|monastery|monasteries	PLACE_OF_WORSHIP
    public facility|public facilities|public infrastructure|amenities	PUBLIC_FACILITY
    bridge|bridges|footbridge|footbridges|suspension bridge|suspension bridges|overpass|overpasses|flyover|flyovers	BRIDGE
    road|roads|street|streets|highway|highways|roadway|roadways|main road|main roads|carriageway|carriageways|thoroughfare|thoroughfares|avenue|avenues|lane|lanes	ROAD
    toll road|toll roads|expressway|expressways|motorway|motorways|toll gate|toll gates|freeway|freeways|turnpike|turnpikes	TOLL_ROAD
    village|villages|hamlet|hamlets|rural|countryside	VILLAGE
    district|districts|sub-district|sub-districts|subdistrict|subdistricts|borough|boroughs	DISTRICT
    regency|regencies|regency administration|county|counties|district|districts	REGENCY
    city|cities|town|towns|urban|municipality|municipalities|metropolitan	CITY
    province|provinces|provincial	PROVINCE
    rice field|rice fields|paddy field|paddy fields|rice paddy|rice paddies|farmland|crops|failed harvest|failed harvests|fields of rice|cropland|farm|farms	RICE_FIELD
    plantation|plantations|estate plantation|palm oil plantation|palm oil plantations|orchard|orchards|estate crop|estate crops	PLANTATION
    livestock|animals died|breeder|breeders|animal husbandry	LIVESTOCK
    mountain|mountains|mountainous|hill|hills|hillside|hillsides|hilly|mountainside|mountainsides|foothill|foothills|highland|highlands	MOUNTAIN
    slope|slopes|cliff|cliffs|ravine|ravines|gorge|gorges|valley|valleys|ditch bank|precipice|precipices	SLOPE
    coast|coasts|coastal|beach|beaches|shore|shores|shoreline|shorelines|offshore|seaside|coastline|coastlines	COAST
    sea|seas|waters|ocean|oceans|maritime|marine	SEA
    island|islands|islet|islets|archipelago|isle|isles|archipelagic	ISLAND
    lake|lakes|lagoon|lagoons	LAKE
    forest|forests|jungle|jungles|national park|national parks|woodland|woodlands|rainforest|rainforests|forestry|protected forest	FOREST
    household|households|family|families|heads of family|heads of household|head of household|families receiving|kin	HOUSEHOLD
    relative|relatives|next of kin|victims' families|families of the victims|family member|family members|heir|heirs|loved ones|bereaved|widow|widows|widower|victim's wife|victim's husband|parents of the victim|widowers	RELATIVE
    child|children|kid|kids|minor|minors|underage|boy|boys|girl|girls	CHILD
    adult|adults|grown-up|grown-ups	ADULT
    baby|babies|infant|infants|toddler|toddlers|newborn|newborns|under-five|under-fives|children under five	INFANT
    teenager|teenagers|teen|teens|adolescent|adolescents|young man|young men|young woman	TEENAGER
    woman|women|female|females|housewife|housewives	WOMAN
    man|men|male|males|gentleman|gentlemen	MAN
    elderly|older people|elderly people|senior citizen|senior citizens|pensioner|pensioners|grandmother|grandmothers|grandfather|grandfathers|older adults|the aged	ELDERLY
    pregnant woman|pregnant women|pregnant|pregnancy|expectant mother|expectant mothers	PREGNANT_WOMAN
    people with disabilities|disabled people|disabled|handicapped	DISABLED
    orphan|orphans|orphaned|orphanage|orphanages	ORPHAN
    pupil|pupils|school student|school students|schoolchild|schoolboy|schoolboys|schoolgirl|schoolgirls|high school student|high school students|student|students|schoolchildren	STUDENT_SCHOOL
    student|students|university student|university students|college student|college students|undergraduate|undergraduates|graduate|graduates|alumni|alumnus|alumnuses	STUDENT
    teacher|teachers|schoolteacher|schoolteachers|educator|educators|teaching staff|teach|teaches|taught|teaching|tutor|tutors	TEACHER
    worker|workers|labourer|labourers|laborer|laborers|employee|employees|workforce|workmen|construction worker|construction workers|staff member|staff members|staff|labour force|labor force	WORKER
    farmer|farmers|peasant|peasants|grower|growers|herder|herders|smallholder|smallholders	FARMER
    fisherman|fishermen|fisher|fishers|fisherfolk	FISHERMAN
    tourist|tourists|holidaymaker|holidaymakers|vacationer|vacationers|foreign tourist|foreign tourists|sightseer|sightseers|traveller|travellers|traveler|travelers|foreign visitors	TOURIST
    climber|climbers|hiker|hikers|mountaineer|mountaineers|trekker|trekkers|hiking|trekking	CLIMBER
    trader|traders|vendor|vendors|street vendor|street vendors|shopkeeper|shopkeepers|hawker|hawkers|shop owner|shop owners|seller|sellers|merchant|merchants|distributor|distributors	TRADER
    incident|incidents|occurrence|occurrences|event|events	INCIDENT
    road accident|road accidents|traffic accident|traffic accidents|car crash|car crashes|bus crash|bus crashes|road crash|road crashes|car accident|car accidents|pile-up|pile-ups|pileup|pileups|road traffic accident|road traffic accidents|fatal crash|multi-vehicle crash	TRAFFIC_ACCIDENT
    plane crash|plane crashes|air crash|air crashes|aviation accident|aviation accidents|air disaster|air disasters|helicopter crash|aircraft crash|airplane crash|air accident|air accidents	PLANE_CRASH
    shipwreck|shipwrecks|ferry disaster|ferry disasters|ferry accident|ferry accidents|boat accident|boat accidents|maritime accident|maritime accidents|shipping accident|shipping accidents|boat disaster|boat disasters	SHIP_ACCIDENT
    train crash|train crashes|rail accident|rail accidents|train accident|train accidents|rail disaster|rail disasters|train wreck|train wrecks|train collision|train collisions	TRAIN_ACCIDENT
    workplace accident|workplace accidents|industrial accident|industrial accidents|work accident|work accidents|occupational accident|occupational accidents|workplace safety	WORK_ACCIDENT
    collide|collides|collided|colliding|collision|collisions|rammed|ram into|rams|ramming|smash into|smashed into|hit head-on|head-on collision|head-on collisions|plough into|ploughed into|plowed into|rear-ended|slammed into|ran into a|ram|rear-end|rear-ends|rear-ending|head-on	COLLIDE
    hit-and-run|hit-and-runs|run over|ran over|hit by a car|struck by a car|hit by a train|struck by a train|hit by a vehicle|knocked down by	HIT_PERSON_VEHICLE
    overturn|overturns|overturned|overturning|flip over|flipped over|rolled over|roll over|turned over|somersault|somersaults|somersaulted|somersaulting|tip over|tipped over	OVERTURN
    capsize|capsizes|capsized|capsizing|keeled over	CAPSIZE
    sink|sinks|sank|sunk|sinking|went down at sea|foundered|foundering|scuttle|scuttled|founder at sea|founders at sea|foundered at sea|foundering at sea|scuttles|scuttling|torpedo|torpedos|torpedoed|torpedoing|submerging	SINK
    afloat|float|floats|floated|floating|adrift|bobbing	STAY_AFLOAT
    drown|drowns|drowned|drowning|drownings|drowning victim|drowning victims	DROWN
    run aground|runs aground|ran aground|running aground|grounded ship|beached|stranded ship	RUN_AGROUND
    refloat|refloats|refloated|refloating|freed from the sandbank	REFLOAT
    derail|derails|derailed|derailing|derailment|derailments|came off the rails|jump the tracks|jumped the tracks|left the rails|left the tracks|came off the tracks|off the rails	DERAIL
    skid|skidded|skids|skidding|skid off|veer off|veered off|overshoot|overshot|overran the runway|slid off|slip off the runway|runway excursion|runway excursions|overran|runway overrun|runway overruns|careered off	SKID
    plunge into|plunged into|fell into a ravine|fell into|plunges into|plummet into|plunged off|plummeted into|went off a cliff	PLUNGE
    fell from|fall from|falls from|falling from|fell down|fall down|fallen from|slipped and fell|stumble|stumbles|stumbled|stumbling|trip over|trips over|tripped over|tripping over|trip on|trips on|tripped on|tripping on	FALL_DOWN
    brake failure|brake failures|brakes failed|failed brakes|brake problem|brake problems|faulty brakes|brakes fail	BRAKE_FAILURE
    engine failure|engine failures|engine trouble|engine problem|engine problems|technical fault|technical faults|technical problem|technical problems|technical glitch|engine failed|mechanical failure|mechanical failures|malfunction|malfunctions|malfunctioned|malfunctioning|technical issue|technical issues	ENGINE_FAILURE
    overload|overloaded|overloading|overcrowded|overcapacity|over capacity|exceeded capacity|overcrowding|carrying too many|overladen|too heavily loaded	OVERLOAD
    speeding|high speed|excessive speed|over the speed limit|too fast|reckless driving|speed limit|speed limits	SPEEDING
    drowsy|fell asleep at the wheel|sleepy|dozed off|falling asleep|fatigue|drowsiness	DROWSY_DRIVER
    drunk|drunken|drink-driving|drunk driving|under the influence|intoxicated|liquor|bootleg alcohol|intoxication	DRUNK
    human error|human errors|negligence|negligent|human factor|human factors|pilot error|pilot errors|carelessness|recklessness	HUMAN_ERROR
    cause of|causes of|cause of death|culprit behind|root cause|root causes|cause|causes|caused|causing|trigger|triggers|triggered|triggering|give rise to|gives rise to|gave rise to|given rise to|giving rise to|due to|because of|prompt|prompts|prompted|prompting|spark|sparks|sparked|sparking|stem from|stems from|stemmed from|stemming from|lead to|leads to|led to|leading to|bring about|brings about|brought about|bringing about|results in|resulted in|resulting in|fuelled|fuelling|fueled|fueling|originate|originates|originated|originating	CAUSE
    vehicle|vehicles|van|vans|motor vehicle|motor vehicles|SUV	VEHICLE
    motorcycle|motorcycles|motorbike|motorbikes|scooter|scooters|motorcyclist|motorcyclists|moped|mopeds|biker|bikers|motor scooter|motor scooters	MOTORCYCLE
    bicycle|bicycles|cyclist|cyclists|bike|bikes|cycling|pedal|pedals|pedaled|pedaling	BICYCLE
    bus|buses|coach bus|tour bus|tour buses|coaches carrying|school bus|minibus|minibuses|minivan|minivans|coaches	BUS
    truck|trucks|lorry|lorries|tanker truck|tanker trucks|dump truck|dump trucks|semi-trailer|semi-trailers|trailer truck|trailer trucks|fuel tanker|fuel tankers|container truck|container trucks|pickup truck|pickup trucks	TRUCK
    ambulance|ambulances|hearse|hearses	AMBULANCE
    heavy equipment|excavator|excavators|bulldozer|bulldozers|crane|cranes|heavy machinery|digger|diggers|backhoe|backhoes	HEAVY_EQUIPMENT
    train|trains|commuter train|commuter trains|locomotive|locomotives|carriage|carriages|railway car|railway cars|freight train|freight trains|passenger train|passenger trains|rail|commuter line|light rail|LRT|MRT|subway|metro line|coach car|coach cars	RAIL_TRAIN
    railway|railways|railroad|railroads|rail track|rail tracks|level crossing|level crossings|railway line|railway lines|tracks|railroad crossing|railroad crossings|rail network	RAILWAY
    plane|planes|aircraft|airplane|airplanes|aeroplane|aeroplanes|airliner|airliners|jetliner|jetliners|passenger jet|passenger jets|light aircraft|private jet|private jets|cargo plane|cargo planes|jet|jets|passenger plane|passenger planes|turboprop|turboprops|fuselage|aircraft wing	AIRCRAFT
    helicopter|helicopters|chopper|choppers	HELICOPTER
    hot air balloon|hot air balloons|hot-air balloon|hot-air balloons	HOT_AIR_BALLOON
    ship|ships|vessel|vessels|cargo ship|cargo ships|cruise ship|cruise ships|passenger ship|passenger ships|container ship|container ships|freighter|freighters|bulk carrier|bulk carriers|merchant ship|merchant ships|shipping	SHIP
    ferry|ferries|ferryboat|ferryboats|ro-ro	FERRY
    boat|boats|speedboat|speedboats|wooden boat|wooden boats|raft|rafts|dinghy|dinghies|lifeboat|lifeboats|rubber boat|rubber boats|inflatable boat|inflatable boats|motorboat|motorboats|canoe|canoes	BOAT
    fishing boat|fishing boats|fishing vessel|fishing vessels|trawler|trawlers|fishing trawler|fishing trawlers	FISHING_BOAT
    tanker|tankers|oil tanker|oil tankers|tanker ship|tanker ships	TANKER
    tugboat|tugboats|tug|tugs|barge|barges|pontoon|pontoons	TUGBOAT
    submarine|submarines|nuclear submarine|nuclear submarines|attack submarine|attack submarines	SUBMARINE
    passenger|passengers|on board|onboard|aboard|passenger manifest|manifest|manifests|people on board|passenger list|passenger lists|commuter|commuters	PASSENGER
    crew|crew member|crew members|crewmember|crewmembers|crewman|crewmen|flight attendant|flight attendants|seafarer|seafarers|sailor|sailors|cabin crew|crews|seaman|seamen	CREW
    pilot|pilots|co-pilot|co-pilots|copilot|copilots|aviator|aviators	PILOT
    skipper|skippers|ship's captain|captain of the ship|captain of the ferry|boat captain|boat captains|helmsman	SHIP_CAPTAIN
    driver|drivers|motorist|motorists|chauffeur|chauffeurs|bus driver|bus drivers|truck driver|truck drivers|train driver|train drivers|lorry driver|lorry drivers|drive|drives|drove|driven|driving|at the wheel	DRIVER
    pedestrian|pedestrians|passer-by|passers-by|passerby|bystander|bystanders	PEDESTRIAN
    airport|airports|airfield|airfields|airstrip|airstrips|aerodrome|aerodromes	AIRPORT
    runway|runways|tarmac|taxiway|taxiways|airstrip surface	RUNWAY
    bus terminal|bus terminals|bus station|bus stations|passenger terminal|passenger terminals|bus stop|bus stops|terminal building	TERMINAL
    railway station|railway stations|train station|train stations|metro station|metro stations|subway station|subway stations|terminal|terminals	RAIL_STATION
    seaport|seaports|harbour|harbours|harbor|harbors|dock|docks|pier|piers|wharf|jetty|jetties|harbourmaster|harbormaster|port authority|ferry port|ferry ports|port|quay|quayside|quays|ports	PORT
    take off|takes off|took off|taking off|takeoff|take-off|airborne	TAKE_OFF
    touch down|touched down|touchdown|landed safely|plane landed|aircraft landed|safe landing	LAND_AIRCRAFT
    emergency landing|emergency landings|forced landing|forced landings|crash-land|crash-lands|crash-landed|crash-landing|crash landing|crash landings|belly landing|returned to the airport|turned back|ditched|hard landing|hard landings	EMERGENCY_LANDING
    lost contact|lose contact|loses contact|losing contact|contact was lost|vanished from radar|disappeared from radar|dropped off radar	LOSE_CONTACT
    black box|black boxes|flight data recorder|flight data recorders|cockpit voice recorder|cockpit voice recorders|flight recorder|flight recorders	BLACK_BOX
    flight|flights|fly|flies|flew|flown|flying	FLIGHT
    voyage|voyages|sailing|sailed|set sail|sea crossing|ferry crossing|ferry crossings|sails|at sea	VOYAGE
    anchored|at anchor|dock at|docked|berth|berthed|moored|dropped anchor	ANCHOR
    cancelled flight|cancelled flights|canceled flight|canceled flights|flights cancelled|flights canceled|flight cancellation|flight cancellations|flights were cancelled|flights were canceled	FLIGHT_CANCELLED
    delayed|delay|delays|flight delay|flight delays|behind schedule|late departure	DELAYED_TRANSPORT
    on time|on schedule|punctual|as scheduled	ON_TIME
    stranded|left stranded|stuck at the airport|unable to leave|strand|strands|stranding|leave stranded|leaves stranded|leaving stranded|stuck at|maroon|maroons|marooning|stranded at	STRANDED
    traffic jam|traffic jams|congestion|gridlock|tailback|tailbacks|congested|bottleneck|bottlenecks|traffic gridlock|gridlocked	TRAFFIC_JAM
    traffic flowing|smooth traffic|traffic moved freely|flowing smoothly|traffic back to normal	TRAFFIC_SMOOTH
    traffic|traffic flow|road users|one-way system	TRAFFIC
    homecoming exodus|mudik|holiday exodus|Eid exodus|Lebaran exodus|holiday travellers|Eid travellers|homecoming|exodus	MUDIK
    road closed|closed to traffic|road closure|road closures|closed the road|roads were closed|traffic diverted|road closed in both directions|blocked by|cut off by|closed to vehicles|unpassable	ROAD_CLOSED
    road opened|open again|open to traffic|cleared of debris	ROAD_OPEN
    seaworthy|airworthy|roadworthy|fit to fly|airworthiness|seaworthiness|roadworthiness	SEAWORTHY
    unseaworthy|not seaworthy|not roadworthy|not airworthy|unroadworthy|unairworthy	NOT_SEAWORTHY
    life jacket|life jackets|lifejacket|lifejackets|life vest|life vests|seat belt|seat belts|seatbelt|seatbelts|helmet|helmets|safety equipment|life raft|life rafts	SAFETY_EQUIPMENT
    National Transportation Safety Committee|NTSC|KNKT|transport safety board|transportation safety committee	KNKT
    airline|airlines|air carrier|air carriers|budget airline|budget airlines|low-cost carrier|low-cost carriers	AIRLINE
    ship operator|ship operators|shipping company|shipping companies|ferry operator|ferry operators|shipowner|shipowners|ship owner|ship owners|ferry company|bus operator|bus operators|shipping line|shipping lines	SHIP_OPERATOR
    Transportation Ministry|Ministry of Transportation|transport ministry|aviation authority|transport agency|Transport Department|civil aviation authority	TRANSPORT_AUTHORITY
    air traffic control|air traffic controller|air traffic controllers|control tower|control towers|ATC|AirNav	AIR_TRAFFIC_CONTROL
    cockpit|cockpits|flight deck|bridge of the ship|wheelhouse	COCKPIT
    cargo|cargoes|freight|luggage|baggage|shipload	CARGO
    fuel|petrol|gasoline|diesel|aviation fuel|jet fuel|fuels	FUEL
    speed|speeds|kilometres per hour|kilometers per hour|kph|mph|knots|velocity	SPEED
    capacity|capacities|maximum capacity|seating capacity|load limit|accommodate|accommodates|accommodated|accommodating|able to seat|can seat|can hold	CAPACITY
    flight time|travel time|journey time|voyage duration	DURATION_FLIGHT
    altitude|altitudes|above sea level|elevation|feet above	ALTITUDE
    distance|distances|kilometres from|kilometers from|miles from|km from|within a radius|radius|away from	DISTANCE
    rescue|rescues|rescued|rescuing|rescue operation|rescue operations|rescue effort|rescue efforts|saved|pulled alive|pulled to safety|plucked to safety|pulled from the rubble|pulled from the wreckage|pull from the rubble|pulls from the rubble|pulling from the rubble|pluck from|plucks from|plucked from|plucking from|dig out|digs out|dug out|digging out|winch|winches|winched|winching|brought to safety|save|saves|saving|pulled out alive|bring to safety|brings to safety|bringing to safety|bring out|brings out|brought out|bringing out|pull to safety|pulls to safety|pulling to safety|hauled out|lifted to safety|freed from	RESCUE
    rescuer|rescuers|rescue team|rescue teams|rescue worker|rescue workers|search and rescue team|search and rescue teams|emergency crew|emergency crews|emergency worker|emergency workers|emergency services|first responder|first responders|rescue crew|rescue crews|rescue personnel|SAR team|SAR teams	RESCUER
    search and rescue agency|Basarnas|National Search and Rescue Agency|rescue agency|SAR office|search and rescue office	SAR_AGENCY
    disaster agency|disaster mitigation agency|disaster management agency|regional disaster agency|disaster relief agency|BPBD|National Disaster Mitigation Agency	DISASTER_AGENCY
    meteorological agency|weather agency|meteorology agency|weather bureau|geological agency|volcanology agency|BMKG|PVMBG|meteorological office|US Geological Survey|USGS	METEO_AGENCY
    search operation|search operations|search for|searched for|searching|searches|search effort|search efforts|search and rescue|hunt for survivors|comb|combs|combed|combing|scour|scours|scoured|scouring|search area|search areas|searched|search for survivors|search for victims|search party|search parties|search|look for|looks for|looked for|looking for|seek|seeks|sought|seeking|hunt for|sweep of the area|hunt|hunts|hunted|hunting|ransack|ransacks|ransacked|ransacking	SEARCH
    called off the search|call off the search|search called off|search suspended|search was called off|ended the search|suspended the search|search ended|search was suspended|end the search|halted the search|stopped the search	SEARCH_END
    search resumed|resumed the search|resume the search|search extended|search continues|extended the search	SEARCH_RESUME
    evacuate|evacuates|evacuated|evacuating|evacuation|evacuations|moved to safety|airlifted out|evacuation order|evacuation orders|left on boats|move to safety|taken to safety|airlift out|airlifts out|airlifting out|airlift|airlifts|airlifted|airlifting	EVACUATE
    returned home|return home|returning home|back to their homes|returned to their homes|back home|is home|was sent home|sent home	RETURN_HOME
    shelter|shelters|evacuation centre|evacuation centres|evacuation center|evacuation centers|evacuation site|evacuation sites|relief camp|relief camps|temporary shelter|temporary shelters|evacuation shelter|evacuation shelters|displacement camp|displacement camps|evacuation post|evacuation posts	SHELTER
    tent|tents|makeshift tent|makeshift tents|tarp|tarps	TENT
    command post|command posts|command centre|command centres|command center|command centers|crisis centre|crisis centres|crisis center|crisis centers|post office of the command|coordination post|coordination posts|observation post|observation posts|emergency post|emergency posts	COMMAND_POST
    public kitchen|public kitchens|field kitchen|field kitchens|soup kitchen|soup kitchens|communal kitchen|communal kitchens|emergency kitchen|emergency kitchens	FIELD_KITCHEN
    temporary housing|temporary house|temporary houses|temporary home|temporary homes|temporary accommodation	TEMP_HOUSING
    permanent housing|permanent house|permanent houses|permanent home|permanent homes	PERM_HOUSING
    relocate|relocates|relocated|relocating|relocation|resettle|resettles|resettled|resettling|resettlement|moved to another|transfer of residents|move|moves|moved|moving|movement|movements|transfer|transfers|transferred	RELOCATE
    aid|relief|humanitarian aid|relief supplies|relief goods|emergency aid|assistance|humanitarian assistance|food aid|supplies|aid package|aid packages|relief aid|medical aid|foreign aid|help|helps|helped|helping	AID
    distribute|distributes|distributed|distributing|distribution|deliver aid|delivered aid|handed out|hand out|handing out|aid delivery|aid deliveries|deliver supplies|channel aid|disbursed aid|hands out|disburse|disburses|disbursed|disbursing|disbursement|channelled aid|channeled aid|give out|gave out|given out|dished out	DISTRIBUTE_AID
    blocked aid|block aid|aid blocked|aid held up|halted aid|aid suspended|cut off aid|withhold aid|withheld aid|aid blockade	BLOCK_AID
    donation|donations|donate|donates|donated|donating|contribution|contributions|donor|donors|raise funds|raised funds|relief fund|relief funds|compensation payment|pledge money	DONATION
    compensation|compensate|compensates|compensated|compensating|restitution|damages awarded|reparation|reparations|indemnity|payout|payouts|condolence money|payout to victims|indemnify|indemnifies|indemnified|indemnifying	COMPENSATION
    volunteer|volunteers|volunteered|volunteering	VOLUNTEER
    aid worker|aid workers|relief worker|relief workers|humanitarian worker|humanitarian workers|aid staff|social worker|social workers	AID_WORKER
    aid agency|aid agencies|relief agency|relief agencies|humanitarian organisation|humanitarian organisations|humanitarian organization|humanitarian organizations|Red Cross|Red Crescent|aid group|aid groups|humanitarian group|humanitarian groups|ICRC	AID_AGENCY
    NGO|NGOs|non-governmental organisation|non-governmental organisations|non-governmental organization|non-governmental organizations|nongovernmental organization|nongovernmental organizations|non-profit|non-profits|nonprofit|nonprofits|civil society group|civil society groups|civil society|advocacy group|advocacy groups|rights group|rights groups|civic group|civic groups	NGO
    humanitarian crisis|humanitarian crises|humanitarian disaster|humanitarian disasters|humanitarian catastrophe|humanitarian catastrophes|humanitarian situation	HUMANITARIAN_CRISIS
    humanitarian corridor|humanitarian corridors|safe passage|humanitarian pause|humanitarian pauses|aid corridor|aid corridors|safe corridor|safe corridors	HUMANITARIAN_CORRIDOR
    famine|famines|starvation|starve|starves|starved|starving|food crisis|food shortage|food shortages|food insecurity|acute hunger|starved to death	FAMINE
    shortage|shortages|scarcity|scarce|short supply|run out of|running out of|ran out of|lack of supplies|shortfall|shortfalls|lack of	SHORTAGE
    surplus|surpluses|oversupply|sufficient stock|ample supply|adequate supply|glut	SURPLUS
    diver|divers|dive team|dive teams|dived|diving|frogmen	DIVER
    sniffer dog|sniffer dogs|search dog|search dogs|cadaver dog|cadaver dogs|K9 unit|K9 units|detection dog|detection dogs	SNIFFER_DOG
    rescue boat|rescue boats|rescue vessel|rescue vessels|rescue ship|rescue ships|SAR vessel|SAR vessels	SAR_BOAT
    witness|witnesses|eyewitness|eyewitnesses|testimony|testify|testifies|testified|testifying|testimonies|key witness	WITNESS
    toll|casualty figure|casualty figures|casualty count|preliminary figure|preliminary figures|provisional figure|provisional figures|latest figures|victim count	TOLL
    recovery|recover|recovers|recovered|recovering|restore|restores|restored|restoring|restoration|rebound|rebounds|rebounded|rebounding|bounce back|bounces back|bounced back|bouncing back|revive|revives|revived|reviving|revival	RECOVERY
    clean-up|clean-ups|cleanup|cleanups|clean up|cleaned up|cleaning up|clear debris|cleared debris	CLEANUP
    under control|contained|brought the situation under control|calm restored|order restored|brings under control|bringing under control|put out|puts out|putting out	UNDER_CONTROL
    out of control|uncontrolled|uncontrollable|spiralled|spiraled|lost control|loses control|lose control|raged|raging|still burning|still raging|continues to burn	OUT_OF_CONTROL
    safe|safely|safety|safe and sound|declared safe|harmless|safe to eat|safe to use|poses no danger|poses no risk|no danger|risk-free|safe to drink|safe for use|posed no danger|no risk|fit for human consumption|fit to drink	SAFE
    dangerous|danger|hazardous|hazard|hazards|endanger|endangers|endangering|unsafe|perilous|prone to|harmful|deadly|life-threatening|lethal|harm|harms|harmed|harming|unfit to drink|not safe|poses a danger|posed a danger|poses a risk	DANGEROUS
    health|public health|healthcare|health care	HEALTH
    disease|diseases|illness|illnesses|ailment|ailments|infectious disease|infectious diseases|communicable disease|communicable diseases|sickness	DISEASE
    outbreak|outbreaks|epidemic|epidemics|extraordinary occurrence|disease cluster|flares up|flared up|flaring up	OUTBREAK
    pandemic|pandemics	PANDEMIC
    endemic|endemicity	ENDEMIC
    public health emergency|health emergency|global health emergency|PHEIC|health emergencies	PUBLIC_HEALTH_EMERGENCY
    suspected case|suspected cases|probable case|probable cases|suspect case|suspect cases	CASE_SUSPECTED
    laboratory-confirmed|lab-confirmed|tested positive|test positive|confirmed positive|tests positive|testing positive|positive for|positive test|came back positive	CASE_CONFIRMED
    tested negative|test negative|tests negative|negative result|negative results|ruled out|negative for|negative test|came back negative|drug-free	CASE_NEGATIVE
    incidence|prevalence|infection rate|infection rates|positivity rate|positivity rates|transmission rate|transmission rates|reproduction number	INCIDENCE
    fatality rate|fatality rates|mortality rate|mortality rates|death rate|death rates|mortality|case fatality	FATALITY_RATE
    patient|patients|sufferer|sufferers|inpatient|inpatients|outpatient|outpatients|suffering from|sick people|carriers of the disease	PATIENT
    symptom|symptoms|fever|fevers|cough|coughs|nausea|vomiting|vomit|headache|headaches|rash|dizziness|shortness of breath|convulsion|convulsions|high fever|stomach pain|stomach pains|dizzy|vomits|vomited|throw up|throws up|threw up|thrown up|throwing up|nauseous|coughed|coughing	SYMPTOM
    asymptomatic|without symptoms|no symptoms|symptom-free	ASYMPTOMATIC
    transmit|transmits|transmitted|transmitting|transmission|contagious|contagion|human-to-human|spread the virus|passed on|contract the|contracted the|spread of the disease|came down with|catching the virus|infect|infects|infected|infecting	TRANSMIT
    spread|spreads|spreading|spread to|widespread|circulate|circulates|circulated|circulating|circulation|sweep across|sweeps across|swept across|sweeping across|proliferate|proliferates|proliferated|proliferating|keep spreading|keeps spreading|kept spreading|keeping spreading|spreading further|go round|goes round|went round|going round|do the rounds|did the rounds|doing the rounds|make the rounds|made the rounds|making the rounds|went viral|go viral|goes viral	SPREAD
    contain the outbreak|contain the spread|curb the spread|halt the spread|stop the spread|contained the spread|stem the spread	CONTAIN_SPREAD
    Covid-19|Covid|coronavirus|SARS-CoV-2	COVID
    dengue|dengue fever|dengue haemorrhagic fever|dengue hemorrhagic fever	DENGUE
    malaria|malarial	MALARIA
    tuberculosis|TB	TB
    cholera	CHOLERA
    diphtheria	DIPHTHERIA
    measles|rubella	MEASLES
    polio|poliomyelitis|poliovirus|acute flaccid paralysis	POLIO
    rabies|rabid|dog bite|dog bites	RABIES
    bird flu|avian flu|avian influenza|H5N1	BIRD_FLU
    swine fever|African swine fever|ASF	SWINE_FEVER
    foot-and-mouth disease|foot and mouth disease|FMD	FOOT_AND_MOUTH
    influenza|flu|seasonal flu	INFLUENZA
    mpox|monkeypox	MPOX
    smallpox|chickenpox|chicken pox	SMALLPOX
    Ebola	EBOLA
    Marburg virus|Marburg virus disease	MARBURG
    Zika|chikungunya	ZIKA
    HIV|AIDS	HIV
    hepatitis	HEPATITIS
    pneumonia|respiratory infection|respiratory infections|acute respiratory infection|acute respiratory infections|respiratory illness	PNEUMONIA
    diarrhoea|diarrhea|dysentery|gastroenteritis	DIARRHOEA
    typhoid|typhoid fever|typhus	TYPHOID
    leptospirosis	LEPTOSPIROSIS
    meningitis|encephalitis	MENINGITIS
    anthrax	ANTHRAX
    cancer|cancers|tumour|tumours|tumor|tumors|leukaemia|leukemia	CANCER
    heart disease|heart attack|heart attacks|cardiac arrest|heart failure|cardiac	HEART_DISEASE
    stroke patient|stroke patients|suffered a stroke|stroke	STROKE
    diabetes|diabetic|diabetics	DIABETES
    kidney failure|acute kidney injury|kidney injury|renal failure|dialysis|kidney disease	KIDNEY
    poisoning|poisonings|food poisoning|poison|poisons|poisoned|toxic|cyanide|mass poisoning|poisonous|carbon monoxide poisoning|sicken|sickens|sickening	POISONING
    stunting|stunted|malnutrition|malnourished|undernourished|undernutrition	STUNTING
    mental health|mental illness|trauma|traumatised|traumatized|depression|psychological support|trauma healing|mental disorder|mental disorders|traumas	MENTAL_HEALTH
    suicide|suicides|killed himself|killed herself|took his own life|took her own life|suicidal|hanged himself|suicide attempt|suicide attempts	SUICIDE
    virus|viruses|variant|variants|mutation|mutations|subvariant|subvariants	VIRUS
    bacteria|bacterium|bacterial|germ|germs|pathogen|pathogens	BACTERIA
    mosquito|mosquitoes|mosquitos|larvae|fogging|fumigation	MOSQUITO
    vaccine|vaccines|jab|jabs|booster shot|booster shots|booster dose|booster doses	VACCINE
    vaccinate|vaccinates|vaccinated|vaccinating|vaccination|vaccinations|immunise|immunised|immunisation|immunisations|immunize|immunized|immunization|immunizations|inoculate|inoculated|inoculation|inoculations|injection|injections|shots given|inoculates|inoculating|immunises|immunising|immunizes|immunizing|vaccination drive|mass vaccination|jabbed|jabbing|vaccination drives|vaccination campaign|immunisation drive|immunization drive|immunisation campaign|immunization campaign|inject|injects|injected|injecting|syringe	VACCINATE
    unvaccinated|not vaccinated|unimmunised|unimmunized|not been vaccinated|under-vaccinated	UNVACCINATED
    dose|doses|vial|vials|ampoule|ampoules|first dose|second dose	DOSE
    antitoxin|antitoxins|antivenom|antiserum|antibiotic|antibiotics|antidote|antidotes	ANTITOXIN
    medicine|medicines|medication|medications|pharmaceutical|pharmaceuticals|prescription|prescriptions|medical supplies|drug maker|drug makers|cough syrup|cough syrups|medical equipment	MEDICINE
    treated|treatment|treatments|treating patients|medical treatment|medical care|receive treatment|being treated|intensive care|therapy|ICU|intensive care unit|intensive care units|ICUs	TREAT_MEDICAL
    hospitalised|hospitalized|hospitalisation|hospitalisations|hospitalization|hospitalizations|taken to hospital|rushed to hospital|admitted to hospital|taken to the hospital|rushed to the hospital|hospital admission|hospital admissions|in hospital|referred to hospital|hospitalise|hospitalises|hospitalising|hospitalize|hospitalizes|hospitalizing|in intensive care|brought to hospital|taken to a hospital|remain in hospital|remains in hospital|remained in hospital|still in hospital|still being treated	HOSPITALISE
    discharged|discharged from hospital|released from hospital|left hospital|allowed to go home|sent home|out of hospital|leave hospital|leaves hospital|leaving hospital|sent home from hospital|gone home from hospital|left the hospital	DISCHARGE_HOSPITAL
    cured|heal|heals|healed|healing|recovered patient|recovered patients|cure|cures|curing|recovered from|recoveries|made a full recovery|get well|gets well|got well|getting well|recuperate|recuperates|recuperated|recuperating	HEAL
    surgery|surgeries|surgical|operated on|transplant|transplants|amputation|amputations|amputate|amputates|amputated|amputating|surgeon|surgeons|operating theatre|operating theater|operating room|underwent surgery|operate on|operates on|operating on|transplanted|transplanting	SURGERY
    swab test|swab tests|PCR test|PCR tests|antigen test|antigen tests|lab test|lab tests|laboratory test|laboratory tests|rapid test|rapid tests|screening|samples tested|lab result|lab results|laboratory result|laboratory results|test results|clinical testing|tests carried out|a medical|his medical|her medical|the medical|their medicals|medical check|medical test|medical tests	TEST_MEDICAL
    quarantine|quarantines|quarantined|quarantining|self-isolate|self-isolates|self-isolated|self-isolating|isolation|self-isolation|isolation ward|isolation wards	QUARANTINE
    lockdown|lockdowns|social restriction|social restrictions|mobility restriction|mobility restrictions|movement restriction|movement restrictions|stay-at-home order|stay-at-home orders|public activity restriction|public activity restrictions|lock down	LOCKDOWN
    ease restrictions|eased restrictions|easing of restrictions|lift restrictions|lifted restrictions|lifted the lockdown|restrictions lifted|relax the rules|reopening of the economy|relax|relaxes|relaxed|relaxing|relaxation|eases restrictions|easing restrictions|loosen|loosens|loosened|loosening|easing of|lifts restrictions|lifting restrictions	EASE_RESTRICTION
    health protocol|health protocols|hand washing|mask-wearing|mask mandate|mask mandates|protocol|protocols	HEALTH_PROTOCOL
    contact tracing|close contact|close contacts|tracing contacts	CONTACT_TRACE
    hospital|hospitals|field hospital|field hospitals|general hospital|general hospitals|emergency ward|emergency wards|emergency room|emergency rooms|emergency department|emergency departments	HOSPITAL
    health centre|health centres|health center|health centers|clinic|clinics|community health centre|community health centres|community health center|community health centers|health post|health posts|health facility|health facilities|puskesmas	HEALTH_CENTRE
    doctor|doctors|physician|physicians|specialist doctor|specialist doctors|medic|GP|GPs|pediatrician|pediatricians|paediatrician|paediatricians	DOCTOR
    nurse|nurses|midwife|midwives	NURSE
    health worker|health workers|medical worker|medical workers|medical staff|healthcare worker|healthcare workers|health care worker|health care workers|paramedic|paramedics|medics|medical team|medical teams|medical personnel|health officer|health officers	HEALTH_WORKER
    health ministry|Ministry of Health|health agency|health authority|health authorities|health department|health office|health official|health officials|provincial health office	HEALTH_MINISTRY
    food and drug agency|Food and Drug Monitoring Agency|BPOM|FDA|food and drug supervisory agency|drug regulator|drug regulators	FOOD_DRUG_AGENCY
    health insurance|national health insurance|BPJS|health coverage	HEALTH_INSURANCE
    hospital bed|hospital beds|bed occupancy|occupancy rate|occupancy rates|hospital wards	BED_OCCUPANCY
    oxygen|oxygen cylinder|oxygen cylinders|ventilator|ventilators	OXYGEN
    blood|blood donor|blood donors|blood donation|blood donations|transfusion|transfusions|bleed|bleeding|haemorrhage|hemorrhage|blood bag|blood bags|bleeds|bled	BLOOD
    birth|births|gave birth|born|childbirth|delivered a baby|be born|was born|were born	BIRTH
    tainted food|contaminated food|spoiled food|expired food|tainted	CONTAMINATED_FOOD
    free nutritious meal|free nutritious meals|free meal|free meals|free school meal|free school meals|free lunch|free lunches|free meals programme|free meals program|free meal programme|free lunch programme	FREE_MEALS
    healthy|stable condition|condition improved|in good health|condition is stable|in good shape|in good spirits|fit and well|recovered fully|no injuries|without injury|without injuries	HEALTHY
    sick|ill|fell ill|seriously ill|fall ill|condition worsened|sickened|critically ill|unwell	SICK
    crime|crimes|criminal|criminals|criminal act|criminal acts|offence|offences|offense|offenses|felony|felonies|wrongdoing|criminality|criminal offence|criminal offences	CRIME
    perpetrator|perpetrators|offender|offenders|culprit|culprits|mastermind|masterminds|assailant|assailants|attacker|attackers|wrongdoer|wrongdoers|ringleader|ringleaders	PERPETRATOR
    suspect|suspects|named a suspect|alleged perpetrator|alleged perpetrators|named as suspect|named as suspects|named suspects|named him a suspect|person of interest|declared a suspect	SUSPECT
    defendant|defendants|the accused|accused person|accused persons	DEFENDANT
    convict|convicts|inmate|ex-convict|ex-convicts|convicted prisoner|convicted prisoners|repeat offender|repeat offenders|recidivist|recidivists	CONVICT
    fugitive|fugitives|on the run|at large|wanted man|wanted list|wanted person|wanted persons|most wanted|in hiding|wanted by police|still at large|remains at large|still on the run	FUGITIVE
    kidnap|kidnaps|kidnapped|kidnapping|kidnappings|abduct|abducts|abducted|abducting|abduction|abductions|kidnapper|kidnappers|abductor|abductors|kidnaped|snatch|snatches|snatched|take hostage|takes hostage|taking hostage	KIDNAP
    ransom|ransoms|ransom money|ransom demand|ransom demands	RANSOM
    murder|murders|murdered|murdering|homicide|homicides|manslaughter|murderer|murderers|premeditated murder|slaying|slayings|slain|slay|killer|killers|stabbed to death|beaten to death|mutilate|mutilates|mutilated|mutilating|femicide|femicides|strangle|strangles|strangled|strangling|behead|beheads|beheaded|beheading|decapitate|decapitates|decapitated|decapitating|slays|slew|gun down|guns down|gunning down|butcher|butchers|butchered|butchering|poison to death|poisons to death|poisoned to death|poisoning to death|hack to death|hacks to death|hacking to death	MURDER
    assassinate|assassinates|assassinated|assassination|assassinations|assassin|assassins|attempt on the life|attempted murder|assassination attempt|assassination attempts|hitman|hitmen	ASSASSINATE
    stab|stabs|stabbed|stabbing|stabbings|knife attack|knife attacks|hacked to death|knifed|slashed|knifes|knifing|slash with|slashes with|slashed with|slashing with|hack with|hacks with|hacked with|hacking with	STAB
    shoot|shoots|shot dead|shooting|shootings|gunfire|open fire|opened fire|gunshot|gunshots|mass shooting|mass shootings|shootout|shootouts|exchange of fire|gunfight|gunfights|firefight|firefights|shot and killed|gunned down|was shot|gunman|gunmen|shot|opens fire|opening fire|shots were fired|fired several shots|fired a shot|fired a warning shot|fire at|fires at|firing at|fire on|fires on|fired on|firing on|bullets were fired|came under fire|warning shot|warning shots|fired shots|fired at	SHOOT
    beaten|beating|beatings|assault|assaults|assaulted|assaulting|torture|tortures|tortured|torturing|mob attack|mob attacks|lynch|lynches|lynched|lynching|vigilante|vigilantes|manhandle|manhandles|manhandled|manhandling|persecute|persecutes|persecuted|persecuting|beaten up|physical abuse|maltreat|maltreats|maltreated|maltreating|beat up|beats up|beating up|punch|punches|punched|punching|slap|slaps|slapped|slapping|kick|kicks|kicked|kicking|maim|maims|maimed|maiming|attack with|attacks with|attacked with|attacking with	ASSAULT
    violence|violent|violently|act of violence|acts of violence|brutality|brutal|turn violent|turned violent|turns violent|turning violent|cruel|cruelty|inhumane	VIOLENCE
    domestic violence|domestic abuse|violence against women|gender-based violence	DOMESTIC_VIOLENCE
    sexual violence|sexual assault|sexual assaults|rape|rapes|raped|raping|sexual abuse|sexual harassment|molest|molests|molested|molesting|molestation|indecent assault|indecent assaults|sexually abused|sexually assaulted|harass|harasses|harassed|harassing|harassment|rapist|rapists	SEXUAL_VIOLENCE
    bully|bullies|bullied|bullying|hazing|intimidate|intimidates|intimidated|intimidating|intimidation|terrorise|terrorises|terrorised|terrorising|terrorized	BULLYING
    theft|thefts|steal|steals|stole|stolen|stealing|thief|thieves|burglary|burglaries|burglar|burglars|pickpocket|pickpockets|mugging|muggings|snatching|loot|loots|looted|looting|looter|looters|shoplifting|car theft|break-in|break-ins|heist|heists|burgle|burgles|burgled|burgling|plunder|plunders|plundered|plundering|shoplift|shoplifts|shoplifted	THEFT
    robbery|robberies|robber|robbers|rob|robs|robbed|robbing|armed robbery|hold-up|hold-ups	ROBBERY
    arson|arsonist|arsonists|set fire to|setting fire to|torch|torches|torched|torching|deliberately set|petrol bomb|petrol bombs|molotov cocktail|molotov cocktails|molotov|molotovs|set ablaze|set alight|set on fire	ARSON
    fraud|frauds|scam|scams|swindle|swindles|swindled|swindling|deceive|deceives|deceived|deceiving|forgery|forge|forges|forged|forging|counterfeit|counterfeits|counterfeited|counterfeiting|embezzle|embezzles|embezzled|embezzling|embezzlement|con man|Ponzi|fraudster|fraudsters|scammer|scammers|scammed|fraudulent|forged document|forged documents|online scam|online scams|hoodwink|hoodwinks|hoodwinked|hoodwinking	FRAUD
    cybercrime|cybercrimes|hacking|hack|hacks|hacked|hacker|hackers|cyberattack|cyberattacks|cyber attack|cyber attacks|ransomware|cyber-attack|cyber-attacks|cyber|cybersecurity|virus attack|virus attacks|malware|malwares|ransomwares	CYBERCRIME
    online gambling|gambling|gamble|gambles|gambled|betting|gambler|gamblers|gambling site|gambling sites|illegal betting|bookmaker	ONLINE_GAMBLING
    narcotics|narcotic|drugs|illegal drug|illegal drugs|methamphetamine|meth|crystal meth|cannabis|marijuana|ecstasy|heroin|cocaine|drug abuse|illicit drug|illicit drugs|fentanyl|opioid|opioids|drug	NARCOTICS
    drug trafficking|drug dealer|drug dealers|drug smuggling|drug courier|drug couriers|drug cartel|drug cartels|drug ring|drug rings|drug lord|drug lords|cartel|cartels|drug trade|drug mule|drug mules|drug trafficker|drug traffickers|drug syndicate|drug syndicates	DRUG_TRAFFICKING
    smuggle|smuggles|smuggled|smuggling|smuggler|smugglers|contraband|bootlegging|trafficked goods|traffic in|traffics in|trafficed in|trafficing in|smuggled in|sneak in|sneaks in|sneaked in|sneaking in	SMUGGLING
    human trafficking|people trafficking|trafficker|traffickers|trafficking in persons|trafficked|modern slavery|trafficking victim|trafficking victims|trafficking	HUMAN_TRAFFICKING
    organised crime|organized crime|syndicate|syndicates|gang|gangs|mafia|mafias|crime ring|crime rings|gangster|gangsters|mob boss|thug|thugs|criminal network|criminal networks|criminal gang|criminal gangs|mobster|mobsters	ORGANISED_CRIME
    piracy at sea|pirate|pirates|sea robbery|maritime piracy|armed robbery at sea	PIRACY_SEA
    hijack|hijacks|hijacked|hijacking|hijacker|hijackers|hijackings|skyjack|skyjacks|skyjacked|skyjacking|commandeer|commandeers|commandeered|commandeering	HIJACK
    extortion|extort|extorts|extorted|extorting|blackmail|blackmails|blackmailed|blackmailing|racketeering|illegal levy|illegal levies|shakedown|shakedowns|protection money|illegal fee|illegal fees|shake down|shakes down|shook down|shaken down|shaking down	EXTORTION
    illegal fishing|illegal fishing vessel|illegal fishing vessels|unreported fishing|foreign fishing vessel|foreign fishing vessels	ILLEGAL_FISHING
    wildlife trade|wildlife trafficking|wildlife crime|protected animal|protected animals|illegal hunting|poach|poaches|poached|poaching|poacher|poachers|hunter|hunters	POACHING
    hate speech|defamation|defame|defames|defamed|defaming|slander|slanders|slandered|slandering|libel|insult|insults|insulted|insulting|libelous|libellous	HATE_SPEECH
    hoax|hoaxes|fake news|disinformation|misinformation|false information|false claim|false claims|false news|false rumour|false rumours	HOAX
    terrorism|terror attack|terror attacks|terrorist attack|terrorist attacks|act of terror|counterterrorism|counter-terrorism|terror plot|terror plots	TERRORISM
    terrorist|terrorists|terror suspect|terror suspects|suspected terrorist|suspected terrorists|extremist|extremists|radical|radicals|jihadist|jihadists|jihadi|jihadis|terror group|terror groups|Islamist|Islamists	TERRORIST
    suicide bombing|suicide bombings|suicide bomb|suicide bombs|suicide bomber|suicide bombers|suicide attack|suicide attacks|suicide vest|suicide vests|blew himself up|blew herself up	SUICIDE_BOMB
    treason|sedition|subversion|traitor|traitors|foreign agent|foreign agents|secret agent|secret agents|traitorous|betrayal|betray|betrayed	TREASON
    security forces|security personnel|security officer|security officers|security guard|security guards|law enforcers|security apparatus|security officials|joint forces|public order officer|public order officers	SECURITY_FORCES
    investigator|investigators|detective|detectives|investigating officer|investigating officers|probe team|inspector|inspectors|investigative team|investigative teams	INVESTIGATOR
    investigate|investigates|investigated|investigating|investigation|investigations|inquiry|inquiries|probe|probes|probed|probing|under investigation|look into|looking into|enquiry|enquiries|crime scene investigation|looks into|looked into|trace|traces|traced|tracing|dig into|digs into|dug into|digging into|delve|delves|delved|delving	INVESTIGATE
    drop the case|dropped the case|case dropped|closed the case|close the case|dropped the investigation|halted the investigation|charges dropped|dropped charges|drop charges|case closed|dropped the charges|investigation closed	CLOSE_CASE
    questioned|questioning|interrogate|interrogates|interrogated|interrogating|interrogation|interrogations|summoned for questioning|quizzed|grilled|interviewed by police|being questioned|called in for questioning|questioned by|police questioning	QUESTION
    raid|raids|raided|raiding|search warrant|search warrants|police raid|police raids|crackdown raid|crackdown raids|searched the house|searched the office|swoop|swoops|swooped|swooping|sting operation|sting operations|surprise inspection|surprise inspections|search the house|searches the house|searching the house|frisk|frisks|frisked|frisking	RAID
    seize|seizes|seized|seizing|confiscate|confiscates|confiscated|confiscating|seizure|seizures|confiscation|impound|impounds|impounded|impounding|freeze assets|froze assets|frozen assets|asset seizure|asset seizures|repossess|repossesses|repossessed|repossessing	SEIZE
    returned the seized|return of assets|asset recovery|returned confiscated	RETURN_SEIZED
    evidence|proof|exhibit|exhibits|forensic evidence|CCTV footage|prove|proves|proved|proven|CCTV|video footage|surveillance footage|smoking gun|proof of|proof that|surveillance camera|surveillance cameras|security camera|security cameras	EVIDENCE
    no evidence|lack of evidence|without evidence|insufficient evidence|unproven|without proof|no proof|no sign of|no trace of|nothing to suggest|nothing to show|found nothing|not a shred of evidence	NO_EVIDENCE
    crime scene|crime scenes|scene of the crime|scene of the accident|the scene|crash site|crash sites|police line|site of the incident	CRIME_SCENE
    detain|detains|detained|detaining|detention|remand|remands|remanded|remanding|remanded in custody|held in custody|under arrest|house arrest|detention centre|detention centres|detention center|detention centers|pre-trial detention|in police custody|custody|hold in custody|holds in custody|holding in custody|still in custody|remains in custody|remained in custody|still being held|is being held|are being held|held without|intern|interns|interned|interning|in custody|behind bars|still holding|is holding|are holding|being held|remain in custody|remain in detention|remains in detention|remained in detention|kept in custody|still detained|remain behind bars|remains behind bars	DETAIN
    escape|escapes|escaped|escaping|flee|flees|fleeing|fled|jailbreak|jailbreaks|prison break|prison breaks|broke out of prison|getaway|ran away|absconded|run away|on the lam|evaded capture|evade arrest|evaded arrest|broke out of|bolt|bolts|bolted|bolting|slip away|slips away|slipped away|slipping away|evade|evades|evaded|evading|elude|eludes|eluded|eluding|broken out|breaking out|get away|gets away|got away|getting away|give police the slip|gives police the slip|gave police the slip|given police the slip|giving police the slip|on the loose	ESCAPE
    turn himself in|turned himself in|turned themselves in|surrendered to police|gave himself up|turned herself in|handed himself in	SURRENDER_SELF
    prison|prisons|jail|jails|penitentiary|penitentiaries|gaol|gaols|correctional facility|correctional facilities|prison cell|prison cells	PRISON
    imprison|imprisons|imprisoned|imprisoning|imprisonment|jailed|prison term|prison terms|prison sentence|prison sentences|jail term|jail terms|incarcerate|incarcerates|incarcerated|incarcerating|incarceration|years in prison|years in jail|years behind bars|jail time|custodial sentence|custodial sentences|jailing|lock up|locks up|locked up|locking up|sent to prison|sent to jail|put in prison	IMPRISON
    life imprisonment|life sentence|life sentences|life in prison|jailed for life|life term|life terms	LIFE_SENTENCE
    death penalty|capital punishment|death sentence|death sentences|sentenced to death|execution|executions|death row|executed|firing squad|firing squads|executes prisoners	DEATH_PENALTY
    pardon|pardons|pardoned|pardoning|amnesty|amnesties|clemency|commute|commutes|commuted|commuting|reprieve|reprieves|sentence cut|remission|sentence reduction|sentence reductions	PARDON
    fine of|fines|fined|penalty of|monetary penalty|ticketed|ticketing|fine|fining|administrative sanction|administrative sanctions|was fined|were fined|hit with a fine	FINE
    punishment|punishments|punish|punishes|punished|punishing|penalty|penalties|punitive|disciplinary action|sentencing|maximum penalty|penalise|penalises|penalised|penalising|penalize|penalizes|penalized|penalizing	PUNISHMENT
    court|courts|courthouse|courthouses|tribunal|tribunals|High Court|district court|military court|military courts|judiciary|court-martial|appeals court|appellate court	COURT
    International Court of Justice|International Criminal Court|ICC|ICJ|Permanent Court of Arbitration|arbitration tribunal|world court	INTERNATIONAL_COURT
    judge|judges|panel of judges|justices|presiding judge|presiding judges|chief justice|magistrate|magistrates|judicial panel	JUDGE
    prosecutor|prosecutors|public prosecutor|public prosecutors|prosecution|attorney general|attorney generals|Attorney General's Office|AGO|district attorney|district attorneys|prosecutor's office|prosecutors' office|state prosecutor|state prosecutors	PROSECUTOR
    lawyer|lawyers|attorney|attorneys|legal counsel|solicitor|solicitors|barrister|barristers|defence lawyer|defence lawyers|defense lawyer|defense lawyers|advocate|advocates|legal team|legal teams|defense attorney|defense attorneys|counsel	LAWYER
    charged with|charge with|charges against|indict|indicts|indicted|indicting|indictment|indictments|faces charges|criminal charge|criminal charges|pressed charges|accused in court|charge sheet|face charges|arraign|arraigns|arraigned|arraigning|charged him|charged her|formally charged|prosecute|prosecutes|prosecuted|prosecuting|was charged with|were charged with|named as a suspect|prosecutions	CHARGE
    accuse|accuses|accused|accusing|accusation|accusations|allege|alleges|alleged|alleging|allegation|allegations|allegedly|blame|blames|blamed|blaming|point the finger|points the finger|pointed the finger|pointing the finger	ACCUSE
    denied the allegations|denies the allegations|deny the allegations|denied wrongdoing|pleaded not guilty|plead not guilty|rejected the accusation|rejected the accusations|denied the charges|denies wrongdoing|deny wrongdoing|denied the accusation|denied the accusations|pleads not guilty	DENY_GUILT
    confess|confesses|confessed|confessing|confession|confessions|pleaded guilty|plead guilty|admitted guilt|admit guilt|admitted to the|guilty plea|pleads guilty|admission of guilt|confessed to	CONFESS
    sought a sentence|seek a sentence|demanded a sentence|sentencing demand|sentencing demands|prosecutors sought|prosecutors demanded|asked the court to jail	DEMAND_SENTENCE
    sentence|sentenced|sentences|verdict|verdicts|handed down|handed a sentence|ruling|rulings|judgment|judgments|judgement|judgements|court ruled|convicted and sentenced	SENTENCE
    guilty|found guilty|convicted|conviction|convictions|guilty verdict|guilty verdicts|convict him|convicting|found him guilty|found her guilty|found them guilty|guilty of|ruled guilty|was convicted|were convicted|verdict of guilty|sentenced to	GUILTY
    acquit|acquits|acquitted|acquitting|acquittal|acquittals|not guilty|cleared of|found not guilty|exonerate|exonerates|exonerated|exonerating|cleared of charges|innocent|absolve|absolves|absolved|absolving|clear of|cleared of all charges|was cleared|were cleared|cleared him|cleared her|walked free from court|verdict of not guilty	ACQUITTED
    appeal against|appealed|appeals|filed an appeal|cassation|case review|pretrial motion|pretrial motions|lodge an appeal|pre-trial motion|pre-trial motions|file an appeal|appealing against|appeal	APPEAL
    accepted the verdict|accept the verdict|will not appeal|final and binding|legally binding|did not appeal|not to appeal|accepted the ruling	ACCEPT_VERDICT
    uphold|upholds|upheld|upholding|granted the petition|grant the petition|granted the request|ruled in favour|ruled in favor	UPHOLD
    overturn the ruling|overturned the|overturned a|overturned his|quash|quashes|quashed|quashing|struck down|strike down|dismissed the appeal|rejected the appeal|dismissed the lawsuit|threw out|annul|annuls|annuled|annuling|annulled|annulment|threw out the case|rejected the lawsuit|overturned the conviction|disallow|disallows|disallowed|ruled out for|chalked off|ruled out the goal|goal was ruled out|ruled offside	OVERTURN_RULING
    lawsuit|lawsuits|sue|sues|sued|suing|civil suit|civil suits|legal action|class action|class actions|plaintiff|plaintiffs|filed suit|civil case|civil cases|legal challenge|legal challenges|litigation|file a suit|files a suit|filed a suit|filing a suit	LAWSUIT
    legal case|legal cases|court case|court cases|criminal case|criminal cases|legal proceeding|legal proceedings|legal process|case file|case files|dossier|dossiers|due process|proceedings	LEGAL_CASE
    police report|police reports|reported to police|filed a complaint|file a report with police|complainant|complainants|reported to the police	POLICE_REPORT
    law|laws|statute|statutes|criminal code|penal code|legislation|article of the law|ordinance|ordinances|act of parliament	LAW
    human rights|rights abuse|rights abuses|rights violation|rights violations|human rights violation|human rights violations|human rights abuse|human rights abuses|rights watchdog|gross human rights violation|gross human rights violations|gross rights violation|gross rights violations	HUMAN_RIGHTS
    corruption|corrupt|graft|graft case|graft cases|anti-corruption|anti-graft|corruption case|corruption cases|nepotism|cronyism|corruptor|corruptors|misappropriation|corruption scandal|corruption scandals	CORRUPTION
    bribe|bribes|bribed|bribing|bribery|kickback|kickbacks|gratification|payoff|payoffs|hush money|illegal gratuity|under-the-table|accepting bribes|sweetener|sweeteners	BRIBE
    money laundering|launder|launders|laundered|laundering|laundered money|money-laundering	MONEY_LAUNDERING
    state losses|state loss|losses to the state|cost the state|state financial loss|state financial losses|losses suffered by the state	STATE_LOSS
    abuse of power|abuse of authority|misuse of power|misuse|misuses|misused|misusing|misconduct|malfeasance|abused his power|abuse of office|power abuse	ABUSE_POWER
    tax evasion|tax fraud|tax dodging|evading taxes|tax avoidance	TAX_EVASION
    anti-graft agency|anti-corruption agency|Corruption Eradication Commission|graft busters|antigraft body|KPK|anti-corruption commission|anti-graft commission	ANTIGRAFT_AGENCY
    whistleblower|whistleblowers|justice collaborator|justice collaborators|informant|informants|whistle-blower|whistle-blowers	WHISTLEBLOWER
    travel ban|travel bans|barred from leaving|banned from travelling|banned from traveling|exit ban|exit bans|overseas travel ban|overseas travel bans|barred from travelling|no-fly list	TRAVEL_BAN
    extradite|extradites|extradited|extraditing|extradition|extraditions|extradition treaty|red notice|red notices|Interpol	EXTRADITION
    warrant for the arrest|issued a warrant|ICC warrant|ICC warrants|international arrest warrant|international arrest warrants	INTERNATIONAL_ARREST_WARRANT
    dismissed from|fired from|sacked|dishonourably discharged|dishonorably discharged|dismissal|dismissals|sacking|removed from office|removed from his post|stripped of|sack|sacks|dismiss|dismisses|dismissed|dismissing|fire from office|remove from office|removes from office|removing from office|removal from office|relieve of duty|relieves of duty|relieved of duty|relieving of duty|relieve of his duties|relieves of his duties|relieved of his duties|relieving of his duties|relieve of her duties|relieves of her duties|relieved of her duties|relieving of her duties|parted company with|parted ways with|strip of his|strips of his|stripped of his|stripping of his|discharge|discharges|discharging|oust|ousts|ousted|ousting|fired|stripped of his post|show the door|shows the door|showed the door|shown the door|showing the door	DISMISS
    ethics violation|ethics violations|ethics breach|ethics breaches|ethics panel|ethics hearing|ethics hearings|ethics tribunal	ETHICS_BREACH
    violate|violates|violated|violating|violation|violations|breach of|breaches of|infringe|infringes|infringed|infringing|infringement|infringements|breaking the law|breached the|violator|violators|contravene|contravenes|contravened|contravening|breach|breaches|breached|breaching|flout|flouts|flouted|flouting	VIOLATE
    comply|complies|complied|complying|compliance|abide by|adhere to|obey|obeys|obeyed|obeying|abided by|adhered to|abides by|abiding by|adheres to|adhering to|compliant	COMPLY
    ban|bans|banned|banning|prohibit|prohibits|prohibited|prohibiting|prohibition|prohibitions|forbid|forbids|forbidden|outlaw|outlaws|outlawed|outlawing|forbade|forbidding|bar from|bars from|barred from|barring from|off limits|take off the air|takes off the air|took off the air|taken off the air|taking off the air|pulled from the air	BAN
    allow|allows|allowed|allowing|permit|permits|permitted|permitting|authorise|authorises|authorised|authorising|authorize|authorizes|authorized|authorizing|permission|greenlight|greenlights|greenlighted|greenlighting|gave permission|authorisation|authorization|permissions|let people|legalise|legalises|legalised|legalising|legalize|legalizes|legalized|legalizing|grant a permit|granted a permit|grant permission|issue a permit|issued a permit|give a permit|gives a permit|gave a permit|given a permit|giving a permit|allowed to|permitted to|let in|lets in|letting in	ALLOW
    licence revoked|license revoked|revoked the licence|revoked the license|permit revoked|stripped of its licence	LICENCE_REVOKED
    land dispute|land disputes|land conflict|land conflicts|eviction|evictions|evict|evicts|evicted|evicting|agrarian conflict|agrarian conflicts|forced eviction|forced evictions|disputed land|land grab|land grabs	DISPUTE_LAND
    found dead|body found|body discovered|discovery of a body|lifeless|body was found|bodies were found|bodies found|body recovered	CORPSE_FOUND
    peace|peace deal|peace deals|peace agreement|peace agreements|peace process|peaceful settlement|peace treaty|peace accord|peace accords|peace plan|peace plans|peaceful|peacemaking	PEACE
    ceasefire violation|ceasefire violations|violated the ceasefire|broke the ceasefire|breach of the ceasefire|truce collapsed|ceasefire breach|ceasefire breaches|breached the ceasefire|broke the truce	CEASEFIRE_BREACH
    defend|defends|defended|defending|defence|defense|repel|repels|repelled|fend off|fended off|self-defence|self-defense|hold the line|ward off|repulse|repulses|repulsed|repulsing	DEFEND
    counterattack|counterattacks|counterattacked|counterattacking|counter-attack|counter-attacks|counter-attacked|counter-attacking|counteroffensive|counteroffensives|counter-offensive|counter-offensives|retaliate|retaliates|retaliated|retaliating|retaliation|retaliatory|reprisal|reprisals|revenge|retaliatory strike|retaliatory strikes	COUNTERATTACK
    airstrike|airstrikes|air strike|air strikes|air raid|air raids|aerial bombardment|bombing|bombings|bombardment|bombardments|bombed|bombard|bombards|bombarded|bombarding|aerial attack|aerial attacks|bombing raid|bombing raids	AIRSTRIKE
    shelling|shelled|artillery fire|artillery strike|artillery strikes|mortar fire|artillery attack|artillery attacks|artillery bombardment|artillery shelling	SHELLING
    missile strike|missile strikes|missile attack|missile attacks|rocket attack|rocket attacks|rocket fire|missile launch|missile launches|missile test|missile tests|fired missiles|launched missiles|missile barrage|missile barrages|fired a missile|test-fire|test-fired	MISSILE_STRIKE
    drone strike|drone strikes|drone attack|drone attacks|kamikaze drone|kamikaze drones|drone raid|drone raids|suicide drone|suicide drones	DRONE_STRIKE
    ground offensive|ground offensives|ground operation|ground operations|ground invasion|ground invasions|ground assault|ground assaults|land operation|land operations	GROUND_OFFENSIVE
    invade|invades|invaded|invading|invasion|invasions|annex|annexes|annexed|annexing|annexation|annexations|full-scale invasion|incursion|incursions|invader|invaders|invading forces	INVASION
    ambush|ambushes|ambushed|ambushing|waylay|waylaid|surprise attack|surprise attacks|lie in wait	AMBUSH
    clash|clashes|clashed|clashing|scuffle|scuffles|skirmish|skirmishes|melee|confrontation|confrontations|standoff|standoffs|stand-off|stand-offs|face-off	CLASH
    siege|sieges|besiege|besieges|besieged|besieging|encircle|encircles|encircled|encircling|encirclement|blockade|blockades|blockaded|blockading|surrounded|under siege	SIEGE
    seize control|seized control|captured the town|captured the city|occupy|occupies|occupied|occupying|occupation|take control|took control|taken control|overran the|conquer|conquers|conquered|conquering|overtook the town|fell to|take over|took over|takeover|captured territory|seized territory|seizing territory|still hold|still control|still controls|in control of|remain in control|remains in control|remained in control|hold the town|holds the town|held the town|holding the town|control the town|controls the town|under their control|under its control	CAPTURE_AREA
    lost territory|lost ground|lost control of the|ceded territory|cede|cedes|ceded|ceding|lose territory|losing ground|territorial losses	LOSE_AREA
    retake|retakes|retook|retaken|regain control|regained control|liberate|liberates|liberation|recaptured the|recapturing territory	LIBERATE_AREA
    troops advanced|forces advanced|advancing troops|push forward|pushed forward|breakthrough|made gains|gained ground|advance on|advanced on|territorial gains|advancing on|broke through the line|broke through defences|broke through defenses	ADVANCE
    retreat|retreats|retreated|retreating|fell back|fall back|driven back|beat a retreat|pushed back|falls back|fallen back|falling back	RETREAT
    military|armed forces|Indonesian Military|the army|defence force|defence forces|defense force|defense forces|armed services|the military|army|TNI|military forces	MILITARY
    land forces|ground forces|Army Strategic Reserve|military command area|ground army	ARMY
    navy|navies|naval|naval forces|naval base|naval bases|naval force	NAVY
    air force|air forces|airforce|squadron|squadrons|air base|air bases|airbase|airbases	AIR_FORCE
    marine corps|marines|marine infantry	MARINES
    coast guard|coast guards|coastguard|coastguards|maritime security agency|water police|marine police|maritime police|Bakamla	COAST_GUARD
    mercenary|mercenaries|Wagner Group|private military contractor|private military contractors|private military company|foreign fighter|foreign fighters|soldiers of fortune|Wagner	MERCENARY
    reservist|reservists|conscription|reserves called up|draft into the army|mobilisation|mobilization|military service|compulsory military service|national service|reserve component|draftee|draftees|military draft	RESERVIST
    peacekeeper|peacekeepers|peacekeeping force|peacekeeping forces|peacekeeping|peacekeeping mission|peacekeeping missions|UNIFIL|UN peacekeeper|UN peacekeepers|blue helmet|blue helmets|peacekeeping troops|stabilisation force|stabilisation forces|stabilization force|stabilization forces	PEACEKEEPER
    rebel|rebels|insurgent|insurgents|insurgency|insurgencies|rebellion|rebellions|guerrilla|guerrillas|guerilla|guerillas|uprising|uprisings|armed opposition|rebel group|rebel groups|resistance fighter|resistance fighters|insurrection|insurrections	REBEL
    militant|militants|militia|militias|armed group|armed groups|armed men|militiamen|fighter|fighters|paramilitary|paramilitaries|armed faction|armed factions|militia group|militia groups	MILITANT
    separatist|separatists|secessionist|secessionists|separatist group|separatist groups|armed criminal group|armed criminal groups|Free Papua Movement|independence fighter|independence fighters|West Papua National Liberation Army|TPNPB|pro-independence	SEPARATIST
    firearm|firearms|gun|guns|pistol|pistols|rifle|rifles|handgun|handguns|assault rifle|assault rifles|machine gun|machine guns|shotgun|shotguns|revolver|revolvers|homemade gun|homemade guns|automatic weapon|automatic weapons|sniper rifle|sniper rifles	FIREARM
    sharp weapon|sharp weapons|knife|knives|machete|machetes|sword|swords|dagger|daggers|sickle|sickles|bladed weapon|bladed weapons|arrow|arrows|axe|axes	BLADE
    ammunition|bullet|bullets|live round|live rounds|live ammunition|cartridge|cartridges|rounds of ammunition|shell casing|shell casings|munitions|live fire	AMMUNITION
    rubber bullet|rubber bullets|water cannon|water cannons|stun grenade|stun grenades|baton charge|baton charges|pepper spray|teargassed	RUBBER_BULLET
    rocket|rockets|rocket launcher|rocket launchers|multiple rocket launcher|multiple rocket launchers|HIMARS|rocket-propelled grenade|rocket-propelled grenades|RPG|RPGs	ROCKET
    bomb|bombs|explosive|explosives|improvised explosive device|improvised explosive devices|IED|IEDs|car bomb|car bombs|homemade bomb|homemade bombs|explosive device|explosive devices|detonator|detonators|truck bomb|truck bombs|roadside bomb|roadside bombs	BOMB
    bomb threat|bomb threats|bomb scare|bomb scares|bomb hoax|bomb hoaxes|suspicious package|suspicious packages	BOMB_THREAT
    grenade|grenades|hand grenade|hand grenades|grenade launcher|grenade launchers|mortar|mortars|mortar shell|mortar shells	GRENADE
    landmine|landmines|land mine|land mines|minefield|minefields|sea mine|sea mines|demining|unexploded ordnance|UXO|mine clearance|demine|demines|demined	LANDMINE
    cluster munition|cluster munitions|cluster bomb|cluster bombs	CLUSTER_MUNITION
    artillery|howitzer|howitzers|cannon|cannons|artillery piece|artillery pieces|artillery shell|artillery shells	ARTILLERY
    battle tank|battle tanks|armoured vehicle|armoured vehicles|armored vehicle|armored vehicles|armoured personnel carrier|armoured personnel carriers|armored personnel carrier|armored personnel carriers|APC|APCs|tanks|infantry fighting vehicle|infantry fighting vehicles|tactical vehicle|tactical vehicles|main battle tank|main battle tanks	TANK
    fighter jet|fighter jets|fighter plane|fighter planes|warplane|warplanes|bomber|bombers|stealth fighter|stealth fighters|combat aircraft|military aircraft|jet fighter|jet fighters|F-16|F-16s|F-35|F-35s|Rafale|military plane|military planes|stealth bomber|stealth bombers	FIGHTER_JET
    aircraft carrier|aircraft carriers|carrier strike group|carrier strike groups|carrier group|carrier groups	AIRCRAFT_CARRIER
    air defence|air defences|air defense|air defenses|air-defence|air-defense|missile defence|missile defense|anti-aircraft|Iron Dome|Patriot system|Patriot systems|THAAD|Patriot missile|Patriot missiles|air defence system|air defence systems|air defense system|air defense systems	AIR_DEFENCE
    shoot down|shot down|shoots down|shooting down|downed|intercept|intercepts|intercepted|intercepting|interception|interceptions|brought down|interceptor|interceptors|downing	SHOOT_DOWN
    hit its target|hit their target|hit their targets|struck the target|direct hit|direct hits|struck a building|hit a building|hit a residential|struck a residential|on target	HIT_TARGET
    fired rockets|fire rockets|firing|fires missiles|rockets fired|lobbed|fire missiles|fired a rocket|fired into	FIRE_WEAPON
    nuclear weapon|nuclear weapons|nuclear warhead|nuclear warheads|atomic bomb|atomic bombs|nuclear arsenal|nuclear arsenals|nuclear programme|nuclear programmes|nuclear program|nuclear programs|warhead|warheads|nuclear bomb|nuclear bombs|atomic	NUCLEAR_WEAPON
    nuclear test|nuclear tests|nuclear testing|atomic test|atomic tests	NUCLEAR_TEST
    nuclear power plant|nuclear power plants|nuclear plant|nuclear plants|nuclear reactor|nuclear reactors|nuclear facility|nuclear facilities|uranium enrichment|nuclear site|nuclear sites|enriched uranium	NUCLEAR_PLANT
    radiation|radioactive|radioactivity|radiation leak|radiation leaks|caesium|cesium	RADIATION
    chemical weapon|chemical weapons|biological weapon|biological weapons|nerve agent|nerve agents|chemical attack|chemical attacks|poison gas|nerve gas	CHEMICAL_WEAPON
    arms deal|arms deals|arms sale|arms sales|weapons sale|weapons sales|military aid|military assistance|arms shipment|arms shipments|weapons shipment|weapons shipments|arms supply|weapons supply|defence procurement|defense procurement|arms exports|supply weapons|weapons delivery|weapons deliveries|arms purchase|arms purchases|arms transfer|arms transfers	ARMS_DEAL
    arms embargo|arms embargoes|weapons ban|weapons bans|halt arms exports|halted arms shipments|suspended arms exports	ARMS_EMBARGO
    disarm|disarms|disarmed|disarming|disarmament|denuclearisation|denuclearization|lay down arms|laid down their arms|laid down arms|demilitarise|demilitarises|demilitarised|demilitarising|demilitarize|demilitarizes|demilitarized|demilitarizing|demilitarisation|demilitarization|decommission weapons|lay down their arms	DISARM
    military exercise|military exercises|military drill|military drills|war game|war games|joint exercise|joint exercises|joint drill|joint drills|military manoeuvre|military manoeuvres|military maneuver|military maneuvers|live-fire drill|live-fire drills|live-fire exercise|live-fire exercises|naval exercise|naval exercises	MILITARY_EXERCISE
    military operation|military operations|security operation|security operations|joint operation|joint operations|combat operation|combat operations|military campaign|military campaigns|law enforcement operation|law enforcement operations	MILITARY_OPERATION
    military base|military bases|barracks|army base|army bases|outpost|outposts|military camp|military camps|army post|army posts|military post|military posts|ammunition depot|ammunition depots|ammunition dump|ammunition dumps|army camp|army camps|garrison town|garrison towns	MILITARY_BASE
    front line|front lines|frontline|frontlines|front-line|battle line|battle lines|trench|trenches|eastern front|line of contact	FRONT_LINE
    coup|coups|coup attempt|coup attempts|juntas|putsch|toppled government|military takeover|military takeovers|military government|seized power|coup d'etat	COUP
    martial law|military rule declared	MARTIAL_LAW
    genocide|ethnic cleansing|massacre|massacres|massacred|massacring|mass killing|mass killings|crimes against humanity|crime against humanity|atrocity|atrocities|slaughter|slaughters|slaughtered|slaughtering|genocidal|extermination	GENOCIDE
    war crime|war crimes|war criminal|war criminals|violation of humanitarian law|violations of international law|violations of international humanitarian law|international humanitarian law	WAR_CRIME
    human shield|human shields	HUMAN_SHIELD
    military casualties|troop losses|soldiers killed|battlefield losses|battlefield casualties|killed in action|troops killed|combat losses|combat deaths	CASUALTY_MIL
    prisoner swap|prisoner swaps|prisoner exchange|prisoner exchanges|hostage swap|hostage swaps|exchange of prisoners|hostage exchange|hostage exchanges|swap of prisoners	PRISONER_SWAP
    surrender|surrenders|surrendered|surrendering|capitulate|capitulates|capitulated|capitulating|capitulation|lay down their weapons|unconditional surrender	SURRENDER_MIL
    resist|resists|resisted|resisting|resistance|fight back|fought back|defy|defies|defied|defiance|put up a fight|defying	RESIST
    de-escalate|de-escalates|de-escalated|de-escalating|deescalate|deescalates|deescalated|deescalating|de-escalation|ease tensions|eased tensions|restraint|defuse|defuses|defused|defusing|calm tensions|cooling off|exercise restraint|easing tensions|eases tensions|calms tensions|calmed tensions|calming tensions|urge restraint|urges restraint|urged restraint|urging restraint	DEESCALATION
    provocation|provocations|provoke|provokes|provoked|provoking|provocative|incite|incites|incited|inciting|incitement|instigate|instigates|instigated|instigating|instigator|instigators|agitator|agitators|stoke|stokes|stoked|stoking	PROVOCATION
    border dispute|border disputes|territorial dispute|territorial disputes|border conflict|border conflicts|disputed territory|disputed territories|overlapping claim|overlapping claims|territorial claim|territorial claims|maritime dispute|maritime disputes|disputed waters|border clash|border clashes|contested waters	BORDER_DISPUTE
    sovereignty|territorial integrity|sovereign|national sovereignty	SOVEREIGNTY
    violated airspace|airspace violation|airspace violations|intrude|intrudes|intruded|intruding|intrusion|intrusions|infiltrate|infiltrates|infiltrated|infiltrating|infiltration|trespass|trespassed|trespassing|illegally entered|entered the airspace|crossed into|crossed the border|entered waters|border violation|border violations|infiltrator|infiltrators|intruder|intruders|encroach|encroaches|encroached|encroaching|encroachment|trespasses|stray into|strays into|strayed into|straying into|cross into|crosses into|crossing into	INTRUDE
    airspace|no-fly zone|no-fly zones|air defence identification zone|air defense identification zone|ADIZ	AIRSPACE
    territorial waters|exclusive economic zone|exclusive economic zones|EEZ|territorial sea|continental shelf|international waters|Indonesian waters|South China Sea|North Natuna Sea|West Philippine Sea	TERRITORIAL_WATERS
    buffer zone|buffer zones|demilitarised zone|demilitarised zones|demilitarized zone|demilitarized zones|DMZ|safe zone|safe zones|demarcation line|demarcation lines|Blue Line|line of control|security zone|security zones	BUFFER_ZONE
    patrol|patrols|patrolled|patrolling|joint patrol|joint patrols	PATROL
    spy agency|spy agencies|intelligence agency|intelligence agencies|intelligence service|intelligence services|secret service|secret services|State Intelligence Agency|CIA|MI6|Mossad|military intelligence	INTELLIGENCE_AGENCY
    Defence Ministry|Defense Ministry|Ministry of Defence|Ministry of Defense|Department of Defense|Defense Department|MoD	DEFENCE_MINISTRY
    alliance|alliances|ally|allies|defence pact|defence pacts|defense pact|defense pacts|military alliance|military alliances|allied|coalition forces|mutual defence|mutual defense	ALLIANCE
    checkpoint|checkpoints|roadblock|roadblocks|barricade|barricades|guard post|guard posts|police post|police posts|barbed wire|security checkpoint|security checkpoints|razor wire	CHECKPOINT
    draft resolution|draft resolutions|Security Council resolution|Security Council resolutions	DRAFT_RESOLUTION
    veto|vetoes|vetoed|vetoing|veto power	VETO
    defence budget|defence budgets|defense budget|defense budgets|military spending|defence spending|defense spending|military budget|military budgets|military expenditure|military expenditures	DEFENCE_BUDGET
    sabotage|sabotages|sabotaged|sabotaging|saboteur|saboteurs|act of sabotage|acts of sabotage	INFRA_SABOTAGE
    veteran|veterans|former soldier|former soldiers|retired general|retired generals|ex-soldier|ex-soldiers|retired officer|retired officers|ex-serviceman|ex-servicemen	VETERAN
    child casualties|children killed|child soldier|child soldiers|children in conflict	CHILD_CASUALTY
    mediate|mediates|mediated|mediating|mediation|mediator|mediators|broker|brokers|brokered|brokering|go-between|intermediary|intermediaries|peace broker|arbitrate|arbitrates|arbitrated|arbitrating|go-betweens	MEDIATE
    negotiate|negotiates|negotiated|negotiating|negotiation|negotiations|negotiator|negotiators|peace negotiation|peace negotiations|bargaining table|talks|negotiating table|peace talks|trade talks|round of talks|hold talks|holds talks|held talks|holding talks|bargain|bargains|bargained|bargaining|haggle|haggles|haggled|haggling	NEGOTIATE
    talks failed|talks collapsed|talks broke down|deadlock|deadlocks|deadlocked|stalemate|stalemates|impasse|failed to reach an agreement|failed talks|talks stalled|broke off|break off|broken off|broke down|walked away from talks|ended without agreement|talks have collapsed|called off talks|called off the talks|call off the talks|broke off talks|broke off negotiations|talks have broken down|walked out of talks|walked out of the talks|ended without a deal|collapse of talks|end without a deal|without a deal|no deal|end in failure|ended in failure|came to nothing|impasses	TALKS_FAIL
    reached an agreement|reached a deal|reach a deal|struck a deal|strike a deal|reach an agreement|agreed to a ceasefire|clinched a deal|deal reached|agreed to a truce|break the deadlock|breaks the deadlock|broke the deadlock|broken the deadlock|breaking the deadlock|hammer out a deal|hammers out a deal|hammered out a deal|hammering out a deal|reach a settlement|reached a settlement|clinch a deal|clinches a deal|clinching a deal	REACH_DEAL
    protest|protests|protested|protesting|demonstration|demonstrations|demonstrate against|demonstrated|street protest|street protests|mass rally|demo|demos|took to the streets|take to the streets|peaceful protest|peaceful protests|mass protest|mass protests|anti-government protest|anti-government protests|demonstrating|protest march|protest marches|demonstrate|demonstrates|picket|pickets|picketed|picketing	PROTEST
    rallied|march on|marched|marching|parade|parades|convoy|convoys|rallies|rally|marched to	RALLY
    police personnel|riot squad|riot squads|anti-riot police|security detail|armed officers|officers deployed|police deployed|joint personnel	SECURITY_FORCES_PERSONNEL
    crowd|crowds|throng|throngs|gathering|gatherings|mob|mobs|masses|crowded|packed the|flocked|mass gathering|mass gatherings|large gathering|large gatherings	CROWD
    activist|activists|campaigner|campaigners|rights defender|rights defenders|human rights defender|human rights defenders|environmentalist|environmentalists|rights activist|rights activists|dissident|dissidents|campaigners for|advocate|advocates	ACTIVIST
    riot|riots|rioted|rioting|rioter|rioters|unrest|turmoil|civil unrest|disorder|disturbance|disturbances|mob violence|mayhem|run riot|runs riot|ran riot|running riot|went on the rampage|rampage|rampages|descend into violence|descended into violence|end in violence|ended in violence|turned ugly|erupt in violence|erupts in violence|erupted in violence|erupting in violence|boil over|boils over|boiled over|boiling over|marred by violence|ended in chaos	RIOT
    peaceful|peacefully|without violence|orderly|without incident|non-violent|nonviolent|passed off peacefully|in an orderly manner|without any incident|pass off peacefully|passes off peacefully|passing off peacefully|in an orderly fashion	PEACEFUL
    disperse|disperses|dispersed|dispersing|broke up the|break up the protest|dispersal|scattered the crowd|cleared the protesters|break up the crowd|dispersed the crowd|left the square|went home|had gone home|melted away|drive back|drives back|drove back|driving back|scatter|scatters|scattered|scattering|push back the crowd|pushes back the crowd|pushed back the crowd|pushing back the crowd	DISPERSE
    massed outside|assembled outside|gathered outside|gathered in front|thronged|packed the square|rallied outside|surrounded the building|gathered at|flock|flocks|flocking|swarm|swarms|swarmed|swarming	CROWD_GATHER
    labour strike|labour strikes|labor strike|labor strikes|general strike|general strikes|walkout|walkouts|industrial action|went on strike|go on strike|on strike|work stoppage|work stoppages|hunger strike|hunger strikes|striking workers|downed tools|walk out|strikers|walked out|walks out|walking out|walked off the job|down tools|laid down tools|stopped work|strike over|strikes over|struck over|striking over|stay out|walk off the job|walks off the job|walking off the job|picket line|picket lines|remain on strike|remained on strike|remains on strike|still on strike|stay on strike|stayed on strike|stoppage|stoppages	STRIKE_LABOUR
    boycott|boycotts|boycotted|boycotting|walk out of|walks out of|walked out of|walking out of|storm out|storms out|stormed out|storming out	BOYCOTT
    stormed the building|storm the building|stormed the|broke into|break into|breaking into|forced their way|breached the gate|occupied the building|stormed parliament|breached barricades|broke through barricades|overran parliament|occupation of|squatted|squatting	OCCUPY_BUILDING
    protesters' demand|protesters' demands|list of demands|aspirations|voiced demands|voice their demands|workers' demands|students' demands|demands of the protesters	PROTEST_DEMAND
    protest camp|protest camps|sit-in|sit-ins|encampment|encampments|speech at the rally|rally speech|placard|placards|orator|orators	PROTEST_CAMP
    curfew|curfews|night-time curfew|night-time curfews|overnight curfew|overnight curfews	CURFEW
    crack down|cracked down|cracks down|repression|repressive|suppress|suppressed|heavy-handed|quell|quells|quelled|quelling|clamp down|clampdown|clampdowns|clamped down|excessive force|enforcement action|tough action|stern action|excessive use of force	CRACKDOWN
    stampede|stampedes|trampled|crowd crush|crowd crushes|crush at the stadium|crowd surge|crowd surges|trample	TRAMPLE
    block the road|blocked the road|road blockade|road blockades|blocked roads|blocking the road|burned tyres|burning tyres|burned tires|burning tires|blocked streets|blocked traffic|blocked the highway|blocked the toll road|cut off the road|cuts off the road|cutting off the road|blocked|blocking|barricaded|barricading|remains blocked|clog|clogs|clogged|clogging|jam|jams|jammed|jamming|not passable|cannot be used	BLOCK_ROAD
    student union|student unions|student executive body|student body|student executive board|student executive boards|student group|student groups|student organisation|student organisations|student organization|student organizations	STUDENT_UNION
    labour union|labour unions|labor union|labor unions|trade union|trade unions|workers' union|workers' unions|union leader|union leaders|union|unions|confederation of trade unions|worker union|worker unions|unionise|unionize|unionises|unionizes|unionised|unionized|unionising|unionizing|unionisation|unionization	LABOUR_UNION
    press freedom|freedom of expression|free speech|freedom of speech|media freedom|freedom of assembly|freedom of the press	PRESS_FREEDOM
    journalist|journalists|reporter|reporters|newsman|press corps|media worker|media workers|correspondent|correspondents|cameraman|camera operator|camera operators|newsmen	JOURNALIST
    lone gunman|sniper|snipers|shooter|shooters|lone shooter|unidentified gunman|unidentified gunmen|active shooter|masked gunmen|unknown assailant|unknown assailants|unidentified men	MASS_SHOOTER
    tighten security|tightened security|tight security|heightened security|beefed up security|heavily guarded|security measures|stepped up security|security tightened|increased security|heavy security|beef up security	SECURITY_TIGHTEN
    eased security|security relaxed|scaled back security|ease security	SECURITY_EASE
    distress call|distress calls|emergency call|emergency calls|mayday|distress signal|distress signals|SOS|911 call|911 calls|emergency hotline|emergency hotlines|mayday call|mayday calls	EMERGENCY_CALL
    asylum seeker|asylum seekers|asylum-seeker|asylum-seekers|asylum claim|asylum claims|asylum application|asylum applications|sought asylum|seek asylum|seeking asylum	ASYLUM_SEEKER
    refugee|refugees|refugee status|Rohingya refugee|Rohingya refugees|refugee crisis	REFUGEE
    refugee camp|refugee camps|refugee settlement|refugee settlements|camp for displaced	REFUGEE_CAMP
    migrant worker|migrant workers|overseas worker|overseas workers|foreign worker|foreign workers|Indonesian migrant worker|Indonesian migrant workers|domestic worker|domestic workers|domestic helper|domestic helpers|guest worker|guest workers|maid|maids|labour migrant|labour migrants|overseas Indonesian workers	MIGRANT_WORKER
    deport|deports|deported|deporting|deportation|deportations|deportee|deportees|kicked out of the country	DEPORT
    took in refugees|take in refugees|accept refugees|accepted refugees|granted asylum|grant asylum|host refugees|hosting refugees|sheltered refugees|admitted migrants|hosts refugees|welcome refugees	ADMIT_MIGRANT
    turned away refugees|turn away refugees|pushback|pushbacks|pushed back to sea|rejected asylum|refused entry|denied entry|denied asylum|turned back the boat|reject refugees|refuse refugees	REJECT_MIGRANT
    repatriate|repatriates|repatriated|repatriating|repatriation|repatriations|brought home|bring home|sent back home|voluntary return|returned to their country|flown home|returned to their home country	REPATRIATE
    immigration|immigration office|immigration offices|immigration officer|immigration officers|immigration authorities|immigration detention|immigration agency|immigration department|ICE agents|border control	IMMIGRATION
    migration|migrate|migrates|migrated|migrating|migration flow|migration flows|mass migration|emigrate|emigrates|emigrated|emigrating|emigration|influx|urbanisation|urbanization|migrant flow|migrant flows	MIGRATION
    visa|visas|residence permit|residence permits|work permit|work permits|passport|passports|overstay|overstayed|travel document|travel documents|stay permit|stay permits|visa-free|green card|green cards	VISA
    stateless|statelessness	STATELESS
    UNHCR|UN refugee agency|UN High Commissioner for Refugees|IOM|International Organization for Migration|UNRWA|refugee agency	UNHCR
    Rohingya|Rohingyas|Rohingya Muslim|Rohingya Muslims|ethnic Rohingya	ROHINGYA
    diaspora|diasporas|overseas Indonesian|overseas Indonesians|Indonesians abroad|expats|expat	DIASPORA
    migrant boat|migrant boats|refugee boat|refugee boats|migrant vessel|migrant vessels|boat carrying migrants|boat carrying refugees|asylum boat|asylum boats	MIGRANT_BOAT
    people smuggler|people smugglers|human smuggler|human smugglers|people smuggling|human smuggling|people-smuggling|illegal recruiter|illegal recruiters|illegal broker|illegal brokers|migrant smuggling	SMUGGLER_PEOPLE
    border wall|border walls|border fence|border fences|closed the border|close the border|border closure|border closures|shut the border|closing the border|sealed the border	BORDER_WALL
    reopened the border|open the border|opened the border|border reopened|open borders|reopen the border|border reopening	BORDER_OPEN
    embassy|embassies|consulate general|diplomatic mission|diplomatic missions|Indonesian embassy	EMBASSY
    pilgrim|pilgrims|hajj pilgrim|hajj pilgrims|umrah pilgrim|umrah pilgrims|haj pilgrim|haj pilgrims|worshiper|worshipers	PILGRIM
    task force|task forces|special team|special teams|Covid-19 task force	TASK_FORCE
    laboratory|laboratories|lab|labs	LABORATORY
    specimen|specimens|throat swab|throat swabs|nasal swab|nasal swabs|blood sample|blood samples|reagent|reagents	SPECIMEN
    cluster|clusters|infection cluster|infection clusters|cluster of cases	CLUSTER
    social assistance|social aid|cash assistance|cash aid|cash handout|cash handouts|cash transfer|cash transfers|social safety net|welfare payment|welfare payments|handout|handouts|safety net|safety nets|social security	SOCIAL_ASSISTANCE
    aid recipient|aid recipients|beneficiary|beneficiaries|recipients of aid|recipient|recipients	AID_RECIPIENT
    prevent|prevents|prevented|preventing|prevention|preventive|avert|averts|averted|averting|forestall|forestalls|forestalled|forestalling|avoid|avoids|avoided|avoiding|head off|heads off|headed off|heading off|anticipate|anticipates|anticipated|anticipating|deter|deters|deterred|deterring|stave off|staves off|staved off|staving off|wards off|warded off|warding off|stop from|stops from|stopped from|stopping from	PREVENT
    mitigate|mitigates|mitigated|mitigating|mitigation|disaster mitigation|disaster risk reduction|disaster preparedness|evacuation drill|evacuation drills	MITIGATION
    risk|risks|risk level|risk levels|risk factor|risk factors|risked|risking|risky|dangers|prone|vulnerability	RISK
    vulnerable group|vulnerable groups|vulnerable people|at-risk group|at-risk groups|vulnerable	VULNERABLE_GROUP
    officer|officers|duty officer|duty officers|personnel|officer on duty|duty|duties|task|tasks|tasked|assign|assigns|assigned|assigning|assignment|assignments|public order agency	FIELD_OFFICER
    team|teams|joint team|joint teams|squad|squads|national team|club|clubs	TEAM
    monitor|monitors|monitored|monitoring|surveillance|oversee|oversees|oversaw|oversight|supervise|supervises|supervised|supervising|supervision|overseen	MONITOR
    handle|handles|handled|handling|deal with|dealt with|tackle|tackles|tackled|tackling|deals with|dealed with|dealing with|address the issue|cope|copes|coped|coping|overcome|overcame|solution|solutions|solve|solves|solved|solving	HANDLE
    enforce|enforces|enforced|enforcing|enforcement|enforcer|enforcers|impose|imposes|imposed|imposing|imposition|take effect|takes effect|took effect|taken effect|taking effect|come into force|comes into force|came into force|coming into force|in force|put in place|puts in place|putting in place	ENFORCE
    coordinate|coordinated|coordinating|coordination|liaise|liaises|liaised|liaising|coordinates|co-ordinate|co-ordinates|co-ordinated|co-ordinating|coordinator|coordinators|synergy	COORDINATE
    location|locations|site|sites|spot|spots|position|positions	LOCATION
    transport|transportation|public transit|transit|public transport|ferried|transporting	TRANSPORT
    route|routes|itinerary|itineraries|alternative route|alternative routes|lane of travel	ROUTE
    journey|journeys|travel|travels|travelled|traveled|travelling|traveling	JOURNEY
    ticket|tickets|boarding pass|boarding passes	TICKET
    boarded|boarding|board the|got on board|climbed aboard	BOARD_VEHICLE
    disembark|disembarks|disembarked|disembarking|got off the|alight|alights|alighted|alighting|disembarkation|deplaned|stepped off	DISEMBARK
    enter|enters|entered|entering|entry into|entry|entrance	ENTER
    exit|exits|exited|exiting|left the country|leave the country|come out|comes out|came out|coming out|go out|goes out|went out|gone out|going out	EXIT
    personal protective equipment|PPE|face shield|face shields|gloves|protective gear|hazmat suit|hazmat suits|protective suit|protective suits|protective clothing	PPE
    disinfectant|disinfectants|hand sanitiser|hand sanitisers|hand sanitizer|hand sanitizers|disinfect|disinfects|disinfected|disinfecting|sterilisation|sterilization|antiseptic	DISINFECTANT
    epidemiologist|epidemiologists|epidemiology|epidemiological|virologist|virologists|outbreak expert|outbreak experts	EPIDEMIOLOGIST
    vaccinator|vaccinators|immunisation officer|immunisation officers|immunization officer|immunization officers|vaccination team|vaccination teams	VACCINATOR
    comorbidity|comorbidities|underlying condition|underlying conditions|pre-existing condition|pre-existing conditions|underlying illness|underlying illnesses|medical history	COMORBID
    reactive result|reactive results|reactive rapid test|reactive rapid tests	REACTIVE
    rogue officer|rogue officers|rogue element|rogue elements|unscrupulous official|unscrupulous officials|rogue official|rogue officials|bad apples	ROGUE
    sea turtle|sea turtles|turtle egg|turtle eggs|rhino|rhinos|Komodo dragon|Komodo dragons|pangolin|pangolins|crocodile|crocodiles|snake|snakes	PROTECTED_ANIMAL
    crocodile attack|crocodile attacks|snake bite|snake bites|snakebite|snakebites|animal attack|animal attacks|shark attack|shark attacks|mauled|bear attack|bear attacks|mauled by	ANIMAL_ATTACK
    brake|brakes|braking|skid mark|skid marks	BRAKE
    engine|engines|outboard motor|outboard motors|engine room|engine rooms	ENGINE
    landing gear|nose gear|nose wheel|nose wheels|burst tyre|burst tyres|burst tire|burst tires|tyre burst|blown tire|blown tires|wheel|wheels	LANDING_GEAR
    maintenance|technical inspection|technical inspections|roadworthiness test|roadworthiness tests|servicing|upkeep	MAINTENANCE
    sandbag|sandbags|sand bag|sand bags	SANDBAG
    seepage|seep|seeps|seeped|seeping|leak|leaks|leaked|leaking|leakage	SEEPAGE
    generator|generators|genset|gensets	GENERATOR
    blanket|blankets|mattress|mattresses|diaper|diapers|nappies|baby formula|ready-to-eat meal|ready-to-eat meals|instant noodles|second-hand clothes|sleeping mat|sleeping mats|hygiene kit|hygiene kits	RELIEF_ITEM
    crisis|crises|financial crisis|economic crisis	CRISIS
    emergency|emergencies	EMERGENCY
    mall|malls|shopping centre|shopping centres|shopping center|shopping centers|shopping mall|shopping malls|department store|department stores	MALL
    hotel|hotels|resort|resorts|guesthouse|guesthouses|guest house|guest houses|villa|villas|inn|inns|lodging|hospitality|mansion|mansions	HOTEL
    stadium|stadiums|arena|arenas|grandstand|grandstands|venue|venues	STADIUM
    audit|audits|audited|auditing|auditor|auditors|Supreme Audit Agency|State Audit Agency	AUDIT
    procurement|tender process|bid-rigging|mark-up|mark-ups|markup|markups|rigged tender|rigged tenders|fictitious project|fictitious projects|procure|procures|procured|procuring	PROCUREMENT
    bank account|bank accounts|bank transfer|bank transfers|money trail|flow of funds|suspicious transaction|suspicious transactions|PPATK|savings|deposit|deposits|save up|saves up|saved up|saving up	BANK_ACCOUNT
    motive|motives|modus operandi	MOTIVE
    chronology|sequence of events|timeline of events|course of events	CHRONOLOGY
    forensic|forensics|fingerprint|fingerprints|DNA|DNA test|DNA tests|ballistics|forensic laboratory|forensic lab|forensic labs	FORENSICS
    quarrel|quarrels|quarrelled|quarreled|argument|arguments|row over|altercation|altercations|bickering|feud|feuds	QUARREL
    illegal lending|illegal online loan|illegal online loans|loan shark|loan sharks|predatory lending|predatory lender|predatory lenders	ILLEGAL_LENDING
    police brutality|police violence|police abuse|police excesses	POLICE_BRUTALITY
    extrajudicial killing|extrajudicial killings|enforced disappearance|enforced disappearances|summary execution|summary executions|unlawful killing|unlawful killings	EXTRAJUDICIAL
    death in custody|deaths in custody|died in custody|died in detention|custodial death|custodial deaths	CUSTODY_DEATH
    material loss|material losses|property losses|losses estimated|estimated losses|damage estimated|estimated damage	MATERIAL_LOSS
    radar|radars|satellite image|satellite images|satellite imagery|transponder|transponders|GPS tracker|GPS trackers|tracking data	RADAR
    military parade|military parades|march-past|march-pasts|military ceremony|military ceremonies	MIL_PARADE
    bodyguard|bodyguards|presidential guard|presidential guards|aide-de-camp|close protection|escort|escorts|escorted|escorting	BODYGUARD
    exposed to|exposure|exposures|infected with|been infected	EXPOSED
    superspreader|superspreaders|super-spreader|super-spreaders|super spreader|super spreaders	SPREADER_SUPER
    referral hospital|referral hospitals|designated hospital|designated hospitals|emergency hospital|emergency hospitals	REFERRAL_HOSPITAL
    evacuation route|evacuation routes|assembly point|assembly points|higher ground|muster point|muster points|high ground	EVAC_ROUTE
    panic|panics|panicked|panicking|ran for their lives|ran outside|rushed out|fled in panic	PANIC
    calm|stayed calm|stay calm|remain calm|not panic|composed|no unrest|unruffled|remained calm	CALM
    felt as far|felt strongly|shaking was felt|tremors were felt|felt the quake|shook buildings|was felt in	FELT_QUAKE
    pump out|pumped out|pumping out|mobile pump|mobile pumps	PUMP_OUT
    cloud seeding|weather modification|artificial rain	CLOUD_SEEDING
    deadline|deadlines|ultimatum|ultimatums|time limit|time limits	DEADLINE
    situation report|situation reports|damage assessment|damage assessments|preliminary report|preliminary reports|rapid assessment|initial report|initial reports	SITUATION_REPORT
    claimed responsibility|claim responsibility|claims responsibility|claiming responsibility|claim of responsibility	CLAIM_RESPONSIBILITY
    denied involvement|denies involvement|denied responsibility|denies responsibility|denied any role|not responsible|deny involvement|deny responsibility|had nothing to do with|has nothing to do with|have nothing to do with|no part in|no role in|played no part in|not involved in|no involvement|had no hand in	DENY_INVOLVEMENT
    prison overcrowding|overcrowded prison|overcrowded prisons|overcrowded jail|overcrowded jails	OVERCROWDED_PRISON
    torched buildings|set buildings on fire|attacked the office|burned government buildings|vandalism|defaced	VANDALISM
    examine|examines|examined|examining|examination|examinations|checked|checks on|check-up|check-ups|inspect|inspects|inspected|inspecting|inspection|inspections|check|checks|checking|scrutinise|scrutinises|scrutinised|scrutinising|scrutinize|scrutinizes|scrutinized|scrutinizing	EXAMINE
    visitor|visitors|guest|guests	VISITOR
    press release|press releases|news release|news releases|media release|media releases|press statement|press statements|written statement|written statements	PRESS_RELEASE
    fleet|fleets	FLEET
    gun licence|gun licences|gun license|gun licenses|gun control|gun law|gun laws|gun ownership|possession of firearms	FIREARM_PERMIT
    tyre blowout|tyre blowouts|tire blowout|tire blowouts|tyre exploded|tire exploded	TYRE_BURST
    vice president|vice presidents|vice-president|vice-presidents|deputy president	VICE_PRESIDENT
    deputy minister|deputy ministers|vice minister|vice ministers|junior minister|junior ministers|undersecretary	DEPUTY_MINISTER
    coordinating minister|coordinating ministers	COORD_MINISTER
    finance minister|finance ministers|treasury secretary|Chancellor of the Exchequer	FINANCE_MINISTER
    trade minister|trade ministers|commerce secretary|commerce minister	TRADE_MINISTER
    home affairs minister|interior minister|interior ministers|home minister|home secretary|minister of home affairs	HOME_MINISTER
    official|officials|senior official|senior officials|government official|government officials|public official|public officials|office-holder|office-holders	OFFICIAL
    civil servant|civil servants|public servant|public servants|state employee|state employees|government employee|government employees|bureaucrat|bureaucrats	CIVIL_SERVANT
    bureaucracy|red tape	BUREAUCRACY
    governor|governors|deputy governor|vice governor	GOVERNOR
    regent|regents|deputy regent|district chief|district head|district heads	REGENT
    mayor|mayors|deputy mayor|city mayor	MAYOR
    regional head|regional heads|regional leader|regional leaders|local leader|local leaders|head of region	REGIONAL_HEAD
    subdistrict head|subdistrict heads|sub-district head|sub-district heads|subdistrict chief	SUBDISTRICT_HEAD
    village head|village heads|village chief|village chiefs	VILLAGE_HEAD
    lawmaker|lawmakers|legislator|legislators|member of parliament|members of parliament|MP|MPs|congressman|congresswoman|congressmen|parliamentarian|parliamentarians|senator|senators	LAWMAKER
    politician|politicians	POLITICIAN
    senate|upper house|regional representative council	SENATE
    people's consultative assembly	MPR
    regional legislative council|local council|local councils|city council|city councils|provincial council|provincial councils|regional council|regional councils	LOCAL_COUNCIL
    committee|committees|select committee|special committee|organising committee|organizing committee	COMMITTEE
    commission|commissions|state institution|state institutions|statutory body	COMMISSION_BODY
    house speaker|speaker of parliament|parliament speaker|speaker of the house	SPEAKER_PARL
    chairman|chairmen|chairwoman|chairperson|chairpersons|chair|deputy chair	CHAIRPERSON
    agency head|head of the agency|agency chief|head of the office	HEAD_AGENCY
    political party|political parties	PARTY_POL
    coalition|coalitions|ruling coalition|alliance of parties	COALITION
    opposition party|opposition parties|opposition leader|opposition leaders|the opposition	OPPOSITION
    ruling party|governing party|party in power	RULING_PARTY
    faction|factions|parliamentary group|parliamentary groups|caucus	FACTION
    local government|local governments|regional government|regional governments|provincial government|provincial governments|regency government|city government|municipal government|local administration|regional administration	LOCAL_GOV
    cabinet|cabinet meeting|council of ministers	CABINET
    ministry|ministries|government department	MINISTRY
    authorities|authority|local authorities	AUTHORITIES
    agency|agencies|government agency|institution|institutions	AGENCY
    regulator|regulators|watchdog|watchdogs|supervisory body|oversight body	REGULATOR
    democracy|democracies|democratic	DEMOCRACY
    dictator|dictators|dictatorship|authoritarian|authoritarianism|autocrat|autocrats|autocracy	DICTATOR
    regime|regimes|junta|military junta	REGIME
    monarchy|monarchies|monarch|monarchs|throne|royal|sultan|sultanate	MONARCHY
    crown prince|prince|princes	CROWN_PRINCE
    nation|nations|national	STATE_NATION
    country|countries|homeland	COUNTRY
    independence|independent state	INDEPENDENCE
    citizenship|nationality|national of	CITIZENSHIP
    political power|in power|rulers	POWER_POL
    politics|political|politically	POLITICS
    policy|policies	POLICY
    reform|reforms|reformed|reforming|overhaul|overhauls|overhauled|overhauling	REFORM
    cabinet reshuffle|reshuffle|reshuffles|reshuffled|reshuffling	RESHUFFLE
    speech|speeches|address the nation|state of the nation address	STATE_SPEECH
    autonomy|regional autonomy|special autonomy|autonomous|decentralisation|decentralization	AUTONOMY
    separatism|secession|breakaway|secede|secedes|seceded|seceding	SEPARATISM
    overthrow|overthrows|overthrew|overthrown|overthrowing|topple|topples|toppled|toppling|oust|ousts|ousted|ousting|ouster|depose|deposes|deposed|deposing	OVERTHROW
    impeach|impeaches|impeached|impeaching|impeachment|no-confidence vote|vote of no confidence|no-confidence motion	IMPEACH
    swear in|swears in|swore in|sworn in|swearing in|inaugurate|inaugurates|inaugurated|inaugurating|inauguration|swearing-in|take office|takes office|took office|taken office|taking office|oath of office|assume office|assumes office|assumed office|assuming office|takes the oath|took the oath|take the oath|taking the oath|taken the oath	SWEAR_IN
    reassign|reassigns|reassigned|reassigning|reassignment|transfer to another post|transfers to another post|transferred to another post|transferring to another post	TRANSFER_POST
    replace|replaces|replaced|replacing|replacement|succeed|succeeds|succeeded|succeeding|successor|successors|substitute|substitutes|substituted|substituting	REPLACE_PERSON
    term of office|serve as|serves as|served as|serving as|tenure|term in office	SERVE_OFFICE
    candidate|candidates|nominee|nominees|contender|contenders|presidential hopeful|presidential hopefuls|candidacy|nominate|nominates|nominated|nominating|nomination|running mate|running mates	CANDIDATE
    incumbent|incumbents	INCUMBENT
    re-run of the vote|re-vote|revote|repeat election|rerun	ELECTION_RERUN
    run-off|runoff|second round	ELECTION_RUNOFF
    cast a ballot|casts a ballot|casted a ballot|casting a ballot|cast ballots|cast their ballots|go to the polls|went to the polls|voted|voting	VOTE_CAST
    elect|elects|elected|electing|re-elect|re-elects|re-elected|re-electing|reelect|reelects|reelected|reelecting|re-election|reelection|vote in|votes in|voted in|voting in|elected as|wins office	ELECT
    votes|vote share|share of the vote|valid votes|vote tally	VOTES
    vote count|vote counting|counting of votes|quick count|recapitulation|ballot count	VOTE_COUNT
    ballot paper|ballot papers|ballots|ballot|voting slip|voting slips	BALLOT_PAPER
    ballot box|ballot boxes	BALLOT_BOX
    polling station|polling stations|polling place|polling places|polling booth|polling booths|polling site|polling sites|voting booth|voting booths	POLLING_STATION
    voter|voters|electorate|eligible voter|eligible voters|registered voter|registered voters|voter roll|electoral roll	VOTER
    turnout|voter turnout	TURNOUT
    campaign|campaigns|campaigned|campaigning|election campaign|campaign trail	CAMPAIGN
    election commission|electoral commission|general elections commission|polls body|election organiser|election organisers	ELECTION_BODY
    elections supervisory agency|election supervisory agency|election watchdog	ELECTION_WATCHDOG
    election observer|election observers|election monitor|election monitors|observer mission	OBSERVER_ELECTION
    election dispute|election disputes|electoral dispute|electoral disputes|election challenge	ELECTION_DISPUTE
    vote buying|vote-buying|money politics|buy votes|buys votes|bought votes|buying votes|cash for votes|money for votes	MONEY_POLITICS
    electoral fraud|election fraud|vote rigging|vote-rigging|ballot stuffing	ELECTION_FRAUD
    referendum|referendums|referenda|plebiscite	REFERENDUM
    survey|surveys|opinion poll|opinion polls|pollster|pollsters	OPINION_POLL
    electability|approval rating|approval ratings|popularity	ELECTABILITY
    constituency|constituencies|electoral district|electoral districts	CONSTITUENCY
    parliamentary seat|parliamentary seats|seats in parliament	SEAT_PARL
    majority|majorities|absolute majority	MAJORITY
    minority|minorities|minority group|minority groups	MINORITY
    quorum	QUORUM
    plenary session|plenary sessions|plenary meeting|plenary	PLENARY
    parliamentary hearing|parliamentary hearings|public hearing|public hearings|committee hearing|committee hearings	HEARING_PARL
    support|supports|supported|supporting|back|backs|backed|backing|endorse|endorses|endorsed|endorsing|endorsement|in favour of|in favor of|threw his weight behind|stand by|stands by|stood by|standing by|rally behind|rallies behind|rallied behind|rallying behind|championed|championing|side with|sides with|sided with|siding with|throw its weight behind|throws its weight behind|threw its weight behind|thrown its weight behind|throwing its weight behind|throw their weight behind|throws their weight behind|threw their weight behind|thrown their weight behind|throwing their weight behind|come out in favour|comes out in favour|came out in favour|coming out in favour|come out in favor|comes out in favor|came out in favor|coming out in favor|stand behind|stands behind|stood behind|standing behind|speak in favour of|speaks in favour of|speaked in favour of|speaking in favour of|speak in favor of|speaks in favor of|speaked in favor of|speaking in favor of|welcomed the|welcome the|welcomes the|hail the|hailed the|applaud the|applauded the|get behind|gets behind|got behind|getting behind|lend support|lent support|defend the|defends the|defended the|defending the	SUPPORT
    oppose|opposes|opposed|opposing|opponent|opponents|object to|objects to|objected to|objecting to|objection|objections|stand against|stands against|stood against|standing against|fight against|fights against|fought against|fighting against|come out against|comes out against|came out against|coming out against|opposed to|is against|are against|was against|were against|speak out against|speaks out against|speaked out against|speaking out against|protested against|against the plan|against the deal|against the bill	OPPOSE
    criticise|criticises|criticised|criticising|criticize|criticizes|criticized|criticizing|criticism|critic|critics|critique|slam|slams|slammed|slamming|blast as|blasts as|blasted as|blasting as|blasting|lash out|lashes out|lashed out|lashing out|rebuke|rebukes|rebuked|rebuking|chide|chides|chided|chiding|censure|censures|censured|censuring|decry|decries|decried|decrying|scold|scolds|scolded|scolding|lambast|lambasts|lambasted|lambasting|lambaste|lambastes|berate|berates|berated|berating|take to task|takes to task|took to task|taken to task|taking to task|faulted|faulting|deride|derides|derided|deriding|hit out at|hits out at|hited out at|hiting out at|lash out at|lashes out at|lashed out at|lashing out at|take aim at|takes aim at|took aim at|taken aim at|taking aim at|attacked the decision|reprimand|reprimands|reprimanded|reprimanding	CRITICISE
    praise|praises|praised|praising|laud|lauds|lauded|lauding|commend|commends|commended|commending|hail|hails|hailed|hailing|applaud|applauds|applauded|applauding|appreciation|salute|salutes|saluted|saluting|acclaim|acclaims|acclaimed|acclaiming|pay tribute to|pays tribute to|paid tribute to|paying tribute to|complimented|complimenting|speak highly of|speaks highly of|speaked highly of|speaking highly of|spoke highly of|sing the praises|sings the praises|sang the praises|heap praise on|heaped praise on|full of praise	PRAISE
    enemy|enemies|foe|foes|adversary|adversaries|hostility	ENEMY
    rival|rivals|rivalry|competitor|competitors|competition|compete|competes|competed|competing|vie|vies|vied|vying|race for|races for|raced for|racing for	RIVAL
    political crisis	CRISIS_POL
    transparency|transparent|accountability|accountable	TRANSPARENCY
    responsibility|responsibilities|responsible|be held responsible|takes responsibility|took responsibility|takes the blame|took the blame|to blame|at fault	ACCOUNTABLE
    mandate|mandates|jurisdiction|power to|powers to|prerogative	AUTHORITY_POWER
    rights|entitled to|entitlement|entitlements	RIGHTS
    diplomacy|diplomatic|diplomatic relations|diplomatic ties	DIPLOMACY
    diplomat|diplomats|envoy|envoys|attache|charge d'affaires	DIPLOMAT
    consul|consuls|consul general|consulate|consulates|consular	CONSUL
    foreign ministry|ministry of foreign affairs|state department|foreign office|foreign affairs ministry	FOREIGN_MINISTRY
    agree|agrees|agreed|agreeing|reaches an agreement|reaching an agreement|strikes a deal|striking a deal|come to terms|comes to terms|came to terms|coming to terms|agree to|agreed to|agrees to|agreed on|agreeing to|consent|consents|consented|consenting|assent|assents|assented|assenting|signed up to|approve of|approves of|approved of|approving of|see eye to eye|sees eye to eye|saw eye to eye|seen eye to eye|on board with|give his consent|gives his consent|gave his consent|given his consent|giving his consent|gave the nod to|gave its nod to	AGREE
    disagree|disagrees|disagreed|disagreeing|disagreement|disagreements|differ over|differs over|differed over|differing over|fail to agree|fails to agree|failed to agree|failing to agree|at odds|could not agree|no agreement|split over|refuse to agree|refused to agree	DISAGREE
    ratify|ratifies|ratified|ratifying|ratification	RATIFY
    terminate the agreement|terminates the agreement|terminated the agreement|terminating the agreement|scrap the deal|scraps the deal|scrapped the deal|scrapping the deal|tear up the agreement|tears up the agreement|tore up the agreement|torn up the agreement|tearing up the agreement|pull out of the agreement|pulls out of the agreement|pulled out of the agreement|pulling out of the agreement|withdraw from the treaty|withdraws from the treaty|withdrew from the treaty|withdrawn from the treaty|withdrawing from the treaty|tear up|tears up|tore up|torn up|tearing up|terminate|terminates|terminated|terminating|cancel the contract|cancelled the contract|ended the contract|ended its contract|drop her|rip up|ripped up|break off the contract|breaks off the contract|broke off the contract|broken off the contract|breaking off the contract	TERMINATE_DEAL
    reconcile|reconciles|reconciled|reconciling|reconciliation|rapprochement|normalise ties|normalize ties|normalises ties|normalizes ties|normalised ties|normalized ties|normalising ties|normalizing ties|normalisation ties|normalization ties|make up|makes up|made up|making up|patch up|patches up|patched up|patching up|get back together|gets back together|got back together|getting back together|back together|bury the hatchet|buries the hatchet|buried the hatchet|burying the hatchet	RECONCILE
    summit|summits|leaders' meeting|summit meeting	SUMMIT
    conference|conferences|convention|symposium|workshop|workshops|seminar|seminars|webinar|webinars|congress gathering	CONFERENCE
    forum|forums	FORUM
    delegation|delegations|delegate|delegates|entourage|contingent|contingents	DELEGATION
    recall its ambassador|recalls its ambassador|recalled its ambassador|recalling its ambassador|recall ambassador|recalls ambassador|recalled ambassador|recalling ambassador|recall envoy|recalls envoy|recalled envoy|recalling envoy|recall the ambassador|recalls the ambassador|recalled the ambassador|recalling the ambassador|withdrew its ambassador|has recalled its ambassador|recalled their ambassador|pulled its ambassador	RECALL_ENVOY
    expel|expels|expelled|expelling|expulsion|expulsions|persona non grata|kick out|kicks out|kicked out|kicking out	EXPEL
    sever ties|severs ties|severed ties|severing ties|cut ties|cuts ties|cutting ties|break off relations|breaks off relations|broke off relations|broken off relations|breaking off relations|cut diplomatic ties|cuts diplomatic ties|cutting diplomatic ties|sever relations|severs relations|severed relations|severing relations	SEVER_TIES
    establish ties|establishes ties|established ties|establishing ties|establish relations|establishes relations|established relations|establishing relations|restore ties|restores ties|restored ties|restoring ties|forge ties|forges ties|forged ties|forging ties	ESTABLISH_TIES
    relations|bilateral relations|bilateral ties|relationship|relationships|closer ties|diplomatic links	RELATIONS
    bilateral|two countries|both countries	BILATERAL
    multilateral|multilateralism	MULTILATERAL
    international|internationally	INTERNATIONAL
    domestic|domestically|home-grown|local	DOMESTIC
    foreign|overseas|abroad	FOREIGN
    global|globally|world|worldwide	GLOBAL
    pledge|pledges|pledged|pledging|promise|promises|promised|promising|vow|vows|vowed|vowing|commitment|commitments|commit to|commits to|committed to|committing to	PLEDGE
    partner|partners|counterpart|counterparts|trading partner|trading partners	PARTNER
    dispute|disputes|disputed|quarrelling|feuded|feuding	DISPUTE
    territorial|sovereign territory	TERRITORY
    border crossing|border crossings|border post|border posts	BORDER_CROSSING
    asylum|political asylum	ASYLUM
    United Nations|UN|U.N.	UN
    Security Council|UN Security Council	UNSC
    General Assembly|UN General Assembly	GENERAL_ASSEMBLY
    member state|member states|member countries|member country	MEMBER_STATE
    member|members|membership	MEMBER
    communique|communiques|joint statement|joint statements|declaration|declarations	COMMUNIQUE
    resolution|resolutions	RESOLUTION
    abstain|abstains|abstained|abstaining|abstention|abstentions	ABSTAIN
    recognise|recognises|recognised|recognising|recognize|recognizes|recognized|recognizing|diplomatic recognition|recognition|recognitions	RECOGNISE
    neutral|neutrality|non-aligned|impartial|impartiality|unbiased	NEUTRAL
    superpower|superpowers|great power|great powers|major power|major powers	SUPERPOWER
    bill|bills|draft law|draft laws|draft bill|draft bills|draft legislation	BILL_LAW
    regulation|regulations|rule|rules|regulate|regulates|regulated|regulating|regulatory	REGULATION
    bylaw|bylaws|by-law|by-laws|regional regulation|regional regulations|gubernatorial regulation|local ordinance|local ordinances	LOCAL_BYLAW
    regulation in lieu of law|emergency decree	PERPPU
    decree|decrees|presidential decree|executive order|executive orders|presidential instruction	DECREE
    circular|circulars|circular letter|circular letters	CIRCULAR
    constitution|constitutional|unconstitutional	CONSTITUTION
    constitutional court	CONST_COURT
    supreme court	SUPREME_COURT
    judicial review|judicial reviews|constitutional challenge	JUDICIAL_REVIEW
    amend|amends|amended|amending|amendment|amendments|revise|revises|revised|revising|revision|revisions	AMEND
    enact|enacts|enacted|enacting|enactment|pass into law|passed into law|pass the bill|adopt the law|ratification of the bill|promulgate|promulgates|promulgated|promulgating	PASS_LAW
    repeal|repeals|repealed|repealing|revoke|revokes|revoked|revoking|revocation|rescind|rescinds|rescinded|rescinding|annulling|abolish|abolishes|abolished|abolishing|abolition|scrap the rule|scraps the rule|scrapped the rule|scrapping the rule|lift|lifted|lifting|scrapped the law|struck from the books|overturned the ban|lifted the ban	REPEAL
    implement|implements|implemented|implementing|implementation|carry out|carries out|carried out|carrying out|execute|executes|executed|executing|execution of the programme|realisation of the plan|realization of the plan|put into practice	IMPLEMENT
    debate|debates|debated|debating|deliberate|deliberates|deliberated|deliberating|deliberation|deliberations|discuss|discusses|discussed|discussing|discussion|discussions	DEBATE
    propose|proposes|proposed|proposing|proposal|proposals|table a motion|tables a motion|tabled a motion|tabling a motion|put forward|puts forward|putting forward|submit a proposal|submits a proposal|submitted a proposal|submitting a proposal	PROPOSE
    withdraw the proposal|withdraws the proposal|withdrew the proposal|withdrawn the proposal|withdrawing the proposal|withdraw the bill|withdraws the bill|withdrew the bill|withdrawn the bill|withdrawing the bill|shelve|shelves|shelved|shelving	WITHDRAW_PROPOSAL
    approve|approves|approved|approving|approval|approvals|green light|give the nod|gives the nod|gave the nod|given the nod|giving the nod|grant approval|consent to|consents to|consented to|consenting to|sign off on|signs off on|signed off on|signing off on|gave the green light|given the green light|gave the go-ahead|given the go-ahead|grant|grants|granted|granting|give the green light|gives the green light|giving the green light|give the go-ahead|gives the go-ahead|giving the go-ahead|greenlit|okay|okays|okayed|okaying|nod through|nods through|nodded through|nodding through|wave through|waves through|waved through|waving through|rubber-stamp|give its blessing|gives its blessing|gave its blessing|given its blessing|giving its blessing|give their blessing|gives their blessing|gave their blessing|given their blessing|giving their blessing|passed|voted for|vote for|vote in favour|vote in favor|voted in favour|voted in favor|adopt|adopts|adopted|adopting|clear the way|clearance|granted permission	APPROVE
    reject|rejects|rejected|rejecting|rejection|rejections|turn down|turns down|turned down|turning down|refuse to approve|refuses to approve|refused to approve|refusing to approve|vote down|votes down|voted down|voting down|rebuff|rebuffs|rebuffed|rebuffing|dismiss the claim|dismisses the claim|dismissed the claim|dismissing the claim|turn away|turns away|turned away|turning away|throw out|throws out|threw out|thrown out|dismiss|dismisses|dismissed|dismissing|throwing out|spurn|spurns|spurned|spurning|decline to accept|declines to accept|declined to accept|declining to accept|shoot down the|shoots down the|shot down the|shooting down the|said no to|overrule|overrules|overruled|overruling|vote against|voted against|knock back|knocks back|knocked back|knocking back|nix|nixes|nixed|nixing|turned its back on|turned their back on|say no to|says no to|saying no to|decline to approve|strikes down|striking down|deny permission|denied permission|refuse permission|refused permission|withhold approval|withholds approval|withheld approval|withholding approval|defeat the bill|defeated the bill|fail to pass|failed to pass|send away|sends away|sent away|sending away	REJECT
    refuse|refuses|refused|refusing|refusal|refusals|decline to|declined to|declines to|unwilling|refuse to|refused to|will not leave|would not leave|refuses to|refusing to|unwilling to|was unwilling|balk at|balks at|balked at|balking at|baulk at|baulks at|baulked at|baulking at|dig in their heels|digs in their heels|dug in their heels|would not agree|say no|says no|said no|saying no|reluctant|reluctance	REFUSE
    accept|accepts|accepted|accepting|acceptance|take up the offer|takes up the offer|took up the offer|taken up the offer|taking up the offer|accepted an offer|was willing to|willing to accept|embrace|embraces|embraced|embracing|say yes to|says yes to|said yes to|saying yes to|agree to the offer|agreed to the offer|embrace the offer	ACCEPT
    licence|licences|license|licenses|licensed|business permit|business permits|concession|concessions|operating permit	LICENCE
    require|requires|required|requiring|requirement|requirements|oblige|obliges|obliged|obliging|obligation|obligations|mandatory|compulsory|obligatory|mandated|mandating	REQUIRE
    voluntary|voluntarily|optional	VOLUNTARY
    restrict|restricts|restricted|restricting|restriction|restrictions|curb|curbs|curbed|curbing|limit on|limits on|limited to|tighten|tightens|tightened|tightening|tight|strict|cap|caps|capped|capping|stringent	RESTRICT
    exempt|exempts|exempted|exempting|exemption|exemptions|waive|waives|waived|waiving|waiver|waivers	EXEMPT
    legal|lawful|legitimate|legitimacy|legality|legally|lawfully|within the law|fully licensed|duly licensed|licence in order|above board|in accordance with the law	LEGAL
    illegal|unlawful|illegitimate|unlicensed|unauthorised|unauthorized|illegally|unlawfully|unlicenced|without a permit|without permits|without a licence|without a license|against the law|outside the law|broke the law|no permit	ILLEGAL
    public service|public services|service|services	PUBLIC_SERVICE
    economic growth|GDP|gross domestic product|growth	ECON_GROWTH
    recession|recessions|contraction|contract by|contracted by|downturn|downturns|slowdown	RECESSION
    deflation|deflationary	DEFLATION
    depreciate|depreciates|depreciated|depreciating|depreciation|devalue|devalues|devalued|devaluing|devaluation	DEVALUE
    appreciate against the dollar|currency appreciation|appreciated against	APPRECIATE
    currency|currencies|foreign exchange|forex	CURRENCY
    foreign exchange reserves|forex reserves|foreign reserves	FX_RESERVES
    rupiah|Rp|IDR	RUPIAH
    dollar|dollars|US dollar|US dollars|greenback|USD	DOLLAR
    euro|euros	EURO_CUR
    value|values|valued at|worth|valuation|valuations	VALUE
    cheap|cheaper|affordable|inexpensive	CHEAP
    expensive|costly|pricey|costlier	EXPENSIVE
    expenditure|expenditures|spending|outlay|outlays|spend|spends|spent	EXPENDITURE
    income|incomes|earners	INCOME
    deficit|deficits|budget deficit	BUDGET_DEFICIT
    debt|debts|owe|owes|owed|owing|indebted|arrears|foreign debt|liabilities|in the red	DEBT
    loan|loans|borrow|borrows|borrowed|borrowing|borrower|borrowers|lend|lends|lent|lending|credit|financing	LOAN
    non-performing loan|non-performing loans|bad loan|bad loans|default on|defaulted|NPL|soured loans|sour loans	CREDIT_BAD
    repay|repays|repayed|repaying|repayment|repayments|instalment|instalments|installment|installments|pay off the debt|pays off the debt|paid off the debt|paying off the debt	REPAY
    financial institution|financial institutions|lender|lenders|finance company	INSTITUTION_FIN
    bank|banks|banking|banker|bankers	BANK
    central bank|central banks|Bank Indonesia|Federal Reserve	CENTRAL_BANK
    liquidity	LIQUIDITY
    working capital|equity capital|capitalisation|capitalization|capital injection	CAPITAL_MONEY
    invest|invests|invested|investing|investment|investments|capital investment	INVEST
    investor|investors|financier|financiers	INVESTOR
    fund|funds|funding|financed|bankroll|bankrolls|bankrolled|bankrolling	FUND
    money|finance|finances|financial|monetary	MONEY
    cash|in cash	CASH
    shares|shareholder|shareholders|stockholder|stockholders|equities|stake|stakes	STOCK_SHARE
    stock exchange|stock market|stock markets|bourse|stock index|listed company|listed companies|issuer|issuers|securities|brokerage|brokerages	STOCK_MARKET
    bond|bonds|debt securities|sukuk|treasuries	BOND
    dividend|dividends	DIVIDEND
    IPO|initial public offering	IPO
    credit rating|credit ratings|rating agency|ratings agency	RATING_CREDIT
    tax|taxes|taxation|taxed|excise|levy|levies|VAT|value-added tax	TAX
    tax break|tax breaks|tax relief|tax amnesty|tax incentive|tax incentives|tax cut|tax cuts|tax holiday	TAX_RELIEF
    subsidy|subsidies|subsidise|subsidises|subsidised|subsidising|subsidize|subsidizes|subsidized|subsidizing	SUBSIDY
    incentive|incentives|stimulus|stimulus package|fiscal stimulus	INCENTIVE
    grant money|grant aid|gift of money	GRANT
    poverty|poor|impoverished|low-income	POVERTY
    prosperity|prosperous|welfare|well-being|affluent	PROSPERITY
    rich|wealthy|tycoon|tycoons|billionaire|billionaires|millionaire|millionaires	RICH
    inequality|inequalities|wealth gap|disparity|disparities	INEQUALITY
    equality|equal rights|parity	EQUALITY
    purchasing power|household consumption|consumer spending	PURCHASING_POWER
    consumer|consumers|consumption	CONSUMER
    sector|sectors	SECTOR
    market|markets|marketing	MARKET
    company|companies|firm|firms|corporation|corporations|corporate|enterprise|enterprises	COMPANY
    state-owned enterprise|state-owned enterprises|SOE|state-owned company|state-owned firm|state firm|state firms	SOE
    subsidiary|subsidiaries|unit of the company|branch|branches	SUBSIDIARY
    SME|SMEs|MSME|MSMEs|small business|small businesses|small and medium enterprises	SME
    start-up|start-ups|startup|startups	STARTUP
    cooperative|cooperatives|co-operative|co-operatives|co-op|co-ops	COOPERATIVE
    business|businesses|business community|commercial|venture|ventures	BUSINESS
    businessman|businessmen|businesswoman|businesspeople|entrepreneur|entrepreneurs	BUSINESSPERSON
    director|directors|president director|chief executive|chief executives|CEO|director general|director-general|managing director	DIRECTOR
    commissioner|commissioners|board of commissioners	COMMISSIONER
    executive|executives|management|manager|managers	EXECUTIVE
    owner|owners|own|owns|owned|owning|ownership|proprietor|proprietors	OWNER
    shareholders meeting|annual general meeting|AGM	SHAREHOLDER_MEETING
    acquire|acquires|acquired|acquiring|acquisition|acquisitions|take over|takes over|took over|taken over|taking over|takeover|takeovers|buy out|buys out|bought out|buying out|buyout|buyouts	ACQUIRE
    divest|divests|divested|divesting|divestment|sell its stake|sells its stake|sold its stake|selling its stake|offload|offloads|offloaded|offloading	DIVEST
    merge|merges|merged|merging|merger|mergers|amalgamate|amalgamates|amalgamated|amalgamating	MERGE
    split|splits|splitting|spin-off|separate|separates|separated|separating|separation|break up|breaks up|broke up|broken up|breaking up	SPLIT
    bankrupt|bankruptcy|bankruptcies|insolvent|insolvency|go bust|goes bust|went bust|gone bust|going bust|go under|goes under|went under|gone under|going under|collapse under debt|collapses under debt|collapsed under debt|collapsing under debt|declared bankrupt|in receivership|liquidate|liquidates|liquidated|liquidating|liquidation|liquidations	BANKRUPT
    restructure|restructures|restructured|restructuring	RESTRUCTURE
    privatise|privatises|privatised|privatising|privatize|privatizes|privatized|privatizing|privatisation|privatization	PRIVATISE
    nationalise|nationalises|nationalised|nationalising|nationalize|nationalizes|nationalized|nationalizing|nationalisation|nationalization	NATIONALISE
    private sector|privately owned|private company|private companies	PRIVATE
    public|general public	PUBLIC
    contract|contracts|contractual	CONTRACT
    tender|tenders|auction|auctions|auctioned|auctioning|bidding|bidder|bidders	TENDER
    place an order|places an order|placed an order|placing an order|orders for|reservation|reservations|book a|booked|booking|bookings	ORDER_GOODS
    supplier|suppliers|supply|supplied|supplying	SUPPLIER
    demand for|market demand|weak demand|strong demand	DEMAND_ECON
    stockpile|stockpiles|inventory|inventories|stocks of|reserves	STOCK_GOODS
    available|availability|provision of	AVAILABLE
    provide|provides|provided|providing|provider|providers|giving|grant|grants|granted|granting	PROVIDE
    goods|product|products|merchandise|commodity|commodities|item|items	GOODS
    brand|brands|trademark|trademarks	BRAND
    produce|produces|produced|producing|production|producer|producers|output|manufacture|manufactures|manufactured|manufacturing|manufacturer|manufacturers	PRODUCE
    industry|industries|industrial|industrialisation|industrialization	INDUSTRY
    trade|trading|commerce|traded	TRADE
    sell|sells|sold|selling|sale	SELL
    buy|buys|bought|buying|purchase|purchases|purchased|purchasing|buyer|buyers|purchaser|purchasers	BUY
    export|exports|exported|exporting|exporter|exporters|shipment abroad|exportation	EXPORT
    import|imports|imported|importing|importer|importers|importation	IMPORT
    trade balance|balance of trade|balance of payments|current account	TRADE_BALANCE
    import duty|import duties|tariff|tariffs|import tariff|import tariffs|customs duty|customs duties|reciprocal tariff|reciprocal tariffs|preferential tariff|preferential tariffs	IMPORT_DUTY
    customs|customs office|customs and excise	CUSTOMS
    free trade|free-trade agreement|free trade agreement|free trade agreements|trade agreement|trade agreements|trade deal|trade deals|trade pact|trade pacts|CEPA	FTA
    preferential|preferential trade agreement|preferential trade arrangement	PREFERENTIAL
    quota|quotas	QUOTA
    trade war|trade wars|protectionism|protectionist	TRADE_WAR
    anti-dumping|dumping duty|antidumping	ANTI_DUMPING
    supply chain|supply chains|logistics|value chain|value chains	SUPPLY_CHAIN
    shipment|shipments|consignment|consignments	SHIPMENT
    customer|customers|client|clients|clientele|patron|patrons|subscriber|subscribers	CUSTOMER
    e-commerce|online shopping|online retail|online marketplace	ECOMMERCE
    pay|pays|paid|paying|payment|payments|paid out|pay out|pays out|paying out|pay off|pays off|paid off|paying off|was paid|were paid|had been paid|has been paid|settle the bill|settled the bill|pay in full|pays in full|paid in full|paying in full|wages paid	PAYMENT
    invoice|invoices|billing	INVOICE
    fee|fees|premium|premiums|contribution fee	FEE
    insurance|insurer|insurers|insured|is insured|was insured	INSURANCE
    pension|pensions|retire|retires|retired|retiring|retirement|retiree|retirees	PENSION
    forecast|forecasts|forecasting|projection|projections|projected|predict|predicts|predicted|predicting|prediction|predictions|estimate|estimates|estimated|estimating|outlook|is expected to	FORECAST
    target|targets|targeted|targeting|goal|goals|aim|aims|aimed|aiming	TARGET
    quarter|quarters|quarterly	QUARTER
    first half|second half|half-year|semester|semesters	SEMESTER_HALF
    fiscal year|fiscal years|financial year|financial years|budget year	FISCAL_YEAR
    annual|annually|yearly|per year|a year|year-on-year|yoy	ANNUAL
    monthly|per month|month-on-month	MONTHLY
    data|statistics|statistical|statistics agency	DATA_STATS
    tourism|tourist destination|tourist destinations|tourist attraction|tourist attractions|tourist site|tourist sites	TOURISM
    restaurant|restaurants|eatery|eateries|cafe|cafes|culinary|coffee shop|coffee shops	RESTAURANT
    employer|employers	EMPLOYER
    labour|labor|manpower|employment	LABOUR
    job|jobs|occupation|occupations|vacancy|vacancies|profession|professions	JOB
    hire|hires|hired|hiring|recruit|recruits|recruited|recruiting|recruitment|employ|employs|employed|employing|take back|takes back|took back|taken back|taking back|reinstate|reinstates|reinstated|reinstating|rehire|rehires|rehired|rehiring|take on|takes on|took on|taken on|taking on|put back to work|puts back to work|putting back to work|give back their jobs|gives back their jobs|gave back their jobs|given back their jobs|giving back their jobs|got their jobs back|get their jobs back|gets their jobs back|getting their jobs back	HIRE
    lay off|lays off|laid off|laying off|layoff|layoffs|retrench|retrenches|retrenched|retrenching|retrenchment|redundancy|redundancies|job cuts|made redundant|job losses|furlough|furloughs|furloughed|furloughing|employment will end|employment ends|employment would end|employment ended|terminate their employment|jobs will end|make redundant|makes redundant|making redundant|lost their jobs|lose their jobs|losing their jobs|shed jobs|sheds jobs|shedding jobs|cut jobs|cuts jobs|cutting jobs|let go of|axe jobs|axes jobs|axed jobs|axing jobs|loses their jobs	LAY_OFF
    unemployment|unemployed|jobless|joblessness	UNEMPLOYED
    wage|wages|salary|salaries|allowance|allowances|paycheck|paychecks|holiday bonus	WAGE
    minimum wage|minimum wages	MINIMUM_WAGE
    severance|severance pay|redundancy pay|severance payment|severance payments|redundancy payments	SEVERANCE
    overtime|working hours	OVERTIME
    outsource|outsources|outsourced|outsourcing|contract worker|contract workers|casual worker|casual workers	OUTSOURCE
    work from home|working from home|remote work|telework	WFH
    child labour|child labor	CHILD_LABOUR
    forced labour|forced labor|slavery|enslave|enslaves|enslaved|enslaving|slave|slaves	FORCED_LABOUR
    skill|skills|skilled|expertise|competence|capability|capabilities|ability|abilities|competent	SKILL
    productivity|productive	PRODUCTIVITY
    energy|energy security	ENERGY
    power plant|power plants|power station|power stations|coal-fired plant|coal-fired plants	POWER_PLANT
    petrol station|petrol stations|gas station|gas stations|filling station|filling stations	FUEL_STATION
    oil|crude oil|crude|petroleum|oil and gas	OIL
    natural gas|LNG|LPG|liquefied natural gas	GAS
    coal	COAL
    renewable|renewables|renewable energy|clean energy|green energy	RENEWABLE
    solar|solar power|solar panel|solar panels	SOLAR
    wind power|wind farm|wind farms|wind energy	WIND_POWER
    hydropower|hydroelectric	HYDRO
    geothermal	GEOTHERMAL
    nuclear power|nuclear energy|reactor|reactors	NUCLEAR_POWER
    biofuel|biofuels|biodiesel|ethanol	BIOFUEL
    pipeline|pipelines|pipes	PIPELINE
    refinery|refineries|refining	REFINERY
    OPEC|oil cartel	OPEC
    electric vehicle|electric vehicles|EV|EVs|electric car|electric cars	ELECTRIC_VEHICLE
    battery|batteries	BATTERY
    mine|mines|mining	MINING
    nickel|nickel ore	NICKEL
    gold|bullion	GOLD
    copper	COPPER
    tin	TIN
    bauxite|aluminium|aluminum	BAUXITE
    steel|iron|iron ore	STEEL
    phosphate|phosphates|phosphoric acid	PHOSPHATE
    smelter|smelters|downstreaming|downstream processing	SMELTER
    palm oil|crude palm oil|CPO|oil palm	PALM_OIL
    cooking oil	COOKING_OIL
    rubber	RUBBER
    coffee|coffee beans	COFFEE
    tea	TEA
    cocoa|cacao|chocolate	COCOA
    sugar|sugarcane	SUGAR
    salt	SALT
    tobacco|cigarette|cigarettes|smoking|smoker|smokers|smoke a cigarette|smokes a cigarette|smoked a cigarette|smoking a cigarette	TOBACCO
    textile|textiles|garment|garments|clothing|clothes|apparel	TEXTILE
    timber|wood|logging company|timber logs	TIMBER
    rattan	RATTAN
    spice|spices|clove|cloves|nutmeg|pepper	SPICE
    agriculture|agricultural|farming|agrarian	AGRICULTURE
    rice|paddy|unhusked rice	RICE
    corn|maize	CORN
    wheat|flour	WHEAT
    soybean|soybeans|soya|tempeh	SOYBEAN
    chilli|chillies|chili|shallot|shallots|garlic|onion|onions	CHILI
    vegetable|vegetables|horticulture	VEGETABLE
    fruit|fruits|banana|bananas|mango|durian	FRUIT
    harvest|harvests|harvested|harvesting|crop|yield|yields|crop failure|crop failures	HARVEST
    planting|planted|sow|sows|sowed|sown|sowing|grow crops|planting season	PLANTING
    fertiliser|fertilisers|fertilizer|fertilizers	FERTILIZER
    pesticide|pesticides|pest|pests|herbicide|herbicides	PESTICIDE
    irrigation|irrigate|irrigates|irrigated|irrigating	IRRIGATION
    poultry	POULTRY
    eggs|egg	EGG
    meat|beef|chicken meat	MEAT
    fish|seafood|shrimp|shrimps|prawn|prawns|tuna	FISH
    fishery|fisheries|fishing|aquaculture|fish farming|fish pond|fish ponds	FISHERY
    food|foodstuff|foodstuffs|staple|staples|staple food|staple foods|basic necessities	FOOD
    food security|self-sufficiency|self-sufficient	FOOD_SECURITY
    hunger	HUNGER
    beverage|beverages|alcohol|drinks	DRINK
    land|land title|land titles|land certificate|land certificates	LAND
    land acquisition|land clearance|expropriation	LAND_ACQUISITION
    environment|environmental|environmentally friendly|eco-friendly	ENVIRONMENT
    climate	CLIMATE
    emission|emissions|carbon emission|carbon emissions|greenhouse gas|greenhouse gases|carbon|carbon dioxide|net zero|carbon neutral	EMISSION
    carbon market|carbon trading|carbon tax|carbon credit|carbon credits	CARBON_MARKET
    waste|garbage|rubbish|trash|landfill|landfills|recycle|recycles|recycled|recycling|refuse dump|refuse dumps	WASTE
    plastic|plastics|plastic waste|plastic bag|plastic bags	PLASTIC
    reforestation|reforest|reforests|reforested|reforesting|tree planting|afforestation	REFOREST
    conserve|conserves|conserved|conserving|conservation|nature reserve|nature reserves|wildlife sanctuary|preserve nature	CONSERVE
    wildlife|wild animal|wild animals|animal|animals|fauna	WILDLIFE
    turtle|turtles|hatchling|hatchlings	TURTLE
    bird|birds	BIRD
    tiger|tigers	TIGER
    elephant|elephants	ELEPHANT
    orangutan|orangutans|orang-utan|orang-utans	ORANGUTAN
    endangered|extinction|extinct|protected species|threatened species	ENDANGERED
    biodiversity|ecosystem|ecosystems	BIODIVERSITY
    coral|coral reef|coral reefs|reef|reefs	CORAL
    mangrove|mangroves	MANGROVE
    strait|straits|gulf|bay	STRAIT
    infrastructure	INFRASTRUCTURE
    facility|facilities|amenity	FACILITY
    project|projects|strategic project|strategic projects	PROJECT
    build|builds|built|building|construct|constructs|constructed|constructing|construction|builder|builders|developer|developers|put up|puts up|putting up|erect|erects|erected|erecting|under construction	BUILD
    demolish|demolishes|demolished|demolishing|demolition|tear down|tears down|tore down|torn down|tearing down|dismantle|dismantles|dismantled|dismantling|raze|razes|razed|razing|knock down|knocks down|knocked down|knocking down|take apart|takes apart|took apart|taken apart|taking apart	DEMOLISH
    repair|repairs|repaired|repairing|fix|fixes|fixed|fixing|renovate|renovates|renovated|renovating|renovation|renovations|refurbish|refurbishes|refurbished|refurbishing|rebuilded	REPAIR
    officially open|officially opens|officially opened|officially opening|inaugurated the|opening ceremony|break ground|breaks ground|broke ground|broken ground|breaking ground|groundbreaking|unveil the|unveils the|unveiled the|unveiling the	INAUGURATE_WORKS
    tunnel|tunnels|underpass	TUNNEL
    high-speed rail|high-speed railway|high-speed train|high-speed trains|bullet train|bullet trains	HIGH_SPEED_RAIL
    taxi|taxis|cab|cabs|motorcycle taxi|motorcycle taxis|ride-hailing	TAXI
    car|cars|automobile|automobiles|automotive|automaker|automakers	CAR
    captain|captains	CAPTAIN_PILOT
    capital city|new capital	CAPITAL_CITY
    urban village|urban villages|ward|wards	KELURAHAN
    home|housing|settlement|settlements	HOUSING
    park|parks|green space|green spaces|town square	PARK
    spatial plan|spatial plans|spatial planning|zoning|land use	SPATIAL_PLAN
    sanitation|sewage|sewerage|toilets	SANITATION
    technology|technologies|technological|tech|innovation|innovations|innovative|innovate|innovates|innovated|innovating	TECHNOLOGY
    digital|digitalisation|digitalization|digitise|digitises|digitised|digitising|digitize|digitizes|digitized|digitizing	DIGITAL
    online|virtual|virtually	ONLINE
    offline|in person|in-person|face-to-face	OFFLINE
    internet|web|website|websites|web site|web sites|broadband	INTERNET
    social media|netizen|netizens|post on|posted on|viral|upload|uploads|uploaded|uploading|account on	SOCIAL_MEDIA
    app|apps|application software|software|platform|platforms|gadget|gadgets	APP
    artificial intelligence|AI|chatbot|chatbots	AI
    data breach|data breaches|data leak|data leaks|leaked data	DATA_LEAK
    personal data|data protection|privacy	PERSONAL_DATA
    telecommunications|telecom|telecoms|mobile operator|mobile operators|network coverage|signal|cellular	TELECOM
    telephone|telephones|mobile phone|mobile phones|cell phone|cell phones|smartphone|smartphones|handset|handsets	PHONE_DEVICE
    computer|computers|laptop|laptops|server|servers|data centre|data centres|data center|data centers|tablet computer|tablet computers	COMPUTER
    semiconductor|semiconductors|chip|chips|microchip|microchips	SEMICONDUCTOR
    satellite|satellites|rocket launch|rocket launches|space agency|spacecraft|outer space	SATELLITE
    research|researchers|study|studies|studied	RESEARCH
    science|scientist|scientists|scientific	SCIENCE
    invention|inventions|patent|patents	INVENTION
    copyright|copyrights|intellectual property|piracy	PATENT_IP
    television|TV|radio|broadcast|broadcasts|broadcasting|broadcaster|broadcasters|aired	TV_RADIO
    press|media|journalism|newspaper|newspapers|news outlet|news outlets	PRESS
    censor|censors|censored|censoring|censorship|block access|blocked access|blocking of	CENSOR
    education|educate|educates|educated|educating|educational	EDUCATION
    Islamic boarding school|Islamic boarding schools|boarding school|boarding schools|pesantren	BOARDING_SCHOOL
    university|universities|campus|campuses|college|colleges|faculty|higher education|polytechnic|polytechnics	UNIVERSITY
    lecturer|lecturers|professor|professors|rector|rectors|academic|academics|dean|deans	LECTURER
    learn|learns|learned|learnt|learning|lesson|lessons	LEARN
    distance learning|remote learning|online learning	DISTANCE_LEARNING
    curriculum|curricula|syllabus	CURRICULUM
    exam|exams|examination|examinations|entrance test|entrance tests	EXAM
    scholarship|scholarships|bursary	SCHOLARSHIP
    graduation|graduated from	GRADUATE_E
    tuition|tuition fee|tuition fees|school fees	TUITION
    literacy|illiteracy|illiterate	LITERACY
    religion|religions|religious|faith|faiths|devout	RELIGION
    Islam|Islamic|Muslim|Muslims	ISLAM
    Christian|Christians|Catholic|Catholics|Protestant|Protestants|Christianity	CHRISTIAN
    Hindu|Hindus|Buddhist|Buddhists|Confucian|Confucians	HINDU_BUDDHA
    mosque|mosques|prayer room|prayer rooms	MOSQUE
    church|churches|cathedral|cathedrals|chapel|chapels	CHURCH
    temple|temples|pagoda|pagodas|shrine|shrines	TEMPLE
    worship|worships|worshipped|worshipping|church service|religious service|religious services|mass prayer|mass prayers	WORSHIP
    pray|prays|prayed|praying|prayer|prayers|Friday prayers|pray for|prays for|prayed for|praying for	PRAYER
    congregation|congregations|worshipper|worshippers|faithful|the faithful	CONGREGATION
    cleric|clerics|ulema|religious leader|religious leaders|preacher|preachers|imam|imams	CLERIC
    priest|priests|pastor|pastors|bishop|bishops|cardinal|cardinals|pope|pontiff	PRIEST
    hajj|haj|umrah|pilgrimage	HAJJ
    Ramadan|fasting month|fasting|breaking of the fast	RAMADAN
    Eid|Eid al-Fitr|Idul Fitri|Lebaran	EID
    Eid al-Adha|Idul Adha|Feast of Sacrifice|sacrificial animal|sacrificial animals	EID_ADHA
    Christmas	CHRISTMAS
    New Year|New Year's Eve|Lunar New Year|Chinese New Year	NEW_YEAR
    halal|halal certification|fatwa|Ulema Council|edict|edicts	HALAL
    sharia|Islamic law	SHARIA
    zakat|alms|almsgiving|waqf	ZAKAT
    tolerance|religious harmony|pluralism|interfaith	TOLERANCE
    intolerance|intolerant|radicalism|extremism	INTOLERANCE
    blasphemy|blasphemous	BLASPHEMY
    community|communities|society|public at large	PEOPLE_SOC
    civil registry|identity card|identity cards|ID card|ID cards|birth certificate|birth certificates|family card|family cards	CIVIL_REGISTRY
    youth|youths|young people|younger generation	YOUTH
    parent|parents|father|fathers|mother|mothers	PARENT
    husband|husbands|wife|wives|spouse|spouses	SPOUSE
    sibling|siblings|brother|brothers|sister|sisters	SIBLING
    neighbour|neighbours|neighbor|neighbors|neighbouring|neighboring	NEIGHBOUR
    marry|marries|married|marriage|marriages|wedding|weddings|bride|groom	MARRIAGE
    divorce|divorces|divorced|divorcing|split up|separated from|filed for divorce	DIVORCE
    disability|disabilities	DISABILITY
    gender|gender equality|feminism	GENDER
    LGBT|gay|homosexual|same-sex	LGBT
    discrimination|discriminate|discriminates|discriminated|discriminating|discriminatory|racism|racist	DISCRIMINATION
    ethnic|ethnicity|ethnic group|ethnic groups|tribe|tribes|tribal	ETHNIC
    indigenous|indigenous people|indigenous peoples|customary|customary law	INDIGENOUS
    community leader|community leaders|community figure|community figures|prominent figure|prominent figures|figures	COMMUNITY_FIGURE
    charity|charities|charitable|philanthropy	CHARITY
    fundraiser|fundraisers|fundraising|fund-raising|crowdfunding|raise money	FUNDRAISE
    social|social affairs	SOCIAL
    mutual assistance|mutual help|communal work	GOTONG_ROYONG
    holiday|holidays|vacation|vacations|day off|days off|leave of absence	HOLIDAY
    celebrate|celebrates|celebrated|celebrating|celebration|celebrations|commemorate|commemorates|commemorated|commemorating|commemoration|anniversary|anniversaries	CELEBRATE
    ceremony|ceremonies|procession|processions|reception event	EVENT_CEREMONY
    lifestyle|lifestyles|daily life|everyday life	LIFESTYLE
    sport|sports|sporting|athletics	SPORT
    football|soccer|footballer|footballers|league|FIFA	FOOTBALL
    badminton|shuttler|shuttlers|men's doubles|women's doubles|men's singles|women's singles	BADMINTON
    motor racing|motor-racing|racer|racers|racing|circuit|circuits|grand prix|MotoGP|Formula One	MOTOR_RACING
    runner|runners|marathon|marathons|sprint|sprints	RUNNING
    boxing|boxer|boxers|martial art|martial arts	BOXING
    player|players	PLAYER
    athlete|athletes|sportsman|sportsmen|sportswoman	ATHLETE
    coach|head coach|trainer|trainers	COACH
    referee|referees|umpire|umpires|linesman	REFEREE
    fan|fans|football supporters|spectator|spectators	SUPPORTER_FAN
    match|matches|fixture|fixtures|contest|contests|race|races	MATCH
    tournament|tournaments|championship|championships|cup|World Cup|Olympics|Olympic Games|SEA Games|Asian Games|trophy	TOURNAMENT
    champion|champions|titleholder|titleholders|title holder|title holders|winner|winners	CHAMPION
    medal|medals|gold medal|gold medals|silver medal|silver medals|bronze medal|bronze medals|medallist|medallists|medalist|medalists	MEDAL
    scorer|scorers|own goal|penalty kick|goal|goals|scored a goal	GOAL_SPORT
    final score|scoreline|scorelines	SCORE
    win|wins|won|winning|victory|victories|beat|beats|beaten|defeat|defeats|defeated|defeating|triumph|triumphs|triumphed|triumphing|overcomes|overcoming|edge out|edges out|edged out|edging out|trounce|trounces|trounced|trouncing|prevail|prevails|prevailed|prevailing|outplay|outplays|outplayed|outplaying|thrash|thrashes|thrashed|thrashing|oust in|ousts in|ousted in|ousting in|clinch|clinches|clinched|clinching|lifted the trophy|lifted the cup|lift the cup|lifts the cup|took the title|come out on top|comes out on top|came out on top|coming out on top|sees off|seen off|win the case|won the case|won the suit|take the title|takes the title|taken the title|taking the title|elected president	WIN
    lose|loses|lost|losing|defeated by|beaten by|loser|losers|trail|trails|trailed|trailing|lose to|loses to|lost to|losing to|suffer defeat|suffers defeat|suffered defeat|suffering defeat|was beaten by|were beaten by|went down to|crash out|crashes out|crashed out|crashing out|go down to|goes down to|gone down to|going down to|was beaten|were beaten|was defeated|were defeated|voted out|lost the case|lost the suit|came off second best	LOSE
    draw|drew|tie|ties|tied|tying|drawn match|ended level|goalless draw|ended in a draw|finished level|drew with|held to a draw|shared the points	DRAW
    knocked out|eliminated from|crash out of|crashes out of|crashed out of|crashing out of	ELIMINATED
    qualify|qualifies|qualified|qualification round|qualifying|advance to the	QUALIFY
    semi-final|semi-finals|semifinal|semifinals|quarter-final|quarter-finals|quarterfinal|quarterfinals|final|finals|group stage	SEMIFINAL
    ranking|rankings|rank|ranks|ranked|standings|leaderboard	RANK
    world record|record high|record low|all-time high|set a record|broke the record	RECORD
    doping|anti-doping|banned substance|banned substances	DOPING
    culture|cultures|cultural|heritage|cultural heritage	CULTURE
    art|arts|artist|artists|artistic|painting|paintings|painter|painters	ART
    music|musician|musicians|singer|singers|song|songs|concert|concerts|album|albums	MUSIC
    film|films|movie|movies|cinema|cinemas|filmmaker|filmmakers|film director|actor|actors|actress|actresses	FILM
    book|books|novel|novels|literature|author|authors|writer|writers|poet|poets|poetry	BOOK
    dance|dances|dancer|dancers|dancing	DANCE
    theatre|theatres|theater|theaters|stage play|performance|performances|puppetry|show on stage	THEATRE
    festival|festivals|exhibition|exhibitions|expo|carnival|carnivals|trade fair|trade fairs	FESTIVAL
    museum|museums|art gallery|gallery|galleries	MUSEUM
    history|historic|historical|historian|historians	HISTORY
    tradition|traditions|traditional|ritual|rituals|local wisdom	TRADITION
    language|languages|linguistic|translator|translators|interpreter|interpreters|translate|translates|translated|translating|translation	LANGUAGE
    batik|woven cloth|weaving	BATIK
    celebrity|celebrities|influencer|influencers|idol|idols	CELEBRITY
    award|awards|prize|prizes|Nobel Prize|honour|honours|honor|honors	AWARD
    world heritage|intangible heritage|UNESCO	UNESCO_HERITAGE
    monument|monuments|statue|statues|memorial|memorials|inscription|inscriptions	MONUMENT
    begin|begins|began|begun|beginning|start|starts|started|starting|commence|commences|commenced|commencing|commencement|kick off|kicks off|kicked off|kicking off|get under way|gets under way|got under way|getting under way|launch into|launches into|launched into|launching into|got underway|is under way|broke out|breaks out|break out	BEGIN
    end|ends|ended|ending|finish|finishes|finished|finishing|conclude|concludes|concluded|concluding|conclusion|complete|completes|completed|completing|completion|wrap up|wraps up|wrapped up|wrapping up|came to an end|drew to a close|come to an end|comes to an end|coming to an end|is over|was over|are over|be over|draw to a close|wind up|winds up|winded up|winding up|come to a close|comes to a close|came to a close|coming to a close	END
    continue|continues|continued|continuing|continuation|carry on|carries on|carried on|carrying on|go on|goes on|went on|gone on|going on|proceed|proceeds|proceeded|proceeding|ongoing|under way|underway|lasted|lasting|kept going|keep going|still going on|still under way|without a break|without interruption|uninterrupted|press ahead|presses ahead|pressed ahead|pressing ahead|go ahead|goes ahead|went ahead|going ahead|went on as planned|persist|persists|persisted|persisting|persevere|perseveres|persevered|persevering|press on|presses on|pressed on|pressing on|drag on|drags on|dragged on|dragging on|keeps going|keeping going|is still going|are still going|remains under way|remained under way|in progress|still running|in full swing|goes on as planned	CONTINUE
    stop|stops|stopped|stopping|halt|halts|halted|halting|cease|ceases|ceased|ceasing|cessation|discontinue|discontinues|discontinued|discontinuing|put an end to|puts an end to|putting an end to|pause|pauses|paused|pausing|ground to a halt|grinds to a halt|came to a halt|stalled|stalling|stopped working|fell silent|fall silent|falls silent|grind to a halt|came to a standstill|come to a standstill	STOP
    resume|resumes|resumed|resuming|resumption|restart|restarts|restarted|restarting|begin again|begins again|began again|begun again|beginning again	RESUME
    suspend|suspends|suspended|suspending|suspension|suspensions|freeze|froze|frozen|freezing of	SUSPEND
    postpone|postpones|postponed|postponing|postponement|postponements|delay|delays|delayed|delaying|defer|defers|deferred|deferring|push back|pushes back|pushed back|pushing back|put off|puts off|putting off|reschedule|reschedules|rescheduled|rescheduling|adjourn|adjourns|adjourned|adjourning|put back|puts back|putting back|hold off|holds off|held off|holding off|put on hold|puts on hold|putting on hold|delayed until|moved to a later	POSTPONE
    cancel|cancels|cancelled|canceled|cancelling|canceling|cancellation|cancellations|call off|calls off|called off|calling off|scrap|scraps|scrapped|scrapping|axe|axes|axed|axing|abort|aborts|aborted|aborting|pull the plug|pulls the plug|pulled the plug|pulling the plug|pull the plug on|pulls the plug on|pulled the plug on|pulling the plug on|did not go ahead|will not go ahead|not take place|did not take place|abandon|abandons|abandoned|abandoning	CANCEL
    schedule|schedules|scheduled|scheduling|timetable|timetables|agenda|slated for|due to be held	SCHEDULE
    prepare|prepares|prepared|preparing|preparation|preparations|ready|readiness|gear up|gears up|geared up|gearing up	PREPARE
    hold a meeting|held a meeting|take place|takes place|took place|taken place|taking place|host|hosts|hosted|hosting|stage|stages|staged|staging|organise|organises|organised|organising|organize|organizes|organized|organizing|organiser|organisers|organizer|organizers|was held|were held|be held|will be held|gone ahead|went off as planned|went ahead as planned|held on schedule	HOLD_EVENT
    attend|attends|attended|attending|attendance|attendee|attendees|turn up at|turns up at|turned up at|turning up at|present at|was present|were present|turned up|showed up|shown up|take part in|takes part in|taken part in|taking part in|sat in on|joined the talks|came to the meeting	ATTEND
    absent|absence|fail to attend|fails to attend|failed to attend|failing to attend|skip|skips|skipped|skipping|no-show|stayed away|did not turn up|failed to appear|stay away|stays away|fail to show up|failed to show up|did not show up|failed to turn up|give it a miss|gives it a miss|gave it a miss|given it a miss|giving it a miss|was not present|were not present|not in attendance|miss the meeting|missed the meeting|snub|snubs|snubbed|snubbing	ABSENT
    participate|participates|participated|participating|participation|take part|takes part|took part|taken part|taking part|contestant|contestants	PARTICIPATE
    join|joins|joined|joining|accession|become a member|becomes a member|became a member|becoming a member|sign up|signs up|signed up|signing up|enlist|enlists|enlisted|enlisting	JOIN
    pull out of|pulls out of|pulled out of|pulling out of|withdraw from|withdraws from|withdrew from|withdrawn from|withdrawing from|exit from|drop out of|drops out of|dropped out of|dropping out of|leave the club|leaves the club|left the club|leaving the club|quit the club|quits the club|quitting the club|part company|parts company|parted company|parting company|part ways|parts ways|parted ways|parting ways	LEAVE_ORG
    open|opens|opened|opening|reopen|reopens|reopened|reopening|reopened to|stays open|stayed open|remains open|remained open|stay open|back open|open to the public|opens its doors|opened its doors|is open|are open	OPEN
    close|closes|closed|closing|closure|closures|shut|shuts|shutting|shutdown|shutdowns|shut down|shuts down|shutting down|closed down|shuttered|seal shut|shutter|shutters|shuttering|close down|closes down|closing down|shuts its doors|shut its doors|closed its doors|remains closed|stayed closed|stays closed|stay closed|remain closed|remained closed|stay shut|stays shut|stayed shut|still closed|boarded up	CLOSE
    operate|operates|operated|operating|operational|in operation|operator|operators|run by|open for flights|operating as normal|operated as usual|up and running|in service|fully operational	OPERATE
    stable|steady|unchanged|stagnant|flat|stabilise|stabilises|stabilised|stabilising|stabilize|stabilizes|stabilized|stabilizing|left unchanged|kept unchanged|unmoved|held steady|kept steady|keeps steady|on hold|left its rate unchanged|hold steady|holds steady|holding steady|level off|levels off|levelled off|levelling off|leave unchanged|leaves unchanged|leaving unchanged|stagnate|stagnates|stagnated|stagnating|stays put|staying put|remains stable|remained stable|plateau|plateaus|plateaued|plateauing	STABLE
    reduce|reduces|reduced|reducing|reduction|reductions|cut|cuts|cutting|slash|slashes|slashed|slashing|trim|trims|trimmed|trimming|minimise|minimises|minimised|minimising|minimize|minimizes|minimized|minimizing|curtail|curtails|curtailed|curtailing|cutback|cutbacks|pare|pares|pared|paring|shave|shaves|shaved|shaving	REDUCE
    add|adds|added|adding|addition of|expand the number|boost|boosts|boosted|boosting|step up|steps up|stepped up|stepping up|top up|tops up|topped up|topping up|augment|augments|augmented|augmenting	ADD
    strengthen|strengthens|strengthened|strengthening|reinforce|reinforces|reinforced|reinforcing|bolster|bolsters|bolstered|bolstering|consolidate|consolidates|consolidated|consolidating|firm up|stronger|ended stronger|firmer|firmed|firming|end higher|ended higher|close higher|closed higher|closed stronger|gain ground|finished higher|finish higher|advanced|advancing	STRENGTHEN
    weaken|weakens|weakened|weakening|undermine|undermines|undermined|undermining|erodes|soften|softens|softened|softening|weaker|ended weaker|softer|end lower|ended lower|close lower|closed lower|closed weaker|lose ground|loses ground|finished lower|finish lower|slip against|slips against|slipped against|slipping against	WEAKEN
    improve|improves|improved|improving|improvement|improvements|enhance|enhances|enhanced|enhancing|upgrade|upgrades|upgraded|upgrading|quality|better|got better|gets better|get better|cleared up|better than|getting better	IMPROVE
    worsen|worsens|worsened|worsening|deteriorate|deteriorates|deteriorated|deteriorating|deterioration|aggravate|aggravates|aggravated|aggravating|exacerbate|exacerbates|exacerbated|exacerbating|worse|got worse|gets worse|get worse|grew worse|grow worse|worse again|turn for the worse|getting worse|grows worse|growing worse|degrade|degrades|degraded|degrading	WORSEN
    expand|expands|expanded|expanding|expansion|expansions|widen|widens|widened|widening|broaden|broadens|broadened|broadening|extend to|enlarge|enlarges|enlarged|enlarging	EXPAND
    narrow|narrows|narrowed|narrowing|downsize|downsizes|downsized|downsizing|scale down|scales down|scaled down|scaling down|scale back|scales back|scaled back|scaling back	SHRINK_SCOPE
    extend|extends|extended|extending|extension|extensions|prolong|prolongs|prolonged|prolonging|renewal of|rolls over|rolling over|renew|renews|renewed|renewing|renewal|kept on	EXTEND_TIME
    shorten|shortens|shortened|shortening|cut short|cuts short|cutting short	SHORTEN
    accelerate|accelerates|accelerated|accelerating|acceleration|speed up|sped up|speeding up|expedite|expedites|expedited|expediting|hasten|hastens|hastened|hastening|fast-track|fast-tracks|fast-tracked|fast-tracking|fast|quick|quickly|speeds up|rush|rushes|rushed|rushing	ACCELERATE
    slow|slows|slowed|slowing|slow down|slows down|slowed down|slowing down|sluggish|slowly|hamper the pace	SLOW
    exceed|exceeds|exceeded|exceeding|surpass|surpasses|surpassed|surpassing|top the|tops the|topped the|topping the|over the limit|in excess of	EXCEED
    below target|under the target|fall short of|falls short of|fell short of|fallen short of|falling short of	BELOW
    reach|reaches|reached|reaching|achieve|achieves|achieved|achieving|achievement|achievements|attain|attains|attained|attaining|hit a target|totalled|totaled|totalling|amount to|amounts to|amounted to|amounting to|stand at|stands at|stood at|standing at	REACH
    successful|successfully|success|successes|manage to|manages to|managed to|managing to|succeed in|succeeded in|go smoothly|goes smoothly|went smoothly|gone smoothly|going smoothly|go well|goes well|went well|gone well|going well|as planned|make the grade|makes the grade|made the grade|making the grade|passed the test|pass the test|passes the test|passing the test	SUCCEED
    fail|fails|failed|failing|failure|failures|flop|flops|flopped|flopping|unsuccessful|fall through|falls through|fell through|fallen through|falling through|foiled|foil|foils|foiling|fall short|falls short|fallen short|falling short|floped|floping|go wrong|goes wrong|went wrong|gone wrong|going wrong|botch|botches|botched|botching|to no avail|fail the test|failed the test|come to nothing|comes to nothing|coming to nothing	FAIL
    result|results|resulted|resulting|outcome|outcomes|consequence|consequences|result in	RESULT
    impact|impacts|affect|affects|affecting|effect|effects|influence|influences|influenced|influencing|implication|implications	IMPACT
    hinder|hinders|hindered|hindering|hamper|hampers|hampered|hampering|obstruct|obstructs|obstructed|obstructing|obstacle|obstacles|impede|impedes|impeded|impeding|disrupt|disrupts|disrupted|disrupting|disruption|disruptions|constraint|constraints|block the|hold up|holds up|held up|holding up|thwart|thwarts|thwarted|thwarting|complicate|complicates|complicated|complicating	HINDER
    encourage|encourages|encouraged|encouraging|spur|spurs|spurred|spurring|push for|pushes for|pushed for|pushing for|drive growth|promote|promotes|promoted|promoting|promotion|promotions|incentivise|incentivises|incentivised|incentivising|invite the public|stimulate|stimulates|stimulated|stimulating	ENCOURAGE
    make sure|makes sure|made sure|making sure|ensure|ensures|ensured|ensuring|certainty|certain|assure|assures|assured|assuring|assurance|assurances|guarantee|guarantees|guaranteed|guaranteeing	CONFIRM_REF
    admit|admits|admitted|admitting|admission|admissions|acknowledge|acknowledges|acknowledged|acknowledging|acknowledgement|acknowledgment|own up to|come clean|comes clean|came clean|coming clean	ADMIT
    claim|claims|claimed|claiming|assert|asserts|asserted|asserting|assertion|assertions|purport|purports|purported|purporting	CLAIM
    defend the decision|defends the decision|defended the decision|defending the decision|stand up for|stands up for|stood up for|standing up for|justify|justifies|justified|justification|justifications|defence of	DEFEND_ARG
    apologise|apologises|apologised|apologising|apologize|apologizes|apologized|apologizing|apology|apologies|say sorry|said sorry|says sorry|issued an apology	APOLOGISE
    regret|regrets|regretted|regretting|lament|laments|lamented|lamenting|regrettable|unfortunate	REGRET
    suspected|suspicion|suspicions|suspicious|presumed|thought to be|believed to be	SUSPECT_THAT
    announce|announces|announced|announcing|announcement|announcements|declare|declares|declared|declaring|unveil|unveils|unveiled|unveiling|proclaim|proclaims|proclaimed|proclaiming	ANNOUNCE
    statement|statements|stated|according to|remark|remarks|remarked|remarking	STATE_SAY
    explain|explains|explained|explaining|explanation|explanations|clarify|clarifies|clarified|clarification|clarifications|elaborate|elaborates|elaborated|elaborating|describe|describes|described|describing	EXPLAIN
    report|reports|reported|reporting|reportedly	REPORT
    reveal|reveals|revealed|revealing|revelation|revelations|disclose|discloses|disclosed|disclosing|disclosure|disclosures|expose|exposes|exposed|exposing|come to light|comes to light|came to light|coming to light|uncover|uncovers|uncovered|uncovering|leak|leaks|leaked|leaking|unearth|unearths|unearthed|unearthing|divulge|divulges|divulged|divulging|lay bare|lays bare|laid bare|laying bare	REVEAL
    conceal|conceals|concealed|concealing|cover up|covers up|covered up|covering up|cover-up|hide|hides|hid|hidden|hiding|withhold|withheld|secret|secrecy|withholds|withholding|masked|masking|disguise|disguises|disguised|disguising|obscure|obscures|obscured|obscuring|mislead|misleads|misled|misleading|secretly|confidential|classified	CONCEAL
    remind|reminds|reminded|reminding|reminder|reminders	REMIND
    advise the public|advises the public|advised the public|advising the public|appeal to the public|urged the public	APPEAL_PUBLIC
    suggest|suggests|suggested|suggesting|suggestion|suggestions|recommend|recommends|recommended|recommending|recommendation|recommendations|advise|advises|advised|advising|advice	SUGGEST
    hope|hopes|hoped|hoping|hopeful|expect|expects|expected|expecting|expectation|expectations|optimistic|optimism	HOPE
    pessimistic|pessimism|gloomy|despair	PESSIMISM
    trust|trusts|trusted|trusting|confidence|confident|believe|believes|believed|believing|belief|beliefs	TRUST
    doubt|doubts|doubted|doubting|question the|sceptical|skeptical|scepticism|cast doubt|casts doubt|casted doubt|casting doubt|questioned	DOUBT
    assess|assesses|assessed|assessing|assessment|assessments|evaluate|evaluates|evaluated|evaluating|evaluation|evaluations|gauge|gauges|gauged|gauging|review|reviews|reviewed|reviewing|rated	ASSESS
    decide|decides|decided|deciding|decision|decisions|determine|determines|determined|determining|stipulate|stipulates|stipulated|stipulating|resolve to|resolves to|resolved to|resolving to|designated as	DECIDE
    choose|chooses|chose|chosen|choosing|choice|choices|opt|opts|opted|opting|option|options|select|selects|selected|selecting|selection|alternative|alternatives	CHOOSE
    consider|considers|considered|considering|consideration|considerations|mull|mulls|mulled|mulling|weigh|weighs|weighed|weighing|explore the possibility	CONSIDER
    change|changes|changed|changing|alter|alters|altered|altering|alteration|alterations|modify|modified|modification|modifications|transform|transforms|transformed|transforming|transformation|shift|shifts|shifted|shifting|transition|transitions	CHANGE
    return|returns|returned|returning|go back|goes back|went back|gone back|going back|come back|comes back|came back|coming back|came home|give back|gives back|gave back|given back|giving back|hand back|hands back|handed back|handing back	RETURN
    send|sends|sent|sending|dispatch|dispatches|dispatched|dispatching|despatch|despatches|despatched|despatching|ship to|shipped	SEND
    receive|receives|received|receiving|obtain|obtains|obtained|obtaining|get hold of|secured a|win a prize|wins a prize|won a prize|winning a prize|were given|was given	RECEIVE
    bring|brings|brought|bringing|carry|carries|carried|carrying|deliver|delivers|delivered|delivering|delivery|deliveries|accompany|accompanies|accompanied|haul|hauls|hauled|hauling|tow|tows|towed|towing|ferrying	BRING
    hand over|hands over|handed over|handing over|handover|turn over to|turns over to|turned over to|turning over to|surrender to|submitted|turn over|turns over|turning over|surrenders to|surrendered to|surrendering to|deliver to|delivers to|delivered to|delivering to|relinquish|relinquishes|relinquished|relinquishing	HAND_OVER
    collect|collects|collected|collecting|pick up|picks up|picked up|picking up|retrieve|retrieves|retrieved|retrieving|took away|taken away|grab|grabs|grabbed|grabbing|fetch|fetches|fetched|fetching	TAKE
    gather|gathers|gathered|assemble|assembles|assembled|assembling|congregate|congregates|congregated|congregating|collection of	GATHER
    live in|lives in|lived in|living in|reside|resides|resided|residing|stay|stays|stayed|staying|settle in|spend the night|spent the night|spending the night|remaining in|remain behind|remains behind|remained behind|remaining behind|linger|lingers|lingered|lingering|is staying|did not leave|never left|refused to leave|refuse to leave|refuses to leave	STAY
    wait|waits|waited|waiting|await|awaits|awaited|awaiting|queue|queues|queued|queuing|pending	WAIT
    create|creates|created|creating|creation|form a|formed|formation of|establish|establishes|established|establishing|establishment|found a|founded|founder|founders|set up|sets up|setting up	CREATE
    disband|disbands|disbanded|disbanding|dissolve|dissolves|dissolved|dissolving|dissolution	DISBAND
    launch|launches|launched|launching|roll out|rolls out|rolled out|rolling out|rollout|debut of	LAUNCH
    issue|issued|issuing|issuance|publish|publishes|published|publishing|publication|publications|publisher|publishers	ISSUE
    develop|develops|developed|developing|development|developments	DEVELOP
    manage|manages|managed|managing|administer|administers|administered|administering|run the|in charge of	MANAGE
    lead a|leads the|led by|leadership|head the|headed by|chaired by|chair the	LEAD
    control|controls|controlled|controlling|rein in	CONTROL
    test|tests|tested|testing|trial run|pilot project|tryout	TEST
    register|registers|registered|registering|registration|logged|recorded|recording|documented|on record	RECORD_NOTE
    enrol|enrols|enrolled|enrolling|enroll|enrolls|enrolment|enrollment|apply for|applied for|application for|applications for|sign up for|listed	REGISTER
    count|counts|counted|counting|calculate|calculates|calculated|calculating|calculation|calculations|tally|tallies	COUNT
    use|uses|used|using|usage|utilise|utilises|utilised|utilising|utilize|utilizes|utilized|utilizing|utilisation|utilization	USE
    protect|protects|protected|protecting|protection|safeguard|safeguards|safeguarded|safeguarding|shield|shields|shielded|shielding|protective	PROTECT
    face a|faces a|faced a|facing a|faced with|confront|confronts|confronted|confronting|undergo|underwent|undergone|experience|experiences|experienced|experiencing|suffered from	FACE
    problem|problems|issues|trouble|troubles|controversy|problematic	PROBLEM
    challenge|challenges|challenged|challenging	CHALLENGE
    opportunity|opportunities|chance|chances|potential|potentially	OPPORTUNITY
    effort|efforts|attempt|attempts|attempted|attempting|endeavour|endeavours|endeavor|endeavors|strive|strives|strove|measures|steps	EFFORT
    need|needs|needed|necessary|necessity	NEED
    priority|priorities|prioritise|prioritises|prioritised|prioritising|prioritize|prioritizes|prioritized|prioritizing	PRIORITY
    purpose|purposes|objective|objectives|aimed at	PURPOSE
    strategy|strategies|strategic|tactic|tactics	STRATEGY
    programme|programmes|program|programs|initiative|initiatives|scheme|schemes|movement for	PROGRAM
    system|systems|mechanism|mechanisms|procedure|procedures	SYSTEM
    standard|standards|guideline|guidelines|criterion|criteria|prerequisite|prerequisites	STANDARD
    activity|activities|active|actively	ACTIVITY
    act against|acted|action|actions|crackdown|crackdowns|cracking down|follow up|follows up|followed up|following up|follow-up	ACTION
    process|processes|processed|phase|phases|gradual|gradually|in stages	PROCESS
    document|documents|file on|files on|paperwork|manuscript|manuscripts|archive|archives	DOCUMENT
    reason|reasons|pretext|pretexts|excuse|excuses|grounds for	REASON
    opinion|opinions|view on|views on|viewpoint|viewpoints|stance|stances|idea|ideas	OPINION
    attitude|attitudes|position on|posture	ATTITUDE
    respond|responds|responded|responding|response|responses|react|reacts|reacted|reacting|reaction|reactions|reply|replies|replied|answer|answers|answered|answering	RESPONSE
    complain|complains|complained|complaining|complaint|complaints|grievance|grievances	COMPLAIN
    information|inform|informs|informed|informing|notify|notified|notification|notifications	INFORMATION
    communicate|communicates|communicated|communicating|communication|communications|outreach|public awareness|disseminate|disseminates|disseminated|disseminating	COMMUNICATE
    awareness|aware|realise|realises|realised|realising|realize|realizes|realized|realizing	AWARENESS
    discipline|disciplinary|disciplined	DISCIPLINE
    effective|effectiveness|efficient|efficiency|efficacy|works against|potent|efficacious	EFFECTIVE
    ineffective|inefficient|futile|in vain|does not work|did not work|useless|no effect	INEFFECTIVE
    important|importance|crucial|vital|significant|essential	IMPORTANT
    difficult|difficulty|difficulties|tough|hardship|hardships	DIFFICULT
    easy|easily|ease of|simplify|simplified|straightforward	EASY
    normal|normally|normality|usual|new normal	NORMAL
    situation|situations|condition|conditions|circumstance|circumstances	SITUATION
    market share|proportion|proportions	SHARE_PORTION
    average|averages|averaged|on average|mean value	AVERAGE
    maximum|ceiling	MAXIMUM
    minimum	MINIMUM
    high|highest	HIGH
    low|lowest|lower	LOW
    large|larger|largest|big|bigger|biggest|massive|huge|giant	LARGE
    small|smaller|smallest|tiny|minor	SMALL
    new|newly|newest|latest	NEW
    old|older|outdated|former	OLD
    north|northern|northward	DIRECTION_NORTH
    south|southern|southward	DIRECTION_SOUTH
    west|western|westward	DIRECTION_WEST
    east|eastern|eastward	DIRECTION_EAST
    group|groups|grouping|groupings	GROUP
    organisation|organisations|organization|organizations|foundation|foundations|association|associations|federation	ORGANISATION
    office|offices|headquarters|secretariat	OFFICE
    life|lives|livelihood|livelihoods	LIFE
    under threat|at risk	THREAT_REF
    number of|amount|quantity|quantities|figure of	NUMBER_AMOUNT
    level|levels|rate|rates|ratio|ratios|percentage|pace of	LEVEL_RATE
    social distancing|physical distancing|large-scale social restrictions	SOCIAL_DISTANCING
    special|specific|certain kinds|particular	SPECIAL
    limited|limitation|limitations|scant|scarcely any	LIMITED
    zone|zones|green zone|green zones	ZONE
    service provider|service providers|financial services|services authority|financial services authority	SERVICES_COM
    air quality|the air|ambient air	AIR
    pitch|playing field|playing fields	FIELD_PITCH
    type|types|kind of|category|categories	TYPE
    period|periods|time span|era|term of years	PERIOD
    couple|couples|pair of	PAIR
    administrative|paperwork requirements|record-keeping	ADMINISTRATION
    officially|formal|formally|in an official capacity	OFFICIAL_ADJ
    access|accessibility|within reach	ACCESS
    role|roles|function|functions|play a part	ROLE
    operating performance|track record|accomplishment|accomplishments|feat|feats	PERFORMANCE
    burden|burdens|heavy|burdensome|weigh on	BURDEN
    pressure|pressures|pressured|pressuring|force to|forced to|forces them|coerce|coerces|coerced|coercing|coercion|compel|compels|compelled|compelling|forcibly|by force	PRESSURE
    momentum	MOMENTUM
    factor|factors|element|elements|aspect|aspects	FACTOR
    mobility	MOBILITY
    concept|concepts|principle|principles|method|methods|approach to	CONCEPT
    transaction|transactions	TRANSACTION
    certificate|certificates|certification|certified|accreditation|accredited	CERTIFICATE
    peak|peaks|peaked|climax	PEAK
    mission|missions|vision statement	MISSION
    solidarity|caring|empathy	SOLIDARITY
    unity|united|unite|unites|uniting|unify|unified	UNITY
    trend|trends|tendency|tend to|tends to	SIGNIFICANT_TREND
    free of charge|at no cost|for free|complimentary|without charge|no charge	FREE_OF_CHARGE
    optimal|optimise|optimize|optimises|optimizes|optimised|optimized|optimising|optimizing|optimisation|optimization|maximise|maximises|maximised|maximising|maximize|maximizes|maximized|maximizing	OPTIMAL
    teleconference|teleconferences|video conference|video conferences|videoconference|videoconferences|video call|video calls|virtual meeting|virtual meetings	VIDEOCONFERENCE
    press conference|press conferences|news conference|news conferences|press briefing|press briefings	PRESS_CONFERENCE
    interview|interviews|interviewed|interviewing	INTERVIEW
    contribute|contributes|contributed|contributing	CONTRIBUTE
    identity|identities	IDENTITY
    entertainment|nightlife|nightclub|nightclubs|karaoke	ENTERTAINMENT
    behaviour|behavior|habit|habits|conduct of people	BEHAVIOUR
    empower|empowers|empowered|empowering|empowerment	EMPOWER
    structure|structures|structural	STRUCTURE
    allocate|allocates|allocated|allocating|allocation|allocations|earmark|earmarks|earmarked|earmarking|appropriation|appropriations	ALLOCATE
    instruct|instructs|instructed|instructing|instruction|instructions|order to|orders to|ordered to|ordering to|ordered|directive|directives	INSTRUCT
    globalisation|globalization	GLOBALISATION
    interact|interacts|interacted|interacting|interaction|interactions	INTERACTION
    invite|invites|invited|inviting|invitation|invitations|invitee|invitees	INVITE
    welcome|welcomes|welcomed|welcoming|congratulate|congratulates|congratulated|congratulating|congratulation|congratulations|greet|greets|greeted|greeting|greetings|receive warmly	GREET
    thank|thanks|thanked|thanking|thankful|gratitude|grateful	THANK
    message|messages|text message|text messages	MESSAGE
    news|news report|news reports|news coverage	NEWSREPORT
    offer|offers|offered|offering|bid for|bids for	OFFER
    fulfil|fulfils|fulfilled|fulfill|fulfills|fulfilling|fulfilment|fulfillment|meet demand|meet the needs|adequate	FULFIL
    cater to|caters to|catered to|catering to|serve customers|serve the public|serving customers	SERVE_PUBLIC
    appear|appears|appeared|appearing|emerge|emerges|emerged|emerging|emergence|crop up|crops up|cropped up|cropping up	APPEAR
    vanish|vanishes|vanished|vanishing	DISAPPEAR
    differ from|different|difference|differences|diverse|diversity|vary|varies|varied	DIFFER
    similar|similarity|same|identical|alike	SAME
    compare|compares|compared|comparing|comparison|comparisons|compared with|compared to|versus	COMPARE
    depend on|depends on|depended on|depending on|dependent|dependence|reliance|rely on|relies on|relied on	DEPEND
    adapt|adapts|adapted|adapting|adaptation|adjust|adjusts|adjusted|adjusting|adjustment|adjustments	ADAPT
    resilient|resilience|maintain|maintains|maintained|maintaining|preserve|preserves|preserved|preserving|keep afloat|retain|retains|retained|retaining|stay on|stays on|stayed on|staying on|remain in office|remains in office|stay in|stays in|stayed in|staying in|hold out|holds out|held out|holding out|remain in|remains in|remained in|stayed put|stay put|withstand|withstands|withstood|withstanding|hold firm|holds firm|held firm|holding firm|still standing|endure|endures|endured|enduring|remain standing|remains standing|remained standing|remaining standing|stand firm|stands firm|stood firm|standing firm|keep his job|keeps his job|kept his job|keeping his job|keep her job|keeps her job|kept her job|keeping her job|remain in place|remains in place|remained in place|remaining in place|stay in office|stays in office|remained in office|remain in his post|remains in his post|remain in her post|remains in her post|remains in post|cling on|clings on|clinged on|clinging on|hold on to power|holds on to power|held on to power|holding on to power|will stay	SURVIVE_HOLD
    remove|removes|removed|removing|removal|delete|deletes|deleted|deleting|eliminate|eliminates|eliminated|eliminating|do away with|did away with|erase|erases|erased|erasing	REMOVE
    connect|connects|connected|connecting|connection|connections|connectivity|link|links|linked|linking|integrate|integrates|integrated|integrating|integration	CONNECT
    enable|enables|enabled|enabling|make it possible|makes it possible	ENABLE
    persuade|persuades|persuaded|persuading|convince|convinces|convinced|convincing|coax|coaxes|coaxed|coaxing	PERSUADE
    ignore|ignores|ignored|ignoring|neglect|neglects|neglected|neglecting|disregard|disregards|disregarded|disregarding	IGNORE
    lobby|lobbies|lobbied|lobbying|lobbyist|lobbyists	LOBBY
    represent|represents|represented|representing|representative|representatives|on behalf of	REPRESENT
    consult|consults|consulted|consulting|consultation|consultations|consensus	CONSULT
    dialogue|dialogues|dialog|panel discussion|panel discussions|conversation|conversations	DISCUSS_FORUM
    understand|understands|understood|understanding	UNDERSTAND
    consist of|consists of|consisted of|consisting of|comprise|comprises|comprised|comprising|cover|covers|covered|covering|coverage|include|includes|included|including	COMPRISE
    install|installs|installed|installing|installation|installations|fit with|put up a	INSTALL
    equip|equips|equipped|equipping|equipment|device|devices|kit|kits|tool|tools	EQUIP
    size|sizes|volume|volumes|in area|acreage|surface area	MEASURE_SIZE
    story|stories|recount the|experienced staff|account of events	SHARE_EXPERIENCE
    example|examples|exemplary|role model|role models	EXAMPLE
    mistake|mistakes|error|errors|wrong|wrongly|incorrect	MISTAKE
    benefit|benefits|beneficial|benefited	BENEFIT
    keen on|interested|attract|attracts|attracted|attracting|attractive|popular with	INTEREST_MIND
    attention|focus|focuses|focused|focusing|highlight|highlights|highlighted|highlighting|spotlight	ATTENTION
    occur|occurs|occurred|occurring|happen|happens|happened|happening	OCCUR
    clean|cleans|cleaned|cleaning|cleanliness|hygiene|tidy up	CLEAN
    dirty|slum|slums|filthy|squalid	DIRTY
    machine|machines|machinery	MACHINE
    separately|in isolation	SEPARATE
    simultaneously|at the same time|simultaneous|jointly|joint|combined	TOGETHER
    deserted|empty|quiet|vacant|vacate|vacates|vacated|vacating|emptied|emptying|unoccupied|uninhabited	EMPTY
    busy|packed|full house|dense|density	BUSY
    save money|saves money|saved costs|austerity|frugal|cost saving|cost savings	SAVE_MONEY
    earn|earns|earned|earning|book a profit|books a profit|booked a profit|booking a profit|generate|generates|generated|generating|rake in|rakes in|raked in|raking in|posted a profit|posted a loss	EARN
    dominate|dominates|dominated|dominating|dominance|dominant	DOMINATE
    true|truth|fact|facts|factual|in reality|genuine|authentic|proved true|proven true|turned out to be true	PROVE_REAL
    false|untrue|fake|forge a document|forges a document|forged a document|forging a document|lie about|lied about|bogus|fabricated|made-up|baseless|unfounded|debunk|debunks|debunked|debunking	FALSE
    sustainable|sustainability|sustained growth	SUSTAINABLE
    first-ever|maiden|inaugural|first time	STAGE_FIRST
    long-term|short-term|medium-term	HISTORIC_LONG
    acting governor|acting mayor|acting regent|caretaker|caretakers|interim leader	CARETAKER_HEAD
    political dynasty|political dynasties	DYNASTY_POL
    age limit|age limits|minimum age	AGE_LIMIT
    threshold|thresholds|presidential threshold|parliamentary threshold	THRESHOLD_POL
    omnibus law|job creation law	OMNIBUS
    palace|palaces|presidential palace|state palace	PALACE
    ideology|ideologies|nationalism|nationalist|nationalists|communism|communist|communists|Pancasila	IDEOLOGY
    right-wing|left-wing|far-right|far-left|populist|populists|populism	LEFT_RIGHT_WING
    World Bank|International Monetary Fund|IMF|Asian Development Bank	IMF_WB
    World Trade Organization|World Trade Organisation|WTO	WTO
    foreign direct investment|FDI|foreign investment	FDI
    capital outflow|capital outflows|capital inflow|capital inflows|capital flight	CAPITAL_FLOW
    bailout|bailouts|bail out|bails out|bailed out|bailing out|rescue package|rescue packages	BAILOUT
    sovereign wealth fund|sovereign wealth funds|endowment fund|endowment funds	SOVEREIGN_FUND
    fintech|online lender|online lenders|online loan|online loans|e-wallet|e-wallets|digital wallet|digital wallets|digital payment|digital payments	FINTECH
    crypto|cryptocurrency|cryptocurrencies|crypto asset|crypto assets|bitcoin	CRYPTO
    asset|assets|wealth|wealth report|wealth reports	ASSET
    price ceiling|price ceilings|price cap|price caps|reference price|reference prices|price control|price controls|market operation|market operations	PRICE_CONTROL
    rice reserve|rice reserves|food reserve|food reserves|Bulog|state logistics agency	GRAIN_RESERVE
    wholesale|wholesaler|wholesalers	WHOLESALE
    warehouse|warehouses|storage	WAREHOUSE
    climate conference|climate summit|climate summits|Paris Agreement|Paris accord	COP_CLIMATE
    zoo|zoos|safari park|safari parks	ZOO
    parking|car park|car parks|parking lot|parking lots	PARKING
    pavement|pavements|sidewalk|sidewalks|bike lane|bike lanes|bicycle lane|bicycle lanes	SIDEWALK
    odd-even policy|odd-even traffic scheme|odd-even rule	ODD_EVEN
    sail|berths|berthing|anchor|anchors|anchoring	SPEED_BOAT_QUAY
    aviation|civil aviation	AVIATION
    traffic ticket|traffic tickets|traffic fine|traffic fines|driving licence|driving licences|driver's license|driver's licenses|driving license|driving licenses	ROAD_USER_FINE
    transfer window|player transfer|player transfers|naturalised player|naturalised players|naturalized player|naturalized players|naturalisation|naturalization|sign for|signs for|signed for|signing for|loaned|loaning|buy the player|buys the player|bought the player|buying the player	TRANSFER_PLAYER
    red card|red cards|yellow card|yellow cards|sent off	CARD_SPORT
    extra time|penalty shootout|penalty shoot-out|stoppage time	EXTRA_TIME
    host nation|host country|tournament hosts	HOST_NATION
    birth rate|birth rates|fertility rate|demographic bonus|family planning	BIRTH_RATE
    homeless|homelessness|beggar|beggars|street children	HOMELESS
    adoption|adopted child|adopted children	ADOPTION
    generation|generations|millennial|millennials|Gen Z	GENERATION
    engineer|engineers|architect|architects|technician|technicians	PROFESSION_ENG
    legal aid|legal aid institute	LEGAL_AID
    honorary worker|honorary workers|contract teacher|contract teachers|contract civil servant|contract civil servants	HONORARY_WORKER
    civil service recruitment|civil service exam	RECRUIT_CIVIL
    pre-employment card|pre-employment card programme|pre-employment program	SMARTCARD
    beneficiary data|social registry|integrated data	BANSOS_DATA
    hashtag|hashtags|podcast|podcasts|video|videos|footage	HASHTAG
    photo|photos|photograph|photographs|picture|pictures|image|images	PHOTO
    Gulf state|Gulf states|Gulf monarchy|Gulf monarchies	KINGDOM_GULF
    cheese|milk|dairy	CHEESE
    soap|detergent|shampoo	SOAP
    bags|sack of	BAG
    raw material|raw materials|feedstock|ingredient|ingredients	RAW_MATERIAL
    middle class|middle-income|medium-sized	CLASS_MIDDLE
    electronics|electronic	ELECTRONICS
    personal|private individual|private individuals	PERSONAL
    physical|physically	PHYSICAL
    strength|might of	STRENGTH
    policy instrument|policy instruments|policy tool|policy tools|channels	INSTRUMENT_POL
    feasible|feasibility|feasibility study|eligible|eligibility	FEASIBLE
    sharply|drastically|dramatically|steeply|rapidly	SIGNIFICANCE
    absorb|absorbs|absorbed|absorbing|absorption|uptake|budget absorption	ABSORB
    question|questions|query|queries|inquire|inquires|inquired|inquiring	QUESTION_ASK
    collateral|surety	GUARANTEE
    scenario|scenarios|model|models|pattern|patterns	SCENARIO
    wish|wishes|wished|wishing|desire|desires|desired|desiring|willingness|willing to	WISH
    phenomenon|phenomena	PHENOMENON
    content creator|content creators|digital content	CONTENT
    informal worker|informal workers|informal sector|odd job|odd jobs|gig worker|gig workers	INFORMAL_WORK
    draft|drafts|drafted|drafting|draw up|drew up|drawn up	DRAFTING
    placement|placements|placed in|posted to	PLACEMENT
    margin|margins|gap between|narrow margin|winning margin	MARGIN_DIFF
    reputation|reputations|public image|standing abroad	IMAGE_REPUTATION
    budget ceiling|budget ceilings|indicative ceiling	CEILING_BUDGET
    modern|modernise|modernize|modernises|modernizes|modernised|modernized|modernising|modernizing|modernisation|modernization|sophisticated|state-of-the-art	MODERN
    public discourse|floated the idea|talking point|talking points	DISCOURSE
    professional|professionals|professionalism	PROFESSIONAL
    independent|independently|independence of the|self-reliant|self-reliance	INDEPENDENT_S
    moral|ethics|ethical|code of ethics|code of conduct|integrity	MORAL_ETHIC
    ethics council|honorary council|ethics board	ETHICS_BODY
    season|seasons|seasonal	SEASON
    hydroponic|hydroponics|urban farming	HYDROPONIC
    audience|audiences|viewer|viewers|audience member|audience members	SPECTATOR
    fair|fairness|justice|injustice|unfair	JUSTICE_VALUE
    upstream	UPSTREAM
    downstream	DOWNSTREAM
    mentor|mentors|mentored|mentoring|capacity building|coaching	GUIDANCE_COACHING
    preliminary|provisional|interim|tentative	PRELIMINARY
    definitive|final result|final results|last word	FINAL_DEF
    centre|centres|center|centers|hub|hubs|downtown	CENTRE
    briefing|briefings|briefed|brief the press	BRIEFING
    network|networks|networking	NETWORK_ORG
    soil|soils|fertile	SOIL
    coconut|coconuts|copra	COCONUT
    wave|waves	WAVE_SEA
    neighbourhood unit|neighbourhood units|neighborhood unit|neighborhood units|community unit|community units	NEIGHBOURHOOD_UNIT
    anger|angry|outrage|furious|fury	PUBLIC_ANGER
    fear|fears|feared|afraid|scared	FEAR
    happy|happiness|pleased|satisfied|satisfaction|delighted	HAPPY
    disappointed|disappointment|dissatisfied|dissatisfaction|frustrated	DISAPPOINTED
    proud|pride	PROUD
    special economic zone|special economic zones|bonded zone|bonded zones|free trade zone|free trade zones	TRADE_UNIT_ZONE
    creative economy|creative industry|creative industries	ECON_CREATIVE
    Islamic bank|Islamic banks|Islamic finance|sharia bank|sharia banks|sharia economy	SHARIA_BANK
    board of directors|supervisory board|governing council	BOARD
    two-state solution|recognition of Palestine	TWO_STATE
    bloc|blocs|trading bloc|trading blocs	BLOC
    chairmanship|rotating presidency|G20 presidency	CHAIRMANSHIP
    tarpaulin|tarpaulins	TARPAULIN
    mask|masks|face mask|face masks	MASK
    well|wells|borehole|boreholes	WELL
    pool|pools|swimming pool|swimming pools	SWIMMING_POOL
    cell tower|cell towers|base station|base stations|mobile mast|mobile masts	CELL_TOWER
    container|containers|shipping container|shipping containers	CONTAINER
    parcel|parcels|package|packages	PARCEL
    plot|plots|plot of land|plots of land|parcel of land|parcels of land	PARCEL_LAND
    bottle|bottles	BOTTLE
    sack|sacks	BAG_SACK
    page|pages	PAGE
    sample|samples	SAMPLE
    seat|seats	SEAT
    bed|beds	BED
    room|rooms|classroom|classrooms	ROOM
    tariff line|tariff lines	TARIFF_LINE
    portion|portions|serving|servings	PORTION
    like|likes	LIKE
    view|views	VIEW
    follower|followers	FOLLOWER
    round|rounds	ROUND
    cylinder|cylinders	CYLINDER
    cow|cows|cattle|buffalo|buffaloes	CATTLE
    goat|goats|sheep	GOAT
    chicken|chickens	CHICKEN
    tree|trees	TREE
    stall|stalls|kiosk|kiosks	KIOSK
    flat|flats|apartment|apartments	APARTMENT
    participant|participants	PARTICIPANT
    respondent|respondents	RESPONDENT
    boarding school pupil|boarding school pupils	SANTRI
    user|users	USER
    species	SPECIES
    session|sessions	SESSION
    road section|road sections|stretch of road|stretches of road	ROAD_SECTION
    neighbourhood|neighbourhoods|neighborhood|neighborhoods	NEIGHBOURHOOD
    billboard|billboards|banner|banners	BILLBOARD
    letter|letters	LETTER
    expire|expires|expired|expiring|expiry|lapse|lapses|lapsed|out of date|run out|ran out	EXPIRE
    valid|still in force|validity|remains valid|still valid	VALID
    northeast|north-east|northeastern|north-eastern|northeast of	DIRECTION_NORTHEAST
    northwest|north-west|northwestern|north-western	DIRECTION_NORTHWEST
    southeast|south-east|southeastern|south-eastern	DIRECTION_SOUTHEAST
    southwest|south-west|southwestern|south-western	DIRECTION_SOUTHWEST
    refund|refunds|refunded|refunding|reimburse|reimburses|reimbursed|reimbursement|money back|give back the money|gives back the money|gave back the money|given back the money|giving back the money|got their money back|get their money back|gets their money back|getting their money back|reimbursing|refund tickets|refunded tickets	REFUND
    seal|seals|sealed|sealing|seal off|sealed off|cordon off|cordoned off|sealing off	SEAL_OFF
    cook|cooks|cooked|cooking	COOK
    sounded|sound the alarm|sounds|sounding|went off|go off|blared|rang out|activated|activate|activates|gone off|ring out|was heard|were heard|alarm rang|blare|blares|blaring|wails|wailed|wailing	SOUND_ALARM
    defect|defects|defected|defecting|defection	DEFECT
    recount|recounts|recounted|recounting|counted again|vote recount|recount of votes	RECOUNT
    play|plays|played|playing|take the field|took the field|line up|lines up|lined up|lining up|feature in|features in|featured in|featuring in|started the match	PLAY_GAME
    match-fixing|match fixing|fixed match|fixed matches|rigged match|fix the match|fixed the match|match was fixed|final was fixed	MATCH_FIX
    cut down trees|cut down|cuts down|cutting down|fell trees|felled|felling|logging|chopped down	CUT_TREE
    play down|plays down|played down|downplay|downplayed	DOWNPLAY
    gross margin|gross margins|gross profit margin	GROSS_MARGIN
    apply|applies|applied|applying|application|applications|petition|petitions|petitioned|petitioning|applicant|applicants	APPLY
    concede defeat|concedes defeat|conceded defeat|conceding defeat|conceded the election|admitted defeat|admits defeat|accepted defeat|accepts defeat|acknowledged defeat|concede|concedes|conceded|conceding	CONCEDE
    embezzlements|siphon|siphons|siphoned|siphoning|siphon off|siphons off|siphoned off|siphoning off|misappropriate|misappropriates|misappropriated|misappropriating|divert money|diverts money|diverted money|diverting money|pocketed|pocketing|skim|skims|skimmed|skimming	STEAL_DIVERT
    found the net|equalise|equalises|equalised|equalising|equalize|equalizes|equalized|equalizing|strike home|strikes home|struck home|striking home|scored|scoring	GOAL_SCORE
    brawled|brawling|fight each other|fights each other|fought each other|fighting each other|fistfight|fistfights|punch-up|punch-ups|fighting broke out|the fighting broke out|brawl|brawls|fighting|fight|fights|fought	BRAWL
    tear-gas|tear gas|teargas	TEAR_GAS
    throw|throws|threw|thrown|throwing|hurl|hurls|hurled|hurling|pelt|pelts|pelted|pelting|toss|tosses|tossed|tossing|fling|flings|flung|flinging|pitch at|pitches at|pitched at|pitching at	THROW
    contain|contains|containing|laced with|lace|laces|laced|lacing|tainted with|contained in|has traces of|traces of	CONTAIN_SUBST
    pork|pig|pigs|lard|pigskin	PORK
    receiver|receivers|liquidator|liquidators|trustee in bankruptcy|bankruptcy trustee	RECEIVER
    classes cancelled|classes suspended|classes were cancelled|classes were suspended|school was cancelled|called off classes	SCHOOL_CLOSED
    eat|eats|ate|eaten|eating|swallow|swallows|swallowed|swallowing|dine|dines|dined|dining|ingest|ingests|ingested|ingesting|consumption of|consume|consumes|consumed|consuming	EAT
    spends the night|slept over|asleep|overnight stay|sleep|sleeps|slept|sleeping	SLEEP
    on foot|trek|treks|trekked	WALK
    watch|watches|watched|watching|look on|looks on|looked on|looking on|witnessed|witnessing	WATCH
    cry|cries|cried|crying|weep|weeps|wept|weeping|sob|sobs|sobbed|sobbing|in tears	CRY
    listen|listens|listened|listening	LISTEN
    write|writes|wrote|written|writing|pened|pening	READ_WRITE
    sing|sings|sang|sung|singing|chant|chants|chanted|chanting	SING
    steer|steers|steered|steering|behind the wheel|ride|rides|rode|ridden|riding	DRIVE
    swim|swims|swam|swum|swimming	SWIM
    scale the|scales the|scaled the|scaling the	CLIMB_V
    contract extension|extended his contract|extended her contract|extended the contract|renewed his contract|signed a new deal|renew the contract|renews the contract|renewed the contract|renewing the contract	CONTRACT_EXTEND
    dig|digs|dug|digging|excavate|excavates|excavated|excavating|dredge|dredges|dredged|dredging|excavation|excavations	DIG
    dump|dumps|dumped|dumping|discard|discards|discarded|discarding|dispose|disposes|disposed|disposing|throw away|throws away|threw away|thrown away|throwing away|disposal|disposals	DUMP
    rent|rents|rented|renting|lease|leases|leased|leasing|charter|charters|chartered|chartering	RENT
    stored|storing|stockpiled|stockpiling|hoard|hoards|hoarded|hoarding	STORE
    mix|mixes|mixed|mixing|blend|blends|blended|blending|adulterate|adulterates|adulterated|adulterating|dilute|dilutes|diluted|diluting	MIX
    slice|slices|sliced|slicing|chop|chops|chopped|chopping|sever|severs|severing|saw off|saws off|sawed off|sawing off|snip|snips|snipped|snipping	CUT_THING
    lock|locks|locked|locking|padlock|padlocks|padlocked|padlocking|bolt shut|bolts shut|bolted shut|bolting shut|locked in	LOCK
    hang|hangs|hung|hanging|hang himself|hangs himself|hanging himself|hang herself|hangs herself|hanged herself|hanging herself	HANG
    bite|bites|bitten|biting|sting|stings|stung|stinging|maul|mauls|mauling	BITE
    oath|oaths|swear that|swears that|swore that|sworn that|swearing that	RECITE_OATH
    wiretap|wiretaps|wiretapped|wiretapping|eavesdrop|eavesdrops|eavesdropped|eavesdropping|spy|spies|spied|spying|espionage|tap phones|taps phones|tapped phones|tapping phones	SPY
    manipulate|manipulates|manipulated|manipulating|tamper|tampers|tampered|tampering|fakes|faked|faking|falsify|falsifies|falsified|falsifying|fabricate|fabricates|fabricating|distort|distorts|distorted|distorting	MANIPULATE
    speculate|speculates|speculated|speculating|speculation|speculations|surmise|surmises|surmised|surmising	SPECULATE
    functioned|functioning|ran smoothly|in working order	FUNCTION
    break down|breaks down|broken down|breaking down|glitch|glitches|breakdown|breakdowns|out of order|technical failure|crash repeatedly|crashes repeatedly|crashed repeatedly|crashing repeatedly|out of service|out of action|conk out|conks out|conked out|conking out|inoperative|inoperable	MALFUNCTION
    wear|wears|wore|worn|dressed in|clad in	WEAR
    know|knows|knew|known|knowing|aware of|was aware|were aware|is aware|are aware|knew about|knew of|known about|had known|has known|knowledge of	KNOW
    unaware|was unaware|were unaware|kept in the dark|knew nothing|had no idea|ignorant of|without the knowledge|no inkling	UNAWARE
    return to work|returns to work|returned to work|returning to work|back to work|back at work|resume work|resumes work|resumed work|resuming work|end their strike|ended their strike|end the strike|ended the strike|called off the strike|call off the strike|calls off the strike|calling off the strike	RETURN_WORK
    unpaid|in arrears|not been paid|defaulted on|overdue|outstanding wages	UNPAID
    supporter|supporters|backers|sympathiser|sympathisers|sympathizer|sympathizers|loyalist|loyalists|party faithful	SUPPORTER
    hold back|holds back|held back|holding back	WITHHOLD
    cheered|cheering|clap|claps|clapped|clapping	APPLAUD
    dry up|dries up|dried up|drying up|run dry|runs dry|ran dry|running dry|dried-up	DRY_UP
    postulate|postulates|postulated|postulating|hypothesise|hypothesises|hypothesised|hypothesising	POSTULATE
    slip on|slips on|slipped on|slipping on	SLIP
    jumped from	JUMP
    crawl|crawls|crawled|crawling	CRAWL
    hideout|hideouts	HIDE
    knock|knocks|knocked|knocking|knock on|knocks on|knocked on|knocking on	KNOCK
    shove|shoves|shoved|shoving	PUSH
    drag|drags|dragged|dragging|tugged	PULL
    hoist|hoists|hoisted|hoisting	LIFT
    unload|unloads|unloaded|unloading	UNLOAD
    wrap|wraps|wrapped|wrapping|packaging|packed in	WRAP
    mop|mops|mopped|mopping	SWEEP
    wash|washes|washed|washing|rinse|rinses|rinsed|rinsing	WASH
    boil|boils|boiled|boiling	BOIL
    fry|fries|fried|frying	FRY
    bake|bakes|baked|baking	BAKE
    taste|tastes|tasted|tasting	TASTE
    drink|drank|drinking	DRINK_V
    smell|smells|smelled|smelling|odour|odor|stench|foul smell	SMELL
    breathe|breathes|breathed|breathing|breath|respiratory	BREATHE
    faint|faints|fainted|fainting|pass out|passes out|passed out|passing out|unconscious|lost consciousness	FAINT
    scratch|scratches|scratched|scratching	SCRATCH
    choke|chokes|choked|choking|suffocation	CHOKE
    bathe|bathes|bathed|bathing|bath	BATHE
    laugh|laughs|laughed|laughing	LAUGH
    smile|smiles|smiled|smiling	SMILE
    hugs|hugged|hugging	HUG
    kiss|kisses|kissed|kissing	KISS
    wave at|waves at|waved at|waving at	WAVE
    scream|screams|screamed|screaming|yell|yells|yelled|yelling	SHOUT
    whistle|whistles|whistled|whistling	WHISTLE
    dream|dreams|dreamed|dreamt|dreaming	DREAM
    forget|forgets|forgot|forgotten|forgetting	FORGET
    remembers|remembered|remembering	REMEMBER
    imagines|imagining	IMAGINE
    tease|teases|teased|teasing	JOKE
    cheats|cheated|cheating	CHEAT
    lied|liar|liars	LIE
    tricked|tricking|dupe|dupes|duped|duping	DECEIVE
    tempt|tempts|tempted|tempting|lure|lures|lured|luring|entice|entices|enticed|enticing	TEMPT
    humiliate|humiliates|humiliated|humiliating|humiliation	HUMILIATE
    admire|admires|admired|admiring	ADMIRE
    respect|respects|respected|respecting|honoured|honouring|honored|honoring|pay tribute|pays tribute|paid tribute|paying tribute|tribute|tributes	RESPECT
    envy|envies|envied|envying|jealous|jealousy	ENVY
    hate|hates|hated|hating|hatred	HATE
    love|loves|loved|loving	LOVE
    miss home|misses home|missed home|missing home|homesick	MISS_HOME
    surprise|surprises|surprised|surprising|shock|shocks|shocked|shocking|startle|startles|startled|startling|stunned|stunning	SURPRISE
    confuse|confuses|confused|confusing|confusion	CONFUSE
    desert|deserts|deserting	ABANDON
    adopt a child|adopts a child|adopted a child|adopting a child	ADOPT_A_CHILD
    inherit|inherits|inherited|inheriting|inheritance	INHERIT
    raise children|raises children|raised children|raising children|bring up|brings up|brought up|bringing up	RAISE_CHILDREN
    breastfeed|breastfeeds|breastfed|breastfeeding	BREASTFEED
    grow up|grows up|grew up|grown up|growing up	GROW_UP
    celebrate a birthday|celebrates a birthday|celebrated a birthday|celebrating a birthday|birthday|birthdays	CELEBRATE_A_BIRTHDAY
    engaged to	ENGAGE
    waste money|wastes money|wasted money|wasting money|squander|squanders|squandered|squandering	WASTE_MONEY
    withdraw cash|withdraws cash|withdrew cash|withdrawn cash|withdrawing cash|withdrawn from the bank	WITHDRAW_CASH
    deposited|depositing	DEPOSIT
    mortgage|mortgages|mortgaged|mortgaging|pawn|pawns|pawned|pawning	MORTGAGE
    sketches|sketched|sketching	DRAW_V
    carves|carved|carving|sculpt|sculpts|sculpted|sculpting|sculpture|sculptures|sculptor	CARVE
    sew|sews|sewed|sewn|sewing|tailor|tailors	SEW
    photographed|photographing	PHOTOGRAPH
    edit|edits|edited|editing	EDIT
    copied|copying|duplicate|duplicates|duplicated|duplicating|photocopy	COPY
    typing	TYPE_V
    clicked|clicking	CLICK
    download|downloads|downloaded|downloading	DOWNLOAD
    log in|logs in|logged in|logging in|login|password|passwords	LOG_IN
    streamed|streaming	STREAM
    advertise|advertises|advertised|advertising|advertisement|advertisements|advert|adverts	ADVERTISE
    subscribe|subscribes|subscribed|subscribing|subscription	SUBSCRIBE
    guiding|tour guide	GUIDE
    camped|camping|campsite	CAMP
    fish for|fishes for|fished for|fishing for	FISH_FOR
    slaughterhouse	SLAUGHTER
    feeding	FEED
    breeds|bred|breeding	BREED
    milks|milked|milking	MILK
    hatch|hatches|hatched|hatching	HATCH
    tame|tames|tamed|taming	TAME
    cage|cages|caged|caging	CAGE
    plough|ploughs|ploughed|ploughing|plow|plows|plowed|plowing|tills|tilled|tilling	PLOUGH
    seeds|seed|seedling|seedlings	SOW
    watered|watering	WATER
    pluck|plucks|plucked|plucking	PICK
    rot|rots|rotted|rotting|decay|decays|decayed|decaying|rotten	ROT
    ripen|ripens|ripened|ripening|ripe	RIPEN
    freezes|freezing	FREEZE
    melt|melts|melted|melting|thaw|thaws|thawed|thawing	MELT
    evaporate|evaporates|evaporated|evaporating	EVAPORATE
    drip|drips|dripped|dripping	DRIP
    pour|pours|poured|pouring|spill|spills|spilled|spilt|spilling	POUR
    splash|splashes|splashed|splashing|spray|sprays|sprayed|spraying	SPLASH
    flow|flows|flowed|flowing	FLOW
    paddle|paddles|paddled|paddling	ROW
    sail to|sails to|sailed to|sailing to	SAIL_TO
    docking|moor|moors|mooring	DOCK
    overtake|overtakes|overtook|overtaken|overtaking	OVERTAKE
    back up|backs up|backed up|backing up	REVERSE
    swerve|swerves|swerved|swerving|veer|veers|veered|veering	SWERVE
    refuel|refuels|refueled|refueling	REFUEL
    pave|paves|paved|paving|resurface|resurfaces|resurfaced|resurfacing|asphalt	PAVE
    widen the road|widens the road|widened the road|widening the road|road widening	WIDEN_THE_ROAD
    drills|drilled|drilling	DRILL
    weld|welds|welded|welding|welder|welders	WELD
    plaster|plasters|plastered|plastering|paint the walls|paints the walls|painted the walls|painting the walls	PLASTER
    demolish a building|demolishes a building|demolished a building|demolishing a building	DEMOLISH_A_BUILDING
    patch|patches|patched|patching|mend|mends|mended|mending	PATCH
    restore a building|restores a building|restored a building|restoring a building	RESTORE_A_BUILDING
    toss a coin|tosses a coin|tossed a coin|tossing a coin|draw of lots|lottery	TOSS_A_COIN
    score a point|scores a point|scored a point|scoring a point	SCORE_A_POINT
    save a shot|saves a shot|saved a shot|saving a shot|goalkeeper|goalkeepers|keeper	SAVE_A_SHOT
    dribble|dribbles|dribbled|dribbling	DRIBBLE
    substitution	SUBSTITUTE
    train hard|trains hard|trained hard|training hard	TRAIN_HARD
    kick-off	KICK_OFF
    injure a knee|injures a knee|injured a knee|injuring a knee|knee injury	INJURE_A_KNEE
    benched|benching	BENCH
    jeer|jeers|jeered|jeering	JEER
    paraded|parading	PARADE
    vandalise|vandalises|vandalising|vandalize|vandalizes|vandalizing|deface|defaces|defacing	VANDALISE
    execute by|executes by|executed by|executing by	EXECUTE_BY
    drugged|drugging|sedate|sedates|sedated|sedating	DRUG
    tie up|ties up|tied up|tying up|bound with	TIE_UP
    gag|gags|gagged|gagging	GAG
    stalk|stalks|stalked|stalking	STALK
    photograph evidence|photographs evidence|photographed evidence|photographing evidence	PHOTOGRAPH_EVIDENCE
    give evidence|gives evidence|gave evidence|given evidence|giving evidence	TESTIFY
    nullify|nullifies|nullified|nullifying|invalidate|invalidates|invalidated|invalidating|void|voids|voided|voiding	NULLIFY
    lower the flag|lowers the flag|lowered the flag|lowering the flag|half-mast	LOWER_THE_FLAG
    hoist the flag|hoists the flag|hoisted the flag|hoisting the flag|flag|flags	HOIST_THE_FLAG
    bowing	BOW
    shake hands|shakes hands|shook hands|shaken hands|shaking hands|handshake	SHAKE_HANDS
    toast|toasts|toasted|toasting	TOAST
    host a dinner|hosts a dinner|hosted a dinner|hosting a dinner|dinner|banquet|lunch|breakfast	HOST_A_DINNER
    cut the ribbon|cuts the ribbon|cutting the ribbon	CUT_THE_RIBBON
    decorate|decorates|decorated|decorating	DECORATE
    light a candle|lights a candle|lighted a candle|lighting a candle|candle|candles	LIGHT_A_CANDLE
    switch on|switches on|switched on|switching on|turn on|turns on|turned on|turning on	SWITCH_ON
    switch off|switches off|switched off|switching off|turn off|turns off|turned off|turning off	SWITCH_OFF
    plugs|plugged|plugging	PLUG
    charge a battery|charges a battery|charged a battery|charging a battery|recharge|recharges|recharged|recharging	CHARGE_A_BATTERY
    ring the bell|rings the bell|rang the bell|rung the bell|ringing the bell|bells	RING_THE_BELL
    tremble|trembles|trembled|trembling|shiver|shivers|shivered|shivering	TREMBLE
    rotate|rotates|rotated|rotating|revolve|revolves|revolved|revolving	SPIN
    fold|folds|folded|folding	FOLD
    snapping	SNAP
    glue|glues|glued|gluing	STICK
    nail|nails|nailed|nailing	NAIL
    strew|strews|strewn|strewing	SCATTER
    pile up|piles up|piled up|piling up|heap|heaps|heaped|heaping	PILE_UP
    stack|stacks|stacked|stacking	STACK
    bury treasure|buries treasure|buried treasure|burying treasure	BURY_TREASURE
    wear out|wears out|wore out|worn out|wearing out|dilapidated	WEAR_OUT
    rust|rusts|rusted|rusting|rusty	RUST
    shines|shone|shined|shining|glow|glows|glowed|glowing	SHINE
    glance|glances|glanced|glancing	GLANCE
    stare|stares|stared|staring	STARE
    point at|points at|pointed at|pointing at	POINT
    kneel|kneels|knelt|kneeling	KNEEL
    leaning	LEAN
    sit|sits|sitting	SIT
    lie down|lies down|lied down|lying down	LIE_DOWN
    wake up|wakes up|woke up|woken up|waking up|awake|woken	WAKE_UP
    play cards|plays cards|played cards|playing cards	PLAY_CARDS
    gossip|gossips|gossiped|gossiping	GOSSIP
    chat|chats|chatted|chatting	CHAT
    texted|texting	TEXT
    dials|dialled|dialing	DIAL
    mailed|mailing|post a letter|posts a letter|posted a letter|posting a letter|postal	MAIL
    packing|packed his bags	PACK
    settler|settlers	SETTLE
    colonise|colonises|colonised|colonising|colonize|colonizes|colonized|colonizing|colonial|colonialism	COLONISE
    parachute|parachutes|parachuted|parachuting	PARACHUTE
    fortify|fortifies|fortified|fortifying|fortification	FORTIFY
    camouflage|camouflages|camouflaged|camouflaging	CAMOUFLAGE
    sterilise|sterilises|sterilised|sterilising|sterilize|sterilizes|sterilized|sterilizing	STERILISE
    prescribe|prescribes|prescribed|prescribing	PRESCRIBE
    diagnose|diagnoses|diagnosed|diagnosing|diagnosis	DIAGNOSE
    bandage|bandages|bandaged|bandaging	BANDAGE
    infectious	INFECT
    relapse|relapses|relapsed|relapsing	RELAPSE
    aging	AGE
    gain weight|gains weight|gained weight|gaining weight|obesity|obese|overweight	GAIN_WEIGHT
    slim|slims|slimmed|slimming|lose weight|loses weight|lost weight|losing weight	SLIM
    preach|preaches|preached|preaching|sermon|sermons	PREACH
    bless|blesses|blessed|blessing	BLESS
    baptise|baptises|baptised|baptising|baptize|baptizes|baptized|baptizing|baptism	BAPTISE
    convert to|converts to|converted to|converting to	CONVERT_TO
    pilgrimages|pilgrimaged|pilgrimaging	PILGRIMAGE
    rehearse|rehearses|rehearsed|rehearsing|rehearsal|rehearsals	REHEARSE
    perform on stage|performs on stage|performed on stage|performing on stage	PERFORM_ON_STAGE
    compose|composes|composing|composers	COMPOSE
    exhibited|exhibiting	EXHIBIT
    curate|curates|curated|curating|curator|curators	CURATE
    roof|roofs|rooftop|rooftops	ROOF
    wall|walls	WALL
    fence|fences	FENCE
    gates	GATE
    window|windowpane|windowpanes	WINDOW
    stair|stairs|staircase|staircases|step of the stairs|ladders	STAIR
    elevator|elevators|escalator|escalators	LIFT_V
    ceilings	CEILING
    kitchen|kitchens	KITCHEN
    stove|stoves	STOVE
    lamps|light bulb|light bulbs|floodlight|floodlights|street light|street lights	LAMP
    cable|cables|wire|wires	CABLE
    pole|poles|pylon|pylons|mast|masts	POLE
    valve|valves|faucet|faucets	VALVE
    water tank|water tanks	TANK_V
    bucket|buckets	BUCKET
    rope|ropes	ROPE
    hammer|hammers	HAMMER
    chainsaw|chainsaws	SAW
    shovel|shovels|spade|spades|hoe|hoes	SHOVEL
    glass|glasses|pane|panes	GLASS
    spoon|spoons|fork|forks	SPOON
    desk|desks	TABLE
    chairs|sofa|sofas	CHAIR
    cupboard|cupboards|wardrobe|wardrobes|drawer|drawers	CUPBOARD
    curtain|curtains	CURTAIN
    carpet|carpets|mat|mats	CARPET
    crates|cardboard box|cardboard boxes	BOX
    wallet|wallets|purse|purses	WALLET
    umbrella|umbrellas	UMBRELLA
    necklace|necklaces|jewellery|jewelry|jewel|jewels	NECKLACE
    trousers|pants|jeans	TROUSERS
    shoe|shoes|boot|boots|sandal|sandals	SHOE
    hat|hats	HAT
    hijab|hijabs|headscarf|headscarfs|veil|veils	HIJAB
    jacket|jackets|coat|coats	JACKET
    spectacles	GLASSES
    doll|dolls|toy|toys	DOLL
    kite|kites	KITE
    firework|fireworks|firecracker|firecrackers	FIREWORK
    tent pole|tent poles	TENT_POLE
    coin|coins	COIN
    banknote|banknotes	BANKNOTE
    envelopes	ENVELOPE
    pencil|pencils	PEN
    notebook|notebooks|diary|diaries	NOTEBOOK
    calendar|calendars	CALENDAR
    recipe|recipes	RECIPE
    bread	BREAD
    noodle|noodles	NOODLE
    cake|cakes|biscuit|biscuits	CAKE
    snack|snacks	SNACK
    soup	SOUP
    meat ball|meat balls	MEAT_BALL
    fried rice|fried rices	FRIED_RICE
    tomato|tomatoes	TOMATO
    potato|potatoes	POTATO
    cassava|cassavas|yam|yams	CASSAVA
    orange|oranges	ORANGE
    apple|apples	APPLE
    bean|beans|peanut|peanuts	BEAN
    mushroom|mushrooms	MUSHROOM
    honey	HONEY
    beer|beers|wine|wines	ALCOHOL
    bottled water|bottled waters	BOTTLED_WATER
    ice|ices	ICE
    flower|flowers|bouquet|bouquets|wreath|wreaths	FLOWER
    twig|twigs	BRANCH
    bamboo	BAMBOO
    seaweed	SEAWEED
    crab|crabs	CRAB
    squid|octopus|octopuses	SQUID
    shark|sharks	SHARK
    whale|whales	WHALE
    dolphin|dolphins	DOLPHIN
    python|pythons	SNAKE
    dog|dogs	DOG
    cats	CAT
    horse|horses	HORSE
    rat|rats|mouse|mice|rodent|rodents	RAT
    monkey|monkeys|ape|apes|macaque|macaques	MONKEY
    deer|deers	DEER
    rabbit|rabbits	RABBIT
    duck|ducks	DUCK
    owl|owls	EAGLE
    bee|bees|wasp|wasps|hornet|hornets	BEE
    ant|ants	ANT
    spider|spiders	SPIDER
    caterpillar|caterpillars	CATERPILLAR
    butterfly|butterflies	BUTTERFLY
    locust|locusts|grasshopper|grasshoppers	LOCUST
    leopard|leopards	LEOPARD
    lizard|lizards	LIZARD
    frog|frogs	FROG
    bone|bones|skeleton|skeletons|skull|skulls	BONE
    skins	SKIN
    hair	HAIR
    ear|ears	EAR
    nose|noses	NOSE
    mouth|mouths	MOUTH
    lips	LIP
    tooth|tooths|teeth	TOOTH
    tongue|tongues	TONGUE
    necks	NECK
    shoulders	SHOULDER
    stomach|stomaches|belly|bellies|abdomen|abdomens	STOMACH
    arm	ARM
    finger|fingers|thumb|thumbs	FINGER
    leg|legs|thigh|thighs	LEG
    foot|feet|ankle|ankles	FOOT
    knee|knees	KNEE
    brain|brains	BRAIN
    lung|lungs	LUNG
    liver|livers	LIVER
    muscle|muscles	MUSCLE
    vein|veins|artery|arteries	VEIN
    nerve|nerves	NERVE
    allergy|allergies	ALLERGY
    asthma	ASTHMA
    dehydration	DEHYDRATION
    blindness|blindnesses|blind	BLINDNESS
    deafness|deafnesses|deaf	DEAFNESS
    paralysis|paralysises|paralysed|paralyzed	PARALYSIS
    stretcher|stretchers	STRETCHER
    wheelchair|wheelchairs	WHEELCHAIR
    crutch|crutches	CRUTCH
    pharmacy|pharmacies|drugstore|drugstores|pharmacist|pharmacists	PHARMACY
    coffin|coffins	COFFIN
    gravestone|gravestones	TOMB
    tyre|tyres|tire|tires	TYRE
    steering wheel|steering wheels	STEERING_WHEEL
    windscreen|windscreens|windshield|windshields	WINDSCREEN
    bumpers	BUMPER
    traffic light|traffic lights	TRAFFIC_LIGHT
    roundabout|roundabouts	ROUNDABOUT
    junctions|intersection|intersections|crossroads|crossroadses	JUNCTION
    alley|alleys	ALLEY
    underpasses	UNDERPASS
    lighthouse|lighthouses	LIGHTHOUSE
    hull|hulls|sterns	HULL
    propeller|propellers	PROPELLER
    wing|wings	WING
    cabins	CABIN
    yacht|yachts	YACHT
    buoy|buoys	BUOY
    oar|oars	OAR
    rickshaw|rickshaws	RICKSHAW
    conductor|conductors	CONDUCTOR
    mechanic|mechanics	MECHANIC
    cleaner|cleaners|janitor|janitors	CLEANER
    nanny|nannies|babysitter|babysitters	NANNY
    chef|chefs	COOK_V
    waiter|waiters|waitress|waitresses	WAITER
    cashier|cashiers	CASHIER
    salesperson|salespersons	SALESPERSON
    customer service	CUSTOMER_SERVICE
    carpenter|carpenters|bricklayer|bricklayers	CARPENTER
    electrician|electricians|plumber|plumbers	ELECTRICIAN
    secretary to	SECRETARY_TO
    clerk|clerks	CLERK
    supervisor|supervisors|foremen	SUPERVISOR
    apprentice|apprentices	APPRENTICE
    novelist|novelists	AUTHOR
    vocalist|vocalists	SINGER
    guitarist|guitarists|drummer|drummers	MUSICIAN
    comedian|comedians	COMEDIAN
    editors	EDITOR
    photographers	PHOTOGRAPHER
    headmasters|headmistress|headmistresses|principals	HEADMASTER
    classmate|classmates	CLASSMATE
    roommate|roommates	ROOMMATE
    colleagues|coworker|coworkers	COLLEAGUE
    bosses	BOSS
    subordinate|subordinates	SUBORDINATE
    stranger|strangers	STRANGER
    landlord|landlords|landlady|landladies	LANDLORD
    tenant|tenants|lodger|lodgers	TENANT
    twin|twins	TWIN
    grandchild|grandchilds|grandchildren|grandson|grandsons|granddaughter|granddaughters	GRANDCHILD
    cousin|cousins	COUSIN
    nephew|nephews|niece|nieces	NEPHEW
    son-in-law|son-in-laws|daughter-in-law|daughter-in-laws	SON_IN_LAW
    father-in-law|father-in-laws|mother-in-law|mother-in-laws|in-law|in-laws	FATHER_IN_LAW
    brides	BRIDE
    grooms	GROOM
    girlfriend|girlfriends|boyfriend|boyfriends|lover|lovers	GIRLFRIEND
    thiefs	THIEF
    warden|wardens|prison guard|prison guards	WARDEN
    bailiff|bailiffs	BAILIFF
    cellmate|cellmates	CELLMATE
    stolen goods	STOLEN_GOODS
    screenshot|screenshots	SCREENSHOT
    voice recording|voice recordings	VOICE_RECORDING
    hard disk|hard disks|flash drive|flash drives	HARD_DISK
    keyboard|keyboards	KEYBOARD
    printer|printers	PRINTER
    camera|cameras	CAMERA
    microphone|microphones|loudspeaker|loudspeakers	MICROPHONE
    telescope|telescopes	TELESCOPE
    robot|robots	ROBOT
    rocket engine|rocket engines	ROCKET_ENGINE
    spacecrafts|space shuttle|space shuttles|spaceship|spaceships	SPACECRAFT
    astronaut|astronauts	ASTRONAUT
    planet|planets	PLANET
    moon|moons	MOON
    comet|comets|meteor|meteors|asteroid|asteroids	COMET
    eclipse|eclipses	ECLIPSE
    sunlight|sunshine	SUNLIGHT
    sunrise|sunrises|dawns	SUNRISE
    sunset|sunsets|dusks	SUNSET
    shadows	SHADOW
    dust	DUST
    stones|boulder|boulders	STONE
    swamp|swamps|marsh|marshes	SWAMP
    waterfall|waterfalls	WATERFALL
    hot spring|hot springs	HOT_SPRING
    seabed|seabeds	SEABED
    pond|ponds	POND
    garden|gardens|yards|courtyard|courtyards	GARDEN
    barn|barns	BARN
    hut|huts|shack|shacks	HUT
    fortress|fortresses	CASTLE
    basement|basements	BASEMENT
    corridor|corridors|hallway|hallways	CORRIDOR
    halls|auditorium|auditoriums	HALL
    pub|pubs	NIGHTCLUB
    food stall|food stalls	FOOD_STALL
    bakery|bakeries	BAKERY
    laundry	LAUNDRY
    barber|barbers|salon|salons	BARBER
    gym|gyms	GYM
    playground|playgrounds	PLAYGROUND
    nursing home|nursing homes	NURSING_HOME
    kindergarten|kindergartens|nursery school|nursery schools|preschool|preschools	KINDERGARTEN
    junior high school|junior high schools	JUNIOR_HIGH_SCHOOL
    senior high school|senior high schools	HIGH_SCHOOL
    dormitory|dormitories|dorm|dorms	DORMITORY
    canteen|canteens|cafeteria|cafeterias	CANTEEN
    shooting range|shooting ranges	SHOOTING_RANGE
    town hall|town halls|city hall|city halls	TOWN_HALL
    fire station|fire stations	FIRE_STATION
    brave|courageous|courage|bravery	BRAVE
    coward|cowardly	COWARD
    honest|honesty	HONEST
    dishonest	DISHONEST
    polite|courteous	POLITE
    rude|impolite	RUDE
    lazy	LAZY
    diligent|hardworking|hard-working	DILIGENT
    smart|clever|intelligent	SMART
    stupid|foolish	STUPID
    sad|sadness|sorrow	SAD
    lonely|loneliness	LONELY
    bored|boring	BORED
    tired|weary	TIRED
    hungry	HUNGRY
    thirsty|thirst	THIRSTY
    nervous	NERVOUS
    shy|embarrassed|ashamed|shame	SHY
    stubborn	STUBBORN
    patient and	PATIENT_AND
    generous|generosity	GENEROUS
    greedy|greed	GREEDY
    humane	HUMANE
    loyal|loyalty	LOYAL
    talented|talent|talents	TALENTED
    famous|renowned|well-known	FAMOUS
    little-known	OBSCURE
    beautiful|beauty|pretty	BEAUTIFUL
    ugly	UGLY
    handsome	HANDSOME
    fat	FAT
    skinny	THIN
    broad	WIDE
    shallow	SHALLOW
    lightweight	LIGHTWEIGHT
    blunt	BLUNT
    hard surface	HARD_SURFACE
    smooth	SMOOTH
    slippery	SLIPPERY
    sticky	STICKY
    wet|damp	WET
    moist|humidity|humid	MOIST
    dark|darkness	DARK
    noisy|noise	NOISY
    silent|silence	SILENT
    loud	LOUD
    sweet taste	SWEET_TASTE
    bitter	BITTER
    sour|acidic|acid	SOUR
    salty	SALTY
    spicy	SPICY
    delicious|tasty	DELICIOUS
    stale	STALE
    hot day	HOT_DAY
    cloudy|overcast	CLOUDY
    windy	WINDY
    muddy road	MUDDY_ROAD
    flat ground	FLAT_GROUND
    nearby	NEARBY
    adjacent	ADJACENT
    abandoned building	ABANDONED_BUILDING
    luxurious|luxury|lavish	LUXURIOUS
    simple	SIMPLE
    complexity	COMPLICATED
    strange|weird|peculiar	STRANGE
    unique	UNIQUE
    resemble|resembles|resembled|resemblance	SIMILAR
    exact|precise|accurate|accuracy|precision	EXACT
    inaccurate	INACCURATE
    clear evidence	CLEAR_EVIDENCE
    vague	VAGUE
    visible	VISIBLE
    invisible	INVISIBLE
    permanent|permanently	PERMANENT
    temporary|temporarily	TEMPORARY
    sudden|suddenly|abruptly	SUDDEN
    intentional|deliberately|intentionally|on purpose	INTENTIONAL
    accidental|accidentally|unintentionally|inadvertently	ACCIDENTAL
    unarmed	UNARMED
    naked	NAKED
    unmarried	UNMARRIED
    unskilled	UNSKILLED
    incompetent	INCOMPETENT
    lenient|lax	LENIENT
    flexible|flexibility	FLEXIBLE
    rigid	RIGID
    stable prices	STABLE_PRICES
    fragile	FRAGILE
    durable|sturdy|solid	DURABLE
    robust	ROBUST
    curable	CURABLE
    incurable	INCURABLE
    chronic	CHRONIC
    acute	ACUTE
    barren	BARREN
    native|indigenous species	NATIVE
    edible	EDIBLE
    counterfeit goods	COUNTERFEIT_GOODS
    original	ORIGINAL
    secondhand	USED
    sold out	SOLD_OUT
    unsold	UNSOLD
    out of stock	OUT_OF_STOCK
    solvent	SOLVENT
    unemployed youth	UNEMPLOYED_YOUTH
    full-time	FULL_TIME
    part-time	PART_TIME
    salaried	SALARIED
    online only	ONLINE_ONLY
    wireless	WIRELESS
    automatic|automatically	AUTOMATIC
    manual|manually	MANUAL
    unfinished|incomplete	UNFINISHED
    unfit	UNFIT
    ineligible|disqualify|disqualified|disqualification	INELIGIBLE
    unbeaten|undefeated	UNBEATEN
    favourite|favorite	FAVOURITE
    underdog	UNDERDOG
    injured player	INJURED_PLAYER
    suspended player	SUSPENDED_PLAYER
    unanimous|unanimously	UNANIMOUS
    partisan	PARTISAN
    biased|bias	BIASED
    liberal	LIBERAL
    conservative	CONSERVATIVE
    moderate	MODERATE
    secular	SECULAR
    holy|sacred	HOLY
    ancient	ANCIENT
    feudal	FEUDAL
    nationwide	NATIONWIDE
    year-round	YEAR_ROUND
    symbolic|symbol|symbols	SYMBOLIC
    desperate	DESPERATE
    guilty feeling	GUILTY_FEELING
    innocent people	INNOCENT_PEOPLE
    obsolete	OBSOLETE
    backward|underdeveloped	BACKWARD
    reckless|careless	RECKLESS
    careful|carefully|cautious	CAREFUL
    urgent|urgently|urgency	URGENT
    unprepared	UNPREPARED
    unable	UNABLE
    priceless	PRICELESS
    worthless	WORTHLESS
    inappropriate	INAPPROPRIATE
    controversial	CONTROVERSIAL
    scandalous|scandal|scandals	SCANDALOUS
    mysterious|mystery	MYSTERIOUS
    dramatic	DRAMATIC
    chaotic|chaos	CHAOTIC
    neat|tidy	NEAT
    messy	MESSY
    T-shirt|T-shirts|gown	SHIRT
    ordinary|mundane	ORDINARY
    overhear|overhears|overheared|overhearing|overheard	OVERHEAR
    exaggerate|exaggerates|exaggerated|exaggerating|overstate|overstates|overstated|overstating	EXAGGERATE
    underestimate|underestimates|underestimated|underestimating|understate|understates|understated|understating	UNDERESTIMATE
    taint|taints|tainting	CONTAMINATE
    misunderstand|misunderstands|misunderstanded|misunderstanding	MISUNDERSTAND
    coordinate with|coordinates with|coordinated with|coordinating with	COORDINATE_WITH
    tolerate|tolerates|tolerated|tolerating	TOLERATE
    bragged|bragging	BOAST
    soothe|soothes|soothed|soothing|comfort|comforts|comforted|comforting|console|consoles|consoled|consoling	SOOTHE
    outnumber|outnumbers|outnumbered|outnumbering	OUTNUMBER
    inflate|inflates|inflated|inflating	INFLATE
    pledge allegiance|pledges allegiance|pledged allegiance|pledging allegiance|allegiance	PLEDGE_ALLEGIANCE
    convene|convenes|convened|convening	CONVENE
    chair a meeting|chairs a meeting|chaired a meeting|chairing a meeting|presided over	CHAIR_A_MEETING
    dissolve parliament|dissolves parliament|dissolved parliament|dissolving parliament	DISSOLVE_PARLIAMENT
    bypass|bypasses|bypassed|bypassing	BYPASS
    detour|detours|detoured|detouring|divert traffic|diverts traffic|diverted traffic|diverting traffic	DETOUR
    tighten belts|tightens belts|tightened belts|tightening belts	TIGHTEN_BELTS
    smear|smears|smeared|smearing	SMEAR
    groomed|grooming	GROOM_V
    undress|undresses|undressed|undressing	UNDRESS
    itch|itches|itched|itching	ITCH
    limp|limps|limped|limping	LIMP
    snore|snores|snored|snoring	SNORE
    sweat|sweats|sweated|sweating	SWEAT
    blink|blinks|blinked|blinking	BLINK
    yawn|yawns|yawned|yawning	YAWN
    sneeze|sneezes|sneezed|sneezing	SNEEZE
    chew|chews|chewed|chewing	CHEW
    lick|licks|licked|licking	LICK
    sip|sips|sipped|sipping	SIP
    peel|peels|peeled|peeling	PEEL
    shrug|shrugs|shruged|shruging	SHRUG
    nod|nods|nodded|nodding	NOD
    clench|clenches|clenched|clenching	CLENCH
    crouch|crouches|crouched|crouching|squat|squats|squated|squating	CROUCH
    stagger|staggers|staggered|staggering	STAGGER
    sprinted|sprinting	SPRINT
    jog|jogs|jogged|jogging	JOG
    skate|skates|skated|skating	SKATE
    ski|skis|skied|skiing	SKI
    surf|surfs|surfed|surfing	SURF
    wrestle|wrestles|wrestled|wrestling	WRESTLE
    juggle|juggles|juggled|juggling	JUGGLE
    cartwheel|cartwheels|cartwheeled|cartwheeling	CARTWHEEL
    loophole|loopholes	LOOPHOLE
    breakthroughs	BREAKTHROUGH
    setback|setbacks	SETBACK
    turning point|turning points	TURNING_POINT
    rumour|rumor	RUMOUR
    clue|clues|lead on|lead ons	CLUE
    alibi|alibis	ALIBI
    verdict date|verdict dates	VERDICT_DATE
    roadmap|roadmaps	ROADMAP
    slogans|motto|mottos	SLOGAN
    myth|myths|legend|legends	MYTH
    ghost|ghosts	GHOST
    superstition|superstitions	SUPERSTITION
    hobby|hobbies|pastime|pastimes	HOBBY
    taboo|taboos	TABOO
    dilemma|dilemmas	DILEMMA
    irony|ironies|ironic|ironics	IRONY
    destiny|destinies	FATE
    lucks	LUCK
    curse|curses	CURSE
    miracle|miracles	MIRACLE
    nightmare|nightmares	NIGHTMARE
    stigma|stigmas	STIGMA
    myriad|myriads	MYRIAD
    shortcut|shortcuts	SHORTCUT
    milestone|milestones	MILESTONE
    backlog|backlogs	BACKLOG
    firewall|firewalls	FIREWALL
    database|databases	DATABASE
    algorithm|algorithms	ALGORITHM
    cookie policy|cookie policies	COOKIE_POLICY
    bandwidth|bandwidths	BANDWIDTH
    frequency|frequencies	FREQUENCY
    antenna|antennas	ANTENNA
    spare part|spare parts	SPARE_PART
    fossil|fossils	FOSSIL
    artefact|artefacts|artifact|artifacts	ARTEFACT
    antique|antiques	ANTIQUE
    costume|costumes	COSTUME
    mask dance|mask dances	MASK_DANCE
    drum|drums	DRUM
    guitar|guitars	GUITAR
    piano|pianos	PIANO
    flute|flutes	FLUTE
    violin|violins	VIOLIN
    lyrics|lyricses|lyric	LYRICS
    melody|melodies	MELODY
    soundtrack|soundtracks	SOUNDTRACK
    trophies	TROPHY
    jersey|jerseys	JERSEY
    racket|rackets	RACKET
    shuttlecock|shuttlecocks	SHUTTLECOCK
    scoreboard|scoreboards	SCOREBOARD
    lawn|lawns	LAWN
    tombola|tombolas	TOMBOLA
    wreckages	WRECKAGE
    pallet|pallets	PALLET
    drum of oil	DRUM_OF_OIL
    jerrycan|jerrycans|jerry can|jerry cans	JERRYCAN
    hose|hoses	HOSE
    fire extinguisher|fire extinguishers	FIRE_EXTINGUISHER
    smoke detector|smoke detectors	SMOKE_DETECTOR
    alarms	ALARM
    megaphone|megaphones	MEGAPHONE
    leaflet|leaflets|flyer|flyers|pamphlet|pamphlets	LEAFLET
    petition form|petition forms	PETITION_FORM
    receipt	RECEIPT
    cheque|cheques|check book|check books	CHEQUE
    safe deposit|safe deposits|vault|vaults	SAFE_DEPOSIT
    cash machine|cash machines|ATM|ATMs	CASH_MACHINE
    credit card|credit cards	CREDIT_CARD
    number plate|number plates|license plate|license plates|licence plate|licence plates	NUMBER_PLATE
    barcode|barcodes|QR code|QR codes	BARCODE
    beekeeper|beekeepers	BEEKEEPER
    shepherd|shepherds	SHEPHERD
    baker|bakers	BAKER
    goldsmith|goldsmiths	GOLDSMITH
    blacksmith|blacksmiths	BLACKSMITH
    potter|potters	POTTER
    scavenger|scavengers|waste picker|waste pickers	SCAVENGER
    refugee child|refugee children	REFUGEE_CHILD
    astronomer|astronomers	ASTRONOMER
    seismologists	SEISMOLOGIST
    biologists	BIOLOGIST
    chemists	CHEMIST
    linguist|linguists	LINGUIST
    mathematician|mathematicians	MATHEMATICIAN
    philosopher|philosophers	PHILOSOPHER
    inventors	INVENTOR
    blogger|bloggers	BLOGGER
    streamer|streamers	STREAMER
    gamer|gamers	GAMER
    passer-bies|passerbies|onlooker	BYSTANDER
    backpackers	BACKPACKER
    castaway|castaways	CASTAWAY
    centenarian|centenarians	CENTENARIAN
    triplet|triplets	TRIPLET
    godfather|godfathers	GODFATHER
    stepfather|stepfathers|stepmother|stepmothers	STEPFATHER
    foster parent|foster parents	FOSTER_PARENT
    ex-husband|ex-husbands|ex-wife|ex-wifes	EX_HUSBAND
    leftist|leftists	LEFTIST
    monk|monks|nun|nuns	MONK
    archbishops	BISHOP
    muezzin|muezzins	MUEZZIN
    missionaries	MISSIONARY
    nobleman|noblemen	NOBLEMAN
    princesses	PRINCE
    embassy compound|embassy compounds	EMBASSY_COMPOUND
    suburb|suburbs	SUBURB
    downtowns	DOWNTOWN
    waterfront|waterfronts	WATERFRONT
    riverside|riversides	RIVERSIDE
    roadside|roadsides	ROADSIDE
    attic|attics	ATTIC
    balcony|balconies	BALCONY
    terrace|terraces|veranda|verandas	TERRACE
    cell block|cell blocks	CELL_BLOCK
    operating theatres|operating rooms	OPERATING_THEATRE
    maternity ward|maternity wards	MATERNITY_WARD
    morgue|morgues|mortuary|mortuaries	MORGUE
    crematorium|crematoriums	CREMATORIUM
    amphitheatre|amphitheatres	AMPHITHEATRE
    velodrome|velodromes	VELODROME
    golf course|golf courses	GOLF_COURSE
    tennis court|tennis courts	TENNIS_COURT
    ice rink|ice rinks	ICE_RINK
    water park|water parks	WATER_PARK
    aquarium|aquariums	AQUARIUM
    botanical garden|botanical gardens	BOTANICAL_GARDEN
    greenhouse|greenhouses	GREENHOUSE
    vineyard|vineyards	VINEYARD
    dairy farm|dairy farms	DAIRY_FARM
    fish farm|fish farms	FISH_FARM
    abattoir|abattoirs	ABATTOIR
    sawmill|sawmills	SAWMILL
    brickyard|brickyards	BRICKYARD
    sand mine|sand mines	SAND_MINE
    oil well|oil wells|oil rig|oil rigs	OIL_WELL
    water tower|water towers	WATER_TOWER
    aqueduct|aqueducts	AQUEDUCT
    breakwater|breakwaters|seawall|seawalls	BREAKWATER
    shipyard|shipyards	SHIPYARD
    hangar|hangars	HANGAR
    depot|depots	DEPOT
    rest area|rest areas	REST_AREA
    weighbridge|weighbridges	WEIGHBRIDGE
    no-man's land|no-man's lands	NO_MAN_S_LAND
    bunker|bunkers	BUNKER
    safe house|safe houses	SAFE_HOUSE
    """#
}
