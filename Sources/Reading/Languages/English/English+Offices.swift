extension English {
  /// Offices and callings as the check of roles compares them. Columns: forms, kind (`office`: what a person is; `field`:
  /// what the office is for; `deputy`; `open`: a former, acting, elected or hoped-for office, which excludes no other),
  /// keys (`|`; equal keys in two languages mean the same).
  static let offices: StaticString = #"""
    president	office	PRESIDENT
    king|queen|emperor|sultan	office	MONARCH
    head of state	office	PRESIDENT|MONARCH
    prime minister|premier|chancellor	office	PRIME_MINISTER
    minister|secretary of state	office	MINISTER
    governor	office	GOVERNOR
    mayor	office	MAYOR
    regent	office	REGENT
    regional head|regional leader	office	GOVERNOR|MAYOR|REGENT
    district chief|district head|district leader	office	REGENT|SUBDISTRICT
    subdistrict head|subdistrict chief|sub-district head|sub-district chief	office	SUBDISTRICT
    village head|village chief|headman|village leader	office	VILLAGE
    ambassador|envoy|consul general|consul-general|consul	office	DIPLOMAT
    police chief|chief of police|police commissioner	office	POLICE_CHIEF
    commander|military commander|army chief	office	COMMANDER
    chief veterinary officer|chief vet|chief medical officer|chief scientist|chief economist|chief statistician|chief engineer	office	CHIEF_EXPERT
    judge|chief justice|magistrate	office	JUDGE
    prosecutor|attorney general|attorney-general	office	PROSECUTOR
    chief executive|chief executive officer|ceo|president director|managing director	office	CEO
    cfo	office	HEAD
    cfo	field	FINANCE
    coo	office	HEAD
    coo	field	OPERATIONS
    cto	office	HEAD
    cto	field	TECHNOLOGY
    head|chief|director|director general|director-general|manager|officer|general manager|superintendent	office	HEAD
    chair|chairman|chairwoman|chairperson|chairs|chaired	office	CHAIR
    principal|headteacher|head teacher|headmaster|headmistress	office	PRINCIPAL
    rector|vice chancellor|vice-chancellor|university president	office	RECTOR
    secretary general|secretary-general|secretary	office	SECRETARY
    spokesman|spokeswoman|spokesperson|press officer|press secretary	office	SPOKESPERSON
    coordinator|organiser|organizer|leader|founder|adviser|advisor|aide|staffer|representative|member|delegate|observer|analyst|expert|researcher|activist|volunteer|official|scientist	office	OTHER
    owner|co-owner|proprietor	office	OWNER
    principal investigator|lead investigator|chief investigator|lead researcher|study leader|lead author|trial leader	office	RESEARCH_LEAD
    agent	office	AGENT
    receiver|liquidator|administrator|bankruptcy trustee	office	RECEIVER
    goalkeeper|keeper	office	GOALKEEPER
    defender|full-back|left-back|right-back|centre-back	office	DEFENDER
    striker|forward|winger|centre-forward	office	STRIKER
    midfielder|playmaker	office	MIDFIELDER
    team captain|player	office	PLAYER
    suspect|accused|defendant|convict	office	SUSPECT
    witness|eyewitness|key witness	office	WITNESS
    survivor	office	SURVIVOR
    victim	office	VICTIM
    passenger	office	PASSENGER
    conductor	office	CONDUCTOR
    cook|ship's cook	office	COOK
    skipper|ship's captain|captain of the ship|ship's master	office	SKIPPER
    dean	office	DEAN
    economist|chief economist	office	ECONOMIST
    geologist|volcanologist|seismologist	office	GEOLOGIST
    hydrologist	office	HYDROLOGIST
    biologist|ecologist|zoologist|botanist	office	BIOLOGIST
    sociologist|anthropologist|political scientist	office	SOCIOLOGIST
    psychologist	office	PSYCHOLOGIST
    physicist|chemist|astronomer|mathematician	office	PHYSICIST
    epidemiologist|virologist	office	EPIDEMIOLOGIST
    historian|archaeologist	office	HISTORIAN
    opposition leader|leader of the opposition	office	OPPOSITION
    harbour master|harbourmaster|harbor master	office	HEAD
    harbour master|harbourmaster|harbor master	field	PORT
    bishop|archbishop|priest|cleric|imam|monk|pastor	office	CLERIC
    wife|widow	office	WIFE
    husband	office	HUSBAND
    father	office	FATHER
    mother	office	MOTHER
    son	office	SON
    daughter	office	DAUGHTER
    brother	office	BROTHER
    sister	office	SISTER
    uncle	office	UNCLE
    aunt	office	AUNT
    grandfather	office	GRANDFATHER
    grandmother	office	GRANDMOTHER
    neighbour|neighbor	office	NEIGHBOUR
    cousin|friend|relative	office	OTHER
    lawmaker|legislator|member of parliament|mp|senator|congressman|congresswoman|councillor	office	LAWMAKER
    student|pupil|undergraduate|schoolboy|schoolgirl	office	STUDENT
    lecturer|professor|academic	office	LECTURER
    teacher|schoolteacher	office	TEACHER
    doctor|physician|surgeon|paediatrician|pediatrician|cardiologist|gynaecologist|gynecologist|neurologist|oncologist|psychiatrist|anaesthetist|general practitioner|gp|medic	office	DOCTOR
    nurse|midwife	office	NURSE
    lawyer|attorney|solicitor|barrister|counsel|defence lawyer|defense lawyer|defence counsel|lawyer for|lead lawyer	office	LAWYER
    journalist|reporter|editor	office	JOURNALIST
    fisherman|fisher	office	FISHERMAN
    farmer|grower	office	FARMER
    driver|trucker	office	DRIVER
    trader|vendor|shopkeeper|merchant|seller|stallholder	office	TRADER
    engineer|technician	office	ENGINEER
    coach|head coach|trainer	office	COACH
    referee|umpire	office	REFEREE
    soldier	office	SOLDIER
    police officer|policeman|policewoman	office	POLICE_OFFICER
    pilot	office	PILOT
    cleaner|cleaning lady|cleaning worker|janitor|charwoman	office	CLEANER
    security guard|night watchman|watchman|prison guard	office	GUARD
    cashier|bank teller|checkout clerk	office	CASHIER
    mechanic|motor mechanic|car mechanic	office	MECHANIC
    welder	office	WELDER
    electrician	office	ELECTRICIAN
    carpenter|joiner	office	CARPENTER
    bricklayer|mason	office	MASON
    tailor|seamstress|dressmaker	office	TAILOR
    barber|hairdresser	office	BARBER
    waiter|waitress	office	WAITER
    housemaid|maid|housekeeper|domestic worker	office	MAID
    gardener|groundskeeper	office	GARDENER
    laboratory analyst|lab analyst|laboratory technician|lab technician|laboratory assistant	office	LAB_WORKER
    machine operator|forklift driver|forklift operator|crane operator	office	OPERATOR
    dockworker|docker|stevedore|longshoreman	office	DOCKWORKER
    miner|coal miner|mineworker	office	MINER
    deckhand|seaman|crewman|seafarer	office	SAILOR
    firefighter|fireman	office	FIREFIGHTER
    pharmacist	office	PHARMACIST
    librarian	office	LIBRARIAN
    flight attendant|steward|stewardess|cabin attendant	office	CABIN_CREW
    train driver|engine driver|locomotive driver	office	TRAIN_DRIVER
    park ranger|forest ranger|ranger|forest guard|gamekeeper	office	RANGER
    postman|mail carrier|courier	office	COURIER
    treasurer	office	TREASURER
    treasurer	field	FINANCE
    stationmaster|station master	office	HEAD
    stationmaster|station master	field	RAIL
    foreign|foreign affairs|diplomacy	field	FOREIGN
    home|interior|home affairs|internal affairs	field	HOME
    defence|defense	field	DEFENCE
    finance|financial|treasury	field	FINANCE
    trade|commerce	field	TRADE
    industry|industrial	field	INDUSTRY
    economy|economic|economic affairs|economics	field	ECONOMY
    energy|mining|mines|minerals|mineral resources	field	ENERGY
    environment|environmental	field	ENVIRONMENT
    forestry|forest|forests	field	FORESTRY
    agriculture|agricultural|farming	field	AGRICULTURE
    fisheries|fishery|maritime|marine	field	MARITIME
    health|public health	field	HEALTH
    hospital	field	HOSPITAL
    health centre|health center|clinic|community health centre|community health center	field	HEALTH_CENTRE
    education	field	EDUCATION
    school	field	SCHOOL
    university|campus|faculty	field	UNIVERSITY
    transport|transportation	field	TRANSPORT
    law|justice|human rights	field	LAW
    religious|religious affairs|religion	field	RELIGION
    social|social affairs|welfare	field	SOCIAL
    labour|labor|manpower|employment	field	LABOUR
    tourism	field	TOURISM
    public works|housing|infrastructure	field	WORKS
    planning|development planning	field	PLANNING
    technology|information technology|digital|information	field	TECHNOLOGY
    operations|operating|operational	field	OPERATIONS
    marketing|sales|commercial	field	MARKETING
    human resources|personnel	field	PERSONNEL
    communications|public relations	field	COMMUNICATION
    disaster|disaster agency|disaster mitigation|disaster management|civil defence|civil defense|emergency management	field	DISASTER
    rescue|search and rescue	field	RESCUE
    volcano|volcanology|volcano observatory|observation post|geology|geological	field	GEOLOGY
    weather|meteorology|meteorological|met office	field	WEATHER
    fire|fire brigade|fire service|fire department	field	FIRE
    police	field	POLICE
    army|navy|air force|military	field	DEFENCE
    immigration	field	IMMIGRATION
    customs	field	CUSTOMS
    tax|taxation|revenue	field	TAX
    port|harbour|harbor	field	PORT
    airport	field	AIRPORT
    railway|railways|rail	field	RAIL
    election|electoral|elections|elections commission|election commission	field	ELECTION
    statistics	field	STATISTICS
    food and drug	field	FOOD_DRUG
    anti-corruption|anticorruption|anti-graft	field	ANTIGRAFT
    prison|corrections	field	PRISON
    water	field	WATER
    bank|central bank	field	BANK
    investigation|detective|crime	field	INVESTIGATION
    traffic	field	TRAFFIC
    court	field	COURT
    museum|culture|cultural	field	CULTURE
    park|national park|conservation	field	CONSERVATION
    sport|sports|football|soccer|sporting	field	SPORT
    examination|examinations|exams|curriculum|schools	field	EDUCATION
    promoter|concert promoter|event organiser|event organizer	field	PROMOTER
    observer mission|observation mission|election observers|observers|monitoring mission	field	OBSERVERS
    company|firm|corporation	field	COMPANY
    union|labour union|labor union|trade union|workers' union	field	UNION
    election watchdog|election supervisory|election supervision	field	ELECTION_WATCH
    health office|health agency|health department|health service	field	HEALTH_OFFICE
    parliament|house of representatives|legislative council|council|assembly|senate	field	PARLIAMENT
    party	field	PARTY
    safety	field	SAFETY
    security	field	SECURITY
    research|scientific	field	RESEARCH
    statistics office|statistics agency	field	STATISTICS
    oil|gas|oil and gas	field	ENERGY
    youth	field	SPORT
    women's affairs|women's empowerment	field	WOMEN
    land|agrarian	field	LAND
    drug|narcotics	field	NARCOTICS
    intelligence	field	INTELLIGENCE
    cooperative	field	COOPERATIVE
    victim|victim's|victims'|missing boy|missing girl|boy|boy's|girl|girl's	field	VICTIM
    deputy|vice|assistant|junior	deputy	-
    former|ex|late|then|acting|interim|caretaker|outgoing|onetime|retired|elect|candidate|nominee|honorary|incoming|designate|shadow	open	-
    """#
}
