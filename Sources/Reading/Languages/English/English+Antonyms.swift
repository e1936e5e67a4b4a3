extension English {
  /// Words that say opposite things of whatever they stand by. Columns: forms, the scale that they stand on, the end of it
  /// (`a`, `b`). Every word form is written out; a form may stand on several scales. Loose statements are held against
  /// each other by these too; reports by the concepts' opposites alone.
  static let antonyms: StaticString = #"""
    always|invariably|constantly	x1	a
    never|rarely|seldom|sometimes|occasionally	x1	b
    all|every|everyone|everybody|each	x2	a
    none|nobody	x2	b
    most|majority|mostly	x3	a
    minority|few	x3	b
    more	x4	a
    fewer|less	x4	b
    increase|increases|increased|increasing|rise|rises|rose|risen|rising|grow|grows|grew|grown|growth|climb|climbed|soar|soared|jump|jumped|gain|gained	x5	a
    decrease|decreases|decreased|decreasing|fall|falls|fell|fallen|falling|drop|drops|dropped|decline|declines|declined|shrink|shrank|plunge|plunged|slump|slumped	x5	b
    profit|profits|earnings|earned|earns	x6	a
    loss|losses|loses	x6	b
    win|wins|won|winning|winner|victory|defeat|defeats|defeated|beat|beats	x7	a
    lose|loses|lost|losing|loser	x7	b
    pass|passes|passed|approve|approves|approved|adopt|adopted|ratify|ratified|endorse|endorsed	x8	a
    reject|rejects|rejected|vote against|voted against|veto|vetoed|turned down|turn down|block|blocked	x8	b
    accept|accepts|accepted|receive|receives|received|get|gets|got|take|took	x9	a
    decline|declines|declined|refuse|refuses|refused|reject|rejects|rejected|turn down|turned down	x9	b
    agree|agrees|agreed|consent|consented	x10	a
    disagree|disagrees|disagreed|refuse|refuses|refused	x10	b
    support|supports|supported|supporter|favour|favor|backs|backed	x11	a
    oppose|opposes|opposed|opposition|opponent|condemn|condemned	x11	b
    arrive|arrives|arrived|arriving|arrival|reach|reaches|reached	x12	a
    depart|departs|departed|departing|departure|leave|leaves|left	x12	b
    enter|enters|entered	x13	a
    exit|exits|exited	x13	b
    join|joins|joined	x14	a
    quit|quits|resign|resigns|resigned	x14	b
    begin|begins|began|begun|start|starts|started|launch|launched	x15	a
    end|ends|ended|finish|finishes|finished|cease|ceased	x15	b
    open|opens|opened|opening	x16	a
    close|closes|closed|closing|shut	x16	b
    introduce|introduces|introduced	x17	a
    abolish|abolished|replace|replaced|scrap|scrapped	x17	b
    hire|hires|hired|appoint|appointed	x18	a
    fire|fires|fired|dismiss|dismissed|sack|sacked	x18	b
    live|lives|living|alive|survive|survives|survived|survivor|survivors	x19	a
    die|dies|died|dead|death|killed|perish|perished	x19	b
    guilty|convicted	x20	a
    innocent|acquitted	x20	b
    arrest|arrested|detained|jailed|imprisoned	x21	a
    release|released|freed|escape|escaped|escape	x21	b
    attack|attacks|attacked	x22	a
    defend|defends|defended	x22	b
    safe|safely|safety	x23	a
    dangerous|unsafe|danger	x23	b
    legal|lawful|legally	x24	a
    illegal|unlawful|illegally	x24	b
    success|succeed|succeeds|succeeded|successful|successfully	x25	a
    failure|fail|fails|failed|unsuccessful	x25	b
    allow|allows|allowed|permit|permits|permitted	x26	a
    ban|bans|banned|forbid|forbids|forbade|forbidden|prohibit|prohibited	x26	b
    possible|able	x27	a
    impossible|unable	x27	b
    include|includes|included|including	x28	a
    exclude|excludes|excluded|excluding	x28	b
    remember|remembers|remembered	x29	a
    forget|forgets|forgot|forgotten	x29	b
    love|loves|loved|like|likes|liked	x30	a
    hate|hates|hated|dislike|dislikes|disliked	x30	b
    good|better|best	x31	a
    bad|worse|worst	x31	b
    improve|improves|improved|improving	x32	a
    worsen|worsens|worsened|deteriorate|deteriorated	x32	b
    large|larger|largest|big|bigger|biggest|huge	x33	a
    small|smaller|smallest|tiny	x33	b
    high|higher|highest	x34	a
    low|lower|lowest	x34	b
    long|longer|longest	x35	a
    short|shorter|shortest	x35	b
    old|older|oldest	x36	a
    young|younger|youngest	x36	b
    early|earlier|earliest	x37	a
    late|later|latest	x37	b
    fast|faster|fastest|quick|quickly	x38	a
    slow|slower|slowest|slowly	x38	b
    strong|stronger|strongest	x39	a
    weak|weaker|weakest	x39	b
    rich|richer|wealthy	x40	a
    poor|poorer	x40	b
    cheap|cheaper|cheapest	x41	a
    expensive|costly	x41	b
    easy|easier|easily	x42	a
    difficult|hard|harder	x42	b
    hot|warm|warmer	x43	a
    cold|colder|cool	x43	b
    wet|rainy	x44	a
    dry|drier	x44	b
    full|crowded	x45	a
    empty|deserted	x45	b
    above|over	x46	a
    below|under	x46	b
    inside|within	x47	a
    outside	x47	b
    north|northern	x48	a
    south|southern	x48	b
    east|eastern	x49	a
    west|western	x49	b
    left-hand	x50	a
    right-hand	x50	b
    male|man|men|boy|boys	x51	a
    female|woman|women|girl|girls	x51	b
    husband	x52	a
    wife	x52	b
    father	x53	a
    mother	x53	b
    son	x54	a
    daughter	x54	b
    brother	x55	a
    sister	x55	b
    friend|friends|ally|allies	x56	a
    enemy|enemies|foe|foes	x56	b
    public|state-run|state-owned	x57	a
    private|privately	x57	b
    rural	x58	a
    urban	x58	b
    domestic|local	x59	a
    foreign	x59	b
    first	x60	a
    last	x60	b
    ancient	x61	a
    modern	x61	b
    true|correct|right	x62	a
    false|wrong|untrue	x62	b
    win a majority	x63	a
    lose a majority	x63	b
    recovered|found	x64	a
    missing|stolen	x64	b
    withdraw|withdraws|withdrew|withdrawn|withdrawal|pull out|pulled out	x65	a
    deploy|deploys|deployed|deployment|send in	x65	b
    cause|causes|caused|causing|trigger|triggers|triggered|bring on|brings on|side effect|side effects|adverse effect|adverse effects	x66	a
    prevent|prevents|prevented|cure|cures|cured|ward off|wards off|protects against|protect against|relieve|relieves	x66	b
    accuse|accuses|accused|blame|blames|blamed|incriminates	x67	a
    did nothing wrong|done nothing wrong|cleared|exonerate|exonerates|exonerated|absolve|absolves|absolved|vindicated	x67	b
    arrested|captured|in custody|behind bars	x68	a
    at large|on the run|fugitive|lookout|wanted by|manhunt|evaded capture|eludes|eluded	x68	b
    relative|relatives|cousin|kin|related to|kinsman	x69	a
    acquaintance|acquaintances|stranger|strangers|unrelated|no relation	x69	b
    provided|provides|disclose|discloses|disclosed|reveal|reveals|revealed|made public|publish|publishes|published	x70	a
    would not say|would not disclose|would not reveal|withhold|withheld|declined to say|refused to say|kept secret|concealed|covered up|suppressed	x70	b
    approve|approves|approved|praise|praises|praised|welcome|welcomes|welcomed|hailed|applauded	x71	a
    criticise|criticised|criticize|criticized|condemn|condemned|denounced|controversy|objected|deplored|lambasted	x71	b
    support|supports|supported|backs|backed|sponsors	x72	a
    confrontation|fight against|fights against|war on|combat|combats|combating|crackdown on|campaign against|campaigned against	x72	b
    agree on|agreed on|reach agreement|reached agreement|reached an agreement|struck a deal|agree|agreed	x73	a
    failed to agree|fail to agree|failed to reach|delay in reaching|deadlock|deadlocked|stalemate|impasse|broke down|collapsed without	x73	b
    liberal|left-wing|leftist|progressive	x74	a
    conservative|right-wing|rightist|reactionary	x74	b
    retain|retains|retained|keeps|kept	x75	a
    stripped of|deprived of|forfeited|forfeits|relinquished|gave up	x75	b
    marry|marries|married|wed	x76	a
    divorce|divorced|unmarried|widowed|bachelor|separated	x76	b
    employed|hired|in work	x77	a
    unemployed|jobless|laid off|out of work	x77	b
    import|imports|imported|importer	x78	a
    export|exports|exported|exporter	x78	b
    revenue|revenues|income	x79	a
    expenditure|expenses|spending	x79	b
    attend|attends|attended|present at|took part|participated|participates	x80	a
    absent|skipped|boycott|boycotts|boycotted|stayed away|missed	x80	b
    raise|raises|raised|hike|hikes|hiked|doubled|tripled	x81	a
    lower|lowers|lowered|cut|cuts|slash|slashed|halved|reduced|reduces	x81	b
    expand|expands|expanded|expansion|widened	x82	a
    narrowed|contracted|scaled back|scale back|downsized|curtailed	x82	b
    strengthen|strengthens|strengthened|reinforced	x83	a
    weaken|weakens|weakened|undermines|undermined	x83	b
    encourage|encourages|encouraged	x84	a
    discourage|discourages|discouraged|deter|deters|deterred	x84	b
    simple|straightforward	x85	a
    complex|complicated	x85	b
    temporary|temporarily|interim	x86	a
    permanent|permanently	x86	b
    voluntary|voluntarily|optional	x87	a
    compulsory|mandatory|obligatory|forced	x87	b
    natural|naturally	x88	a
    artificial|man-made|synthetic	x88	b
    peaceful|peacefully|non-violent	x89	a
    violent|violently|bloody	x89	b
    satisfied|pleased|happy|delighted	x90	a
    dissatisfied|disappointed|unhappy|displeased|angry	x90	b
    healthy|in good health	x91	a
    sick|ill|ailing|seriously ill	x91	b
    admit|admits|admitted|confess|confesses|confessed|acknowledged|pleaded guilty	x92	a
    denied|denies|denying|pleaded not guilty	x92	b
    summer	x93	a
    winter	x93	b
    indoor|indoors	x94	a
    outdoor|outdoors	x94	b
    coastal	x95	a
    inland|landlocked	x95	b
    senior	x96	a
    junior	x96	b
    amateur	x97	a
    professional	x97	b
    civilian|civilians	x98	a
    military|soldiers	x98	b
    secular	x99	a
    religious	x99	b
    wartime|at war	x100	a
    peacetime|at peace	x100	b
    optimistic|hopeful	x101	a
    pessimistic|gloomy	x101	b
    identical|the same	x102	a
    different|distinct	x102	b
    alone|single-handedly|by himself|by herself	x103	a
    together with|jointly|accompanied	x103	b
    confirmed|confirms|verified	x104	a
    unconfirmed|unverified|disproved|ruled out	x104	b
    found alive|unharmed|unhurt|uninjured	x105	a
    found dead|injured|wounded|hurt	x105	b
    intact|undamaged	x106	a
    destroyed|damaged|ruined|wrecked	x106	b
    postponed|put off|delayed	x107	a
    brought forward|as scheduled|on schedule|on time	x107	b
    majority of|unanimous|unanimously	x108	a
    narrowly|split decision|divided	x108	b
    upstream	x109	a
    downstream	x109	b
    elected|re-elected	x110	a
    unseated|ousted|defeated in	x110	b
    promoted	x111	a
    demoted|relegated	x111	b
    free of charge|for free|free	x112	a
    paid|for a fee	x112	b
    surplus	x113	a
    deficit|shortfall	x113	b
    oldest	x114	a
    newest|youngest	x114	b
    creditor|lender|lends|lent	x115	a
    debtor|borrower|borrows|borrowed	x115	b
    extinct	x116	a
    thriving|flourishing|abundant	x116	b
    bilingual	x117	a
    monolingual	x117	b
    edible	x118	a
    poisonous|inedible|toxic	x118	b
    father|dad	x119	a
    brother|uncle|grandfather|cousin|nephew|stepfather|father-in-law|brother-in-law	x119	b
    mother|mum|mom	x120	a
    sister|aunt|grandmother|niece|stepmother|mother-in-law|sister-in-law	x120	b
    father-in-law	x121	a
    brother-in-law|son-in-law|stepfather	x121	b
    mother-in-law	x122	a
    sister-in-law|daughter-in-law|stepmother	x122	b
    brother	x123	a
    uncle|cousin|nephew|brother-in-law|half-brother	x123	b
    sister	x124	a
    aunt|niece|sister-in-law|half-sister	x124	b
    parents	x125	a
    grandparents|in-laws|siblings	x125	b
    husband|wife|spouse|married to	x126	a
    ex-husband|ex-wife|former husband|former wife|ex-boyfriend|ex-girlfriend|widow|widower	x126	b
    member of|joined|joins|belongs to	x127	a
    expelled|expels|expulsion|banished|ejected|thrown out of	x127	b
    compulsory|mandatory|obligatory|required	x128	a
    without|exempt|exempted|waived|no longer required|not required	x128	b
    easy|easily|effortless|effortlessly|smoothly	x129	a
    challenge|challenges|challenging|struggle|struggles|struggled|struggling|difficulty|difficulties|obstacle|obstacles|hurdle|hurdles	x129	b
    resume|resumes|resumed|resuming|reinstated|restored|restarted	x130	a
    suspend|suspends|suspended|suspending|halt|halts|halted|discontinued|interrupted	x130	b
    go ahead|goes ahead|went ahead|going ahead|take place|takes place|took place|be held|was held|were held	x131	a
    cancel|cancels|cancelled|canceled|called off|scrapped|abandoned|aborted	x131	b
    extend|extends|extended|prolong|prolonged|lengthened	x132	a
    shorten|shortened|cut short|curtailed|shorter	x132	b
    widen|widens|widened	x133	a
    narrow|narrows|narrowed	x133	b
    recover|recovers|recovered|cured|healed|pulled through	x134	a
    died|dies|dead|succumbed|relapsed	x134	b
    own|owns|owned|bought|buys|purchased	x135	a
    rent|rents|rented|lease|leases|leased|hired	x135	b
    legalise|legalised|legalize|legalized|decriminalised|decriminalized	x136	a
    outlaw|outlaws|outlawed|criminalised|criminalized|ban|banned	x136	b
    evacuate|evacuates|evacuated|fled|left their homes	x137	a
    stayed put|stayed behind|remained at home|refused to leave	x137	b
    unite|unites|united|merged|merge|reunited	x138	a
    split|splits|divided|broke away|seceded|separated	x138	b
    calm|quiet|still	x139	a
    rough|stormy|turbulent|choppy	x139	b
    visible|seen	x140	a
    invisible|hidden|unseen	x140	b
    guilty	x141	a
    not guilty|innocent|cleared of	x141	b
    upheld|upholds|confirmed the verdict|affirmed	x142	a
    overturned|overturns|quashed|reversed|annulled|struck down	x142	b
    plead guilty|pleaded guilty|pleads guilty	x143	a
    pleaded not guilty|pleads not guilty|plead not guilty|protested his innocence	x143	b
    sober	x144	a
    drunk|drunken|intoxicated	x144	b
    armed	x145	a
    unarmed	x145	b
    vaccinated|immunised|immunized	x146	a
    unvaccinated	x146	b
    intentional|intentionally|deliberate|deliberately|on purpose	x147	a
    accidental|accidentally|by accident|unintentional|unintentionally|inadvertently	x147	b
    alive	x148	a
    dead|killed|died|lifeless	x148	b
    unanimous|unanimously	x149	a
    divided|split|narrowly	x149	b
    landed safely|landed|touched down	x150	a
    crashed|crashes|plunged	x150	b
    won the election|re-elected|elected	x151	a
    lost the election|lost his seat|lost her seat|defeated in the election	x151	b
    solvent|profitable	x152	a
    bankrupt|insolvent|bankruptcy|loss-making	x152	b
    full-time	x153	a
    part-time	x153	b
    married	x154	a
    single|unmarried|bachelor|spinster	x154	b
    literate	x155	a
    illiterate	x155	b
    majority	x156	a
    minority	x156	b
    major|serious|seriously|severe|severely|badly	x157	a
    minor|slight|slightly|mild|mildly	x157	b
    hardware	x158	a
    software	x158	b
    monarchy|kingdom	x159	a
    republic	x159	b
    founder|founded|founds|established|set up	x160	a
    dissolved|disbanded|abolished|closed down	x160	b
    nominated|appointed|named as	x161	a
    dismissed|removed from|sacked|fired	x161	b
    tightened|tighten|tightens|stricter	x162	a
    eased|ease|eases|loosened|relaxed|lifted	x162	b
    criticised|criticized|criticises|criticizes|slammed|attacked	x163	a
    defended|defends|praised|praises	x163	b
    lent|lend|loaned	x164	a
    borrow|borrowed|borrows	x164	b
    teacher|teaches|taught	x165	a
    pupil|student	x165	b
    landlord	x166	a
    tenant	x166	b
    employer	x167	a
    employee|employees	x167	b
    predecessor	x168	a
    successor	x168	b
    export|exported	x169	a
    import|imported	x169	b
    deflation	x170	a
    inflation	x170	b
    overweight|obese	x171	a
    underweight	x171	b
    noisy|loud	x172	a
    silent|quiet	x172	b
    empty|vacant|uninhabited	x173	a
    inhabited|populated|occupied	x173	b
    sold out	x174	a
    unsold|available	x174	b
    on strike|walked out	x175	a
    back at work|returned to work|called off the strike	x175	b
    """#
}
