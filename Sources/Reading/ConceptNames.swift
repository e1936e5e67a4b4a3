/// The news concepts that both languages' words lead to, in a fixed order: a row's place is the concept's number.
enum ConceptData {
  /// Columns: id, kind (`person`, `casualty`, `organisation`, `place`, `thing`, `abstract`, `measure`, `event`, `state`,
  /// `scope`), English singular label, parent id (the wider concept), opposite ids (`|`). `-` is an empty column.
  /// Everything counted as persons has `PERSON` among its ancestors.
  static let concepts: StaticString = #"""
    TROOPS	person	soldier	PERSON	CIVILIAN
    SPECIAL_FORCES	person	special forces soldier	TROOPS	-
    MIL_UNIT	organisation	military unit	-	-
    OFFICER	person	officer	TROOPS	-
    CIVILIAN	person	civilian	PERSON	TROOPS
    VICTIM	person	victim	PERSON	PERPETRATOR
    DEAD	casualty	death	VICTIM	SURVIVE
    INJURED	casualty	injured person	VICTIM	-
    MISSING	casualty	missing person	VICTIM	FOUND
    DISPLACED	casualty	displaced person	VICTIM	RETURN_HOME
    HOSTAGE	person	hostage	PERSON	-
    PRISONER	person	prisoner	PERSON	-
    PROTESTER	person	protester	PERSON	SECURITY_FORCES_PERSONNEL
    MIGRANT	person	migrant	PERSON	-
    PATIENT_CASE	abstract	case	-	-
    WAR	event	war	-	PEACE
    ATTACK	event	attack	WAR	DEFEND
    CEASEFIRE	event	ceasefire	PEACE	FIGHT|CEASEFIRE_BREACH|SHOOT
    DEPLOY	event	deployment	-	WITHDRAW
    ARRIVE	event	arrival	-	DEPART
    DEPART	event	departure	-	ARRIVE
    WITHDRAW	event	withdrawal	-	DEPLOY|INVASION|SEND
    PRESENCE	state	presence	-	ABSENT
    INVOLVE	state	involvement	-	NEUTRAL
    GUARD	event	guard duty	-	-
    FIGHT	event	combat	WAR	CEASEFIRE
    TRAIN	event	training	-	-
    SUMMON	event	summons	-	-
    PROTEST_DIPL	event	lodge a protest	-	-
    CONCERN	event	concern	-	-
    CONDEMN	event	condemn	-	SUPPORT
    DEMAND	event	urge	-	-
    DENY	event	deny	-	ADMIT|CONFIRM
    CONFIRM	event	confirm	-	DENY
    THREAT	abstract	threat	-	-
    SECURITY	abstract	security	-	-
    TENSION_POL	abstract	tension	-	DEESCALATION
    COOPERATION	abstract	cooperation	-	SEVER_TIES
    TREATY	abstract	treaty	-	-
    SIGN	event	signing	-	TERMINATE_DEAL|CANCEL
    SANCTION	abstract	sanction	-	-
    VISIT	event	visit	-	-
    MEET	event	meeting	-	-
    PHONE	event	phone call	MEET	-
    ELECTION	event	election	-	-
    RESIGN	event	resignation	-	APPOINT
    APPOINT	event	appointment	-	DISMISS|RESIGN
    ARREST	event	arrest	-	RELEASE|ESCAPE|FUGITIVE
    RELEASE	event	release	-	ARREST|DETAIN|IMPRISON|KIDNAP
    TRIAL	event	trial	-	-
    EARTHQUAKE	event	earthquake	DISASTER	-
    FLOOD	event	flood	DISASTER	DROUGHT
    LANDSLIDE	event	landslide	DISASTER	-
    ERUPTION	event	eruption	DISASTER	-
    FIRE	event	fire	DISASTER	-
    STORM	event	storm	DISASTER	-
    CRASH	event	crash	-	-
    EXPLOSION	event	explosion	-	-
    MISSILE	abstract	missile	WEAPON	-
    NUCLEAR	abstract	nuclear programme	-	-
    WEAPON	abstract	weapon	-	-
    DRONE	abstract	drone	WEAPON	-
    WARSHIP	abstract	warship	SHIP	-
    INTELLIGENCE	abstract	intelligence	-	-
    ANALYST	person	analyst	PERSON	-
    MINISTER	person	minister	PERSON	-
    FOREIGN_MINISTER	person	foreign minister	MINISTER	-
    VICE_FM	person	vice foreign minister	MINISTER	-
    DEFENCE_MINISTER	person	defence minister	MINISTER	-
    AMBASSADOR	person	ambassador	DIPLOMAT	-
    PRESIDENT	person	president	PERSON	-
    PM	person	prime minister	PERSON	-
    LEADER	person	leader	PERSON	-
    SECGEN	person	secretary-general	PERSON	-
    SPOKESPERSON	person	spokesperson	PERSON	-
    GOVERNMENT	organisation	government	-	-
    PARLIAMENT	organisation	parliament	-	-
    POLICE	organisation	police officer	-	-
    REGION	place	region	-	-
    BORDER	place	border	-	-
    ECONOMY	abstract	economy	-	-
    INFLATION	measure	inflation	-	DEFLATION
    INTEREST_RATE	measure	interest rate	-	-
    EXCHANGE_RATE	measure	exchange rate	-	-
    PRICE	measure	price	-	-
    LOSS	measure	loss	-	PROFIT
    PROFIT	measure	profit	-	LOSS
    REVENUE	measure	revenue	-	-
    BUDGET	measure	budget	-	-
    POPULATION	measure	population	-	-
    RISE	event	rise	-	FALL|STABLE
    FALL	event	fall	-	RISE|STABLE
    BATCH_FIRST	scope	first wave	-	-
    BATCH_EXTRA	scope	addition	-	-
    TOTAL	scope	total	-	-
    SO_FAR	scope	so far	-	-
    PERSON	person	person	-	-
    RESIDENT	person	resident	CIVILIAN	-
    CITIZEN	person	citizen	CIVILIAN	FOREIGNER
    CITIZEN_INDONESIA	person	Indonesian citizen	CITIZEN	-
    FOREIGNER	person	foreigner	PERSON	CITIZEN
    DEAD_ON_SPOT	event	death at the scene	DEAD	-
    DEAD_IN_HOSPITAL	event	death in hospital	DEAD	-
    SURVIVE	event	survivor	PERSON	DEAD
    INJURED_HEAVY	event	seriously injured person	INJURED	INJURED_LIGHT
    INJURED_LIGHT	event	slightly injured person	INJURED	INJURED_HEAVY
    BURN_INJURY	event	burn	INJURED	-
    FRACTURE	event	fracture	INJURED	-
    FOUND	event	found	-	MISSING
    BODY	thing	body bag	DEAD	-
    BURIAL	event	burial	-	-
    MASS_GRAVE	place	mass grave	-	-
    CEMETERY	place	cemetery	-	-
    MOURN	event	mourn	-	-
    DEAD_IDENTIFY	event	identify	-	-
    AUTOPSY	event	autopsy	-	-
    DISASTER	event	disaster	-	-
    TRAGEDY	event	tragedy	DISASTER	-
    DISASTER_EMERGENCY	state	emergency response	STATE_OF_EMERGENCY	-
    STATE_OF_EMERGENCY	state	state of emergency	-	-
    AFTERSHOCK	event	aftershock	EARTHQUAKE	FORESHOCK
    FORESHOCK	event	foreshock	EARTHQUAKE	AFTERSHOCK
    VOLCANIC_QUAKE	event	volcanic earthquake	EARTHQUAKE	-
    MAGNITUDE	measure	magnitude	EARTHQUAKE	-
    INTENSITY_MMI	measure	intensity	EARTHQUAKE	-
    EPICENTRE	place	epicentre	EARTHQUAKE	-
    DEPTH	measure	depth	-	-
    FAULT_LINE	place	fault line	EARTHQUAKE	-
    TSUNAMI	event	tsunami	DISASTER	-
    TSUNAMI_POTENTIAL	state	tsunami warning	TSUNAMI	TSUNAMI_NONE
    TSUNAMI_NONE	state	no tsunami warning	TSUNAMI	TSUNAMI_POTENTIAL
    LIQUEFACTION	event	liquefaction	DISASTER	-
    FLASH_FLOOD	event	flash flood	FLOOD	-
    COASTAL_FLOOD	event	tidal flood	FLOOD	-
    INUNDATE	event	inundate	FLOOD	WATER_RECEDE
    WATER_RECEDE	event	recede	-	INUNDATE|OVERFLOW
    OVERFLOW	event	overflow	FLOOD	WATER_RECEDE
    WATER_LEVEL	measure	water level	FLOOD	-
    DYKE	thing	dyke	-	-
    BREACH	event	breach of a dyke	-	-
    DAM	thing	dam	-	-
    RIVER	place	river	-	-
    DRAINAGE	thing	drainage	-	-
    AVALANCHE	event	avalanche	DISASTER	-
    SINKHOLE	event	sinkhole	DISASTER	-
    ABRASION	event	coastal erosion	-	-
    MUD	thing	mud	-	-
    VOLCANO	place	volcano	-	-
    LAVA	thing	lava	ERUPTION	-
    LAHAR	event	lahar	FLOOD	-
    PYROCLASTIC	event	pyroclastic flow	ERUPTION	-
    VOLCANIC_ASH	thing	volcanic ash	ERUPTION	-
    CRATER	place	crater	-	-
    ALERT_LEVEL	measure	alert level	-	-
    ALERT_RAISE	event	raised the alert	ALERT_LEVEL	ALERT_LOWER
    ALERT_LOWER	event	lowered the alert	ALERT_LEVEL	ALERT_RAISE
    DANGER_ZONE	place	danger zone	-	-
    WILDFIRE	event	wildfire	FIRE	-
    BURN	event	burn	FIRE	EXTINGUISH
    EXTINGUISH	event	extinguish	-	BURN
    FLAME	thing	flame	FIRE	-
    SMOKE	thing	smoke	-	-
    HAZE	thing	haze	SMOKE	-
    HOTSPOT	place	hotspot	WILDFIRE	-
    PEATLAND	place	peatland	-	-
    SHORT_CIRCUIT	event	short circuit	-	-
    GAS_LEAK	event	gas leak	-	-
    GAS_CYLINDER	thing	gas cylinder	-	-
    FIREFIGHTER	person	firefighter	RESCUER	-
    FIRE_ENGINE	thing	fire engine	VEHICLE	-
    CYCLONE	event	typhoon	STORM	-
    TORNADO	event	tornado	STORM	-
    LANDFALL	event	landfall	CYCLONE	-
    STRONG_WIND	event	strong wind	-	-
    WIND_SPEED	measure	wind speed	STRONG_WIND	-
    HIGH_WAVE	event	high wave	-	CALM_SEA
    CALM_SEA	state	calm sea	-	HIGH_WAVE
    CURRENT	thing	strong current	-	-
    SWEPT_AWAY	event	swept away	-	-
    TIDE	thing	tide	-	-
    RAIN	event	rain	-	-
    HEAVY_RAIN	event	heavy rain	RAIN	-
    RAINFALL	measure	rainfall	RAIN	-
    LIGHTNING	event	lightning	-	-
    HAIL	event	hail	STORM	-
    SNOW	event	snow	-	-
    BLIZZARD	event	blizzard	STORM	-
    FOG	event	fog	-	-
    VISIBILITY	measure	visibility	-	-
    HEATWAVE	event	heatwave	DISASTER	COLD_WAVE
    COLD_WAVE	event	cold wave	DISASTER	HEATWAVE
    DROUGHT	event	drought	DISASTER	FLOOD
    DRY_SEASON	state	dry season	-	RAINY_SEASON
    RAINY_SEASON	state	rainy season	-	DRY_SEASON
    EL_NINO	event	El Nino	-	LA_NINA
    LA_NINA	event	La Nina	-	EL_NINO
    TEMPERATURE	measure	temperature	-	-
    WEATHER	abstract	weather	-	-
    BAD_WEATHER	state	bad weather	WEATHER	FAIR_WEATHER
    FAIR_WEATHER	state	fair weather	WEATHER	BAD_WEATHER
    WEATHER_FORECAST	abstract	weather forecast	WEATHER	-
    EARLY_WARNING	abstract	early warning	WARNING	-
    WARNING	abstract	warning	-	-
    VIGILANT	state	vigilant	-	-
    CLIMATE_CHANGE	abstract	climate change	-	-
    POLLUTION	abstract	pollution	-	-
    OIL_SPILL	event	oil spill	POLLUTION	-
    DEFORESTATION	event	deforestation	-	REFOREST
    COLLAPSE	event	collapse	-	-
    BURIED	event	buried under	-	-
    TRAPPED	event	trapped person	-	RESCUE
    HIT_BY_OBJECT	event	crushed by	-	-
    ISOLATED	state	cut off	-	ACCESSIBLE
    ACCESSIBLE	state	passable	-	ISOLATED
    HIT_AREA	event	batter	-	-
    DAMAGE	event	damaged building	-	INTACT
    INTACT	state	intact	-	DAMAGE
    DAMAGE_HEAVY	state	heavily damaged building	DAMAGE	DAMAGE_LIGHT
    DAMAGE_MODERATE	state	moderately damaged building	DAMAGE	-
    DAMAGE_LIGHT	state	lightly damaged building	DAMAGE	DAMAGE_HEAVY
    DESTROY	event	destroyed building	DAMAGE	REBUILD
    REBUILD	event	rebuild	-	DESTROY
    RUBBLE	thing	rubble	-	-
    CRACK	event	crack	DAMAGE	-
    TREE_FALLEN	event	fallen tree	-	-
    POWER_OUTAGE	event	power outage	-	POWER_RESTORE
    POWER_RESTORE	event	power restored	-	POWER_OUTAGE
    ELECTRICITY	thing	electricity	-	-
    CLEAN_WATER	thing	clean water	-	-
    AFFECTED	event	affected	-	-
    HOUSE	thing	house	BUILDING	-
    BUILDING	thing	building	-	-
    SHOP	thing	shop	-	-
    MARKET_PLACE	place	traditional market	MARKET	-
    FACTORY	thing	factory	BUILDING	-
    MINE_SITE	place	mine	-	-
    MINER	person	miner	WORKER	-
    SCHOOL	thing	school	BUILDING	-
    PLACE_OF_WORSHIP	thing	place of worship	-	-
    PUBLIC_FACILITY	thing	public facility	-	-
    BRIDGE	thing	bridge	-	-
    ROAD	thing	road	-	-
    TOLL_ROAD	thing	toll road	ROAD	-
    VILLAGE	place	village	-	-
    DISTRICT	place	district	-	-
    REGENCY	place	regency	-	-
    CITY	place	city	-	-
    PROVINCE	place	province	-	-
    RICE_FIELD	place	rice field	-	-
    PLANTATION	place	plantation	-	-
    LIVESTOCK	thing	livestock	-	-
    MOUNTAIN	place	mountain	-	-
    SLOPE	place	slope	-	-
    COAST	place	coast	-	-
    SEA	place	sea	-	-
    ISLAND	place	island	-	-
    LAKE	place	lake	-	-
    FOREST	place	forest	-	-
    HOUSEHOLD	person	household	PERSON	-
    RELATIVE	person	relative	PERSON	-
    CHILD	person	child	PERSON	ADULT
    ADULT	person	adult	PERSON	CHILD
    INFANT	person	baby	CHILD	-
    TEENAGER	person	teenager	PERSON	-
    WOMAN	person	woman	PERSON	MAN
    MAN	person	man	PERSON	WOMAN
    ELDERLY	person	elderly person	PERSON	-
    PREGNANT_WOMAN	person	pregnant woman	WOMAN	-
    DISABLED	person	person with a disability	PERSON	-
    ORPHAN	person	orphan	CHILD	-
    STUDENT_SCHOOL	person	pupil	PERSON	-
    STUDENT	person	university student	PERSON	-
    TEACHER	person	teacher	PERSON	-
    WORKER	person	worker	PERSON	-
    FARMER	person	farmer	PERSON	-
    FISHERMAN	person	fisherman	PERSON	-
    TOURIST	person	tourist	PERSON	-
    CLIMBER	person	climber	PERSON	-
    TRADER	person	trader	PERSON	-
    INCIDENT	event	incident	-	-
    TRAFFIC_ACCIDENT	event	road accident	CRASH	-
    PLANE_CRASH	event	plane crash	CRASH	-
    SHIP_ACCIDENT	event	shipwreck	CRASH	-
    TRAIN_ACCIDENT	event	train crash	CRASH	-
    WORK_ACCIDENT	event	workplace accident	CRASH	-
    COLLIDE	event	collide	CRASH	-
    HIT_PERSON_VEHICLE	event	hit-and-run	COLLIDE	-
    OVERTURN	event	overturn	CRASH	-
    CAPSIZE	event	capsize	SHIP_ACCIDENT	-
    SINK	event	sink	SHIP_ACCIDENT	STAY_AFLOAT
    STAY_AFLOAT	state	afloat	-	SINK
    DROWN	event	drown	DEAD	-
    RUN_AGROUND	event	run aground	SHIP_ACCIDENT	REFLOAT
    REFLOAT	event	refloat	-	RUN_AGROUND
    DERAIL	event	derail	TRAIN_ACCIDENT	-
    SKID	event	skid	CRASH	-
    PLUNGE	event	plunge into	CRASH	-
    FALL_DOWN	event	fell from	-	-
    BRAKE_FAILURE	event	brake failure	-	-
    ENGINE_FAILURE	event	engine failure	-	-
    OVERLOAD	state	overload	-	-
    SPEEDING	event	speeding	-	-
    DROWSY_DRIVER	state	drowsy	-	-
    DRUNK	state	drunk	-	-
    HUMAN_ERROR	abstract	human error	-	-
    CAUSE	abstract	cause	-	PREVENT
    VEHICLE	thing	vehicle	-	-
    MOTORCYCLE	thing	motorcycle	VEHICLE	-
    BICYCLE	thing	bicycle	VEHICLE	-
    BUS	thing	bus	VEHICLE	-
    TRUCK	thing	truck	VEHICLE	-
    AMBULANCE	thing	ambulance	VEHICLE	-
    HEAVY_EQUIPMENT	thing	heavy equipment	-	-
    RAIL_TRAIN	thing	train	VEHICLE	-
    RAILWAY	thing	railway	-	-
    AIRCRAFT	thing	plane	VEHICLE	-
    HELICOPTER	thing	helicopter	AIRCRAFT	-
    HOT_AIR_BALLOON	thing	hot air balloon	AIRCRAFT	-
    SHIP	thing	ship	VEHICLE	-
    FERRY	thing	ferry	SHIP	-
    BOAT	thing	boat	SHIP	-
    FISHING_BOAT	thing	fishing boat	BOAT	-
    TANKER	thing	tanker	SHIP	-
    TUGBOAT	thing	tugboat	SHIP	-
    SUBMARINE	thing	submarine	WARSHIP	-
    PASSENGER	person	passenger	PERSON	CREW
    CREW	person	crew	PERSON	PASSENGER
    PILOT	person	pilot	CREW	-
    SHIP_CAPTAIN	person	skipper	CREW	-
    DRIVER	person	driver	PERSON	-
    PEDESTRIAN	person	pedestrian	PERSON	-
    AIRPORT	place	airport	-	-
    RUNWAY	place	runway	-	-
    TERMINAL	place	bus terminal	BUILDING	-
    RAIL_STATION	place	railway station	-	-
    PORT	place	seaport	-	-
    TAKE_OFF	event	take off	DEPART	LAND_AIRCRAFT
    LAND_AIRCRAFT	event	touch down	ARRIVE	TAKE_OFF
    EMERGENCY_LANDING	event	emergency landing	LAND_AIRCRAFT	-
    LOSE_CONTACT	event	lost contact	MISSING	-
    BLACK_BOX	thing	black box	-	-
    FLIGHT	event	flight	-	-
    VOYAGE	event	voyage	DEPART	-
    ANCHOR	event	anchored	ARRIVE	-
    FLIGHT_CANCELLED	event	cancelled flight	-	-
    DELAYED_TRANSPORT	event	delayed	-	ON_TIME
    ON_TIME	state	on time	-	DELAYED_TRANSPORT
    STRANDED	state	stranded person	-	-
    TRAFFIC_JAM	event	traffic jam	-	TRAFFIC_SMOOTH
    TRAFFIC_SMOOTH	state	traffic flowing	-	TRAFFIC_JAM
    TRAFFIC	abstract	traffic	-	-
    MUDIK	event	homecoming exodus	-	-
    ROAD_CLOSED	event	road closed	-	ROAD_OPEN
    ROAD_OPEN	state	reopen	-	ROAD_CLOSED
    SEAWORTHY	state	seaworthy	-	NOT_SEAWORTHY
    NOT_SEAWORTHY	state	unseaworthy	-	SEAWORTHY
    SAFETY_EQUIPMENT	thing	life jacket	-	-
    KNKT	organisation	transport safety committee	-	-
    AIRLINE	organisation	airline	-	-
    SHIP_OPERATOR	organisation	ship operator	-	-
    TRANSPORT_AUTHORITY	organisation	Transportation Ministry	-	-
    AIR_TRAFFIC_CONTROL	organisation	air traffic control	-	-
    COCKPIT	place	cockpit	-	-
    CARGO	thing	cargo	-	-
    FUEL	thing	fuel	-	-
    SPEED	measure	speed	-	-
    CAPACITY	measure	capacity	-	-
    DURATION_FLIGHT	measure	flight time	-	-
    ALTITUDE	measure	altitude	-	-
    DISTANCE	measure	distance	-	-
    RESCUE	event	rescue	-	TRAPPED
    RESCUER	person	rescuer	PERSON	-
    SAR_AGENCY	organisation	search and rescue agency	-	-
    DISASTER_AGENCY	organisation	disaster agency	-	-
    METEO_AGENCY	organisation	meteorological agency	-	-
    SEARCH	event	search operation	-	SEARCH_END
    SEARCH_END	event	called off the search	-	SEARCH|SEARCH_RESUME
    SEARCH_RESUME	event	search resumed	SEARCH	SEARCH_END
    EVACUATE	event	evacuated person	DISPLACED	-
    RETURN_HOME	event	returned home	-	DISPLACED
    SHELTER	place	shelter	-	-
    TENT	thing	tent	-	-
    COMMAND_POST	place	command post	-	-
    FIELD_KITCHEN	thing	public kitchen	-	-
    TEMP_HOUSING	thing	temporary housing	HOUSE	PERM_HOUSING
    PERM_HOUSING	thing	permanent housing	HOUSE	TEMP_HOUSING
    RELOCATE	event	relocate	-	-
    AID	thing	aid	-	-
    DISTRIBUTE_AID	event	distribute	-	BLOCK_AID
    BLOCK_AID	event	blocked aid	-	DISTRIBUTE_AID
    DONATION	thing	donation	-	-
    COMPENSATION	thing	compensation	-	-
    VOLUNTEER	person	volunteer	PERSON	-
    AID_WORKER	person	aid worker	PERSON	-
    AID_AGENCY	organisation	aid agency	-	-
    NGO	organisation	NGO	-	-
    HUMANITARIAN_CRISIS	event	humanitarian crisis	-	-
    HUMANITARIAN_CORRIDOR	place	humanitarian corridor	-	-
    FAMINE	event	famine	DISASTER	-
    SHORTAGE	state	shortage	-	SURPLUS|AVAILABLE
    SURPLUS	state	surplus	-	SHORTAGE|BUDGET_DEFICIT
    DIVER	person	diver	RESCUER	-
    SNIFFER_DOG	thing	sniffer dog	-	-
    SAR_BOAT	thing	rescue boat	BOAT	-
    WITNESS	person	witness	PERSON	SUSPECT
    TOLL	measure	toll	-	-
    RECOVERY	event	recovery	-	RECESSION
    CLEANUP	event	clean-up	-	-
    UNDER_CONTROL	state	under control	-	OUT_OF_CONTROL
    OUT_OF_CONTROL	state	out of control	-	UNDER_CONTROL
    SAFE	state	safe	-	DANGEROUS|RISK
    DANGEROUS	state	dangerous	-	SAFE
    HEALTH	abstract	health	-	-
    DISEASE	event	disease	-	-
    OUTBREAK	event	outbreak	DISEASE	-
    PANDEMIC	event	pandemic	OUTBREAK	ENDEMIC
    ENDEMIC	state	endemic	DISEASE	PANDEMIC
    PUBLIC_HEALTH_EMERGENCY	state	public health emergency	STATE_OF_EMERGENCY	-
    CASE_SUSPECTED	measure	suspected case	PATIENT_CASE	CASE_CONFIRMED
    CASE_CONFIRMED	state	confirmed case	PATIENT_CASE	CASE_NEGATIVE|CASE_SUSPECTED
    CASE_NEGATIVE	state	negative test	-	CASE_CONFIRMED
    INCIDENCE	measure	incidence	-	-
    FATALITY_RATE	measure	fatality rate	-	-
    PATIENT	person	patient	PERSON	-
    SYMPTOM	abstract	symptom	-	-
    ASYMPTOMATIC	state	asymptomatic	-	-
    TRANSMIT	event	transmit	-	-
    SPREAD	event	spread	-	CONTAIN_SPREAD
    CONTAIN_SPREAD	event	contain the outbreak	-	SPREAD
    COVID	event	Covid-19	DISEASE	-
    DENGUE	event	dengue	DISEASE	-
    MALARIA	event	malaria	DISEASE	-
    TB	event	tuberculosis	DISEASE	-
    CHOLERA	event	cholera	DISEASE	-
    DIPHTHERIA	event	diphtheria	DISEASE	-
    MEASLES	event	measles	DISEASE	-
    POLIO	event	polio	DISEASE	-
    RABIES	event	rabies	DISEASE	-
    BIRD_FLU	event	bird flu	DISEASE	-
    SWINE_FEVER	event	swine fever	DISEASE	-
    FOOT_AND_MOUTH	event	foot-and-mouth disease	DISEASE	-
    INFLUENZA	event	influenza	DISEASE	-
    MPOX	event	mpox	DISEASE	-
    SMALLPOX	event	smallpox	DISEASE	-
    EBOLA	event	Ebola	DISEASE	-
    MARBURG	event	Marburg virus	DISEASE	-
    ZIKA	event	Zika	DISEASE	-
    HIV	event	HIV	DISEASE	-
    HEPATITIS	event	hepatitis	DISEASE	-
    PNEUMONIA	event	pneumonia	DISEASE	-
    DIARRHOEA	event	diarrhoea	DISEASE	-
    TYPHOID	event	typhoid	DISEASE	-
    LEPTOSPIROSIS	event	leptospirosis	DISEASE	-
    MENINGITIS	event	meningitis	DISEASE	-
    ANTHRAX	event	anthrax	DISEASE	-
    CANCER	event	cancer	DISEASE	-
    HEART_DISEASE	event	heart disease	DISEASE	-
    STROKE	event	stroke	DISEASE	-
    DIABETES	event	diabetes	DISEASE	-
    KIDNEY	event	kidney failure	DISEASE	-
    POISONING	event	poisoning	-	-
    STUNTING	event	stunting	DISEASE	-
    MENTAL_HEALTH	abstract	mental health	-	-
    SUICIDE	event	suicide	DEAD	-
    VIRUS	thing	virus	-	-
    BACTERIA	thing	bacteria	-	-
    MOSQUITO	thing	mosquito	-	-
    VACCINE	thing	vaccine	-	-
    VACCINATE	event	vaccinated person	-	UNVACCINATED
    UNVACCINATED	state	unvaccinated	-	VACCINATE
    DOSE	measure	dose	-	-
    ANTITOXIN	thing	antitoxin	MEDICINE	-
    MEDICINE	thing	medicine	-	-
    TREAT_MEDICAL	event	treated	-	-
    HOSPITALISE	event	hospitalised person	TREAT_MEDICAL	DISCHARGE_HOSPITAL
    DISCHARGE_HOSPITAL	event	discharged	-	HOSPITALISE
    HEAL	event	recovered patient	-	SICK
    SURGERY	event	surgery	TREAT_MEDICAL	-
    TEST_MEDICAL	event	swab test	-	-
    QUARANTINE	event	quarantine	-	-
    LOCKDOWN	event	lockdown	RESTRICT	EASE_RESTRICTION
    EASE_RESTRICTION	event	ease restrictions	-	LOCKDOWN|RESTRICT
    HEALTH_PROTOCOL	abstract	health protocol	-	-
    CONTACT_TRACE	event	contact tracing	-	-
    HOSPITAL	thing	hospital	BUILDING	-
    HEALTH_CENTRE	thing	health centre	-	-
    DOCTOR	person	doctor	HEALTH_WORKER	-
    NURSE	person	nurse	HEALTH_WORKER	-
    HEALTH_WORKER	person	health worker	PERSON	-
    HEALTH_MINISTRY	organisation	health ministry	-	-
    FOOD_DRUG_AGENCY	organisation	food and drug agency	-	-
    HEALTH_INSURANCE	abstract	health insurance	-	-
    BED_OCCUPANCY	measure	bed	-	-
    OXYGEN	thing	oxygen	-	-
    BLOOD	thing	blood	-	-
    BIRTH	event	birth	-	-
    CONTAMINATED_FOOD	thing	tainted food	-	-
    FREE_MEALS	abstract	meal	-	-
    HEALTHY	state	healthy	-	SICK
    SICK	state	sick	-	HEALTHY|HEAL
    CRIME	event	crime	-	-
    PERPETRATOR	person	perpetrator	PERSON	VICTIM
    SUSPECT	person	suspect	PERSON	WITNESS
    DEFENDANT	person	defendant	PERSON	-
    CONVICT	person	convict	PRISONER	-
    FUGITIVE	person	fugitive	PERSON	ARREST
    KIDNAP	event	kidnapping	CRIME	RELEASE
    RANSOM	thing	ransom	-	-
    MURDER	event	murder	CRIME	-
    ASSASSINATE	event	assassinate	MURDER	-
    STAB	event	stabbing	CRIME	-
    SHOOT	event	shooting	ATTACK	CEASEFIRE
    ASSAULT	event	assault	CRIME	-
    VIOLENCE	event	violence	-	PEACEFUL
    DOMESTIC_VIOLENCE	event	domestic violence	VIOLENCE	-
    SEXUAL_VIOLENCE	event	sexual violence	CRIME	-
    BULLYING	event	bully	VIOLENCE	-
    THEFT	event	theft	CRIME	-
    ROBBERY	event	robbery	THEFT	-
    ARSON	event	arson	CRIME	-
    FRAUD	event	fraud	CRIME	-
    CYBERCRIME	event	cybercrime	CRIME	-
    ONLINE_GAMBLING	event	online gambling	CRIME	-
    NARCOTICS	thing	narcotics	-	-
    DRUG_TRAFFICKING	event	drug trafficking	CRIME	-
    SMUGGLING	event	smuggle	CRIME	-
    HUMAN_TRAFFICKING	event	human trafficking	CRIME	-
    ORGANISED_CRIME	organisation	organised crime	-	-
    PIRACY_SEA	event	piracy at sea	CRIME	-
    HIJACK	event	hijack	CRIME	-
    EXTORTION	event	extortion	CRIME	-
    ILLEGAL_FISHING	event	illegal fishing	CRIME	-
    POACHING	event	wildlife trade	CRIME	-
    HATE_SPEECH	event	hate speech	CRIME	-
    HOAX	abstract	hoax	-	-
    TERRORISM	event	terrorism	CRIME	-
    TERRORIST	person	terrorist	PERPETRATOR	-
    SUICIDE_BOMB	event	suicide bombing	TERRORISM	-
    TREASON	event	treason	CRIME	-
    SECURITY_FORCES	organisation	security officer	-	-
    INVESTIGATOR	person	investigator	PERSON	-
    INVESTIGATE	event	investigate	-	CLOSE_CASE
    CLOSE_CASE	event	drop the case	-	INVESTIGATE|CHARGE
    QUESTION	event	questioned	EXAMINE	-
    RAID	event	raid	-	-
    SEIZE	event	seize	-	RETURN_SEIZED|RETURN
    RETURN_SEIZED	event	returned the seized	-	SEIZE
    EVIDENCE	thing	evidence	-	NO_EVIDENCE
    NO_EVIDENCE	state	no evidence	-	EVIDENCE
    CRIME_SCENE	place	crime scene	-	-
    DETAIN	event	detainee	ARREST	RELEASE
    ESCAPE	event	escape	-	ARREST|SURRENDER_SELF
    SURRENDER_SELF	event	turn himself in	-	ESCAPE
    PRISON	place	prison	-	-
    IMPRISON	event	imprison	-	RELEASE
    LIFE_SENTENCE	event	life imprisonment	IMPRISON	-
    DEATH_PENALTY	event	death penalty	-	PARDON
    PARDON	event	pardon	-	DEATH_PENALTY
    FINE	thing	fine	-	-
    PUNISHMENT	event	punishment	-	-
    COURT	organisation	court	-	-
    INTERNATIONAL_COURT	organisation	International Court of Justice	COURT	-
    JUDGE	person	judge	PERSON	-
    PROSECUTOR	person	prosecutor	PERSON	-
    LAWYER	person	lawyer	PERSON	-
    CHARGE	event	charged with	-	CLOSE_CASE
    ACCUSE	event	accuse	-	DENY_GUILT|DEFEND_ARG
    DENY_GUILT	event	denied the allegations	-	ACCUSE|CONFESS
    CONFESS	event	confess	-	DENY_GUILT
    DEMAND_SENTENCE	event	sought a sentence	-	SENTENCE
    SENTENCE	event	sentence	TRIAL	DEMAND_SENTENCE
    GUILTY	state	guilty verdict	-	ACQUITTED
    ACQUITTED	state	acquittal	-	GUILTY
    APPEAL	event	appeal against	-	ACCEPT_VERDICT
    ACCEPT_VERDICT	event	accepted the verdict	-	APPEAL
    UPHOLD	event	uphold	-	OVERTURN_RULING
    OVERTURN_RULING	event	overturn the ruling	-	UPHOLD
    LAWSUIT	event	lawsuit	-	-
    LEGAL_CASE	abstract	legal case	-	-
    POLICE_REPORT	event	police report	-	-
    LAW	abstract	law	-	-
    HUMAN_RIGHTS	abstract	human right	-	-
    CORRUPTION	event	corruption	CRIME	-
    BRIBE	event	bribe	CORRUPTION	-
    MONEY_LAUNDERING	event	money laundering	CRIME	-
    STATE_LOSS	measure	state loss	LOSS	-
    ABUSE_POWER	event	abuse of power	CORRUPTION	-
    TAX_EVASION	event	tax evasion	CRIME	-
    ANTIGRAFT_AGENCY	organisation	anti-graft agency	-	-
    WHISTLEBLOWER	person	whistleblower	PERSON	-
    TRAVEL_BAN	event	travel ban	-	-
    EXTRADITION	event	extradite	-	-
    INTERNATIONAL_ARREST_WARRANT	event	warrant for the arrest	-	-
    DISMISS	event	dismissed from	-	APPOINT
    ETHICS_BREACH	event	ethics violation	-	-
    VIOLATE	event	violate	-	COMPLY
    COMPLY	event	comply	-	VIOLATE
    BAN	event	ban	-	ALLOW
    ALLOW	event	allow	-	BAN|LICENCE_REVOKED
    LICENCE_REVOKED	event	licence revoked	-	ALLOW
    DISPUTE_LAND	event	land dispute	-	-
    CORPSE_FOUND	event	found dead	DEAD	-
    PEACE	state	peace	-	WAR
    CEASEFIRE_BREACH	event	ceasefire violation	-	CEASEFIRE
    DEFEND	event	defend	-	ATTACK
    COUNTERATTACK	event	counterattack	ATTACK	-
    AIRSTRIKE	event	airstrike	ATTACK	-
    SHELLING	event	shelling	ATTACK	-
    MISSILE_STRIKE	event	missile strike	ATTACK	-
    DRONE_STRIKE	event	drone strike	ATTACK	-
    GROUND_OFFENSIVE	event	ground offensive	ATTACK	-
    INVASION	event	invasion	ATTACK	WITHDRAW
    AMBUSH	event	ambush	ATTACK	-
    CLASH	event	clash	VIOLENCE	-
    SIEGE	event	siege	ATTACK	-
    CAPTURE_AREA	event	seize control	-	LOSE_AREA|LIBERATE_AREA
    LOSE_AREA	event	lost territory	-	CAPTURE_AREA
    LIBERATE_AREA	event	retake	-	CAPTURE_AREA
    ADVANCE	event	troops advanced	-	RETREAT
    RETREAT	event	retreat	WITHDRAW	ADVANCE
    MILITARY	organisation	military	-	-
    ARMY	organisation	army	MILITARY	-
    NAVY	organisation	navy	MILITARY	-
    AIR_FORCE	organisation	air force	MILITARY	-
    MARINES	person	marine	TROOPS	-
    COAST_GUARD	organisation	coast guard	-	-
    MERCENARY	person	mercenary	PERSON	-
    RESERVIST	person	reservist	TROOPS	-
    PEACEKEEPER	person	peacekeeper	TROOPS	-
    REBEL	person	rebel	PERPETRATOR	-
    MILITANT	person	militant	PERSON	-
    SEPARATIST	person	separatist	REBEL	-
    FIREARM	thing	firearm	WEAPON	-
    BLADE	thing	sharp weapon	WEAPON	-
    AMMUNITION	thing	ammunition	WEAPON	-
    RUBBER_BULLET	thing	rubber bullet	-	-
    ROCKET	thing	rocket	WEAPON	-
    BOMB	thing	bomb	WEAPON	-
    BOMB_THREAT	event	bomb threat	THREAT	-
    GRENADE	thing	grenade	WEAPON	-
    LANDMINE	thing	landmine	WEAPON	-
    CLUSTER_MUNITION	thing	cluster munition	WEAPON	-
    ARTILLERY	thing	artillery	WEAPON	-
    TANK	thing	battle tank	WEAPON	-
    FIGHTER_JET	thing	fighter jet	AIRCRAFT	-
    AIRCRAFT_CARRIER	thing	aircraft carrier	WARSHIP	-
    AIR_DEFENCE	thing	air defence	WEAPON	-
    SHOOT_DOWN	event	shoot down	-	HIT_TARGET
    HIT_TARGET	event	hit its target	-	SHOOT_DOWN
    FIRE_WEAPON	event	fired rockets	-	-
    NUCLEAR_WEAPON	thing	nuclear weapon	NUCLEAR	-
    NUCLEAR_TEST	event	nuclear test	NUCLEAR	-
    NUCLEAR_PLANT	thing	nuclear power plant	NUCLEAR	-
    RADIATION	thing	radiation	-	-
    CHEMICAL_WEAPON	thing	chemical weapon	WEAPON	-
    ARMS_DEAL	event	arms deal	-	ARMS_EMBARGO
    ARMS_EMBARGO	abstract	arms embargo	SANCTION	ARMS_DEAL
    DISARM	event	disarm	-	-
    MILITARY_EXERCISE	event	military exercise	TRAIN	-
    MILITARY_OPERATION	event	military operation	-	-
    MILITARY_BASE	place	military base	-	-
    FRONT_LINE	place	front line	FIGHT	-
    COUP	event	coup	-	-
    MARTIAL_LAW	event	martial law	STATE_OF_EMERGENCY	-
    GENOCIDE	event	genocide	MURDER	-
    WAR_CRIME	event	war crime	CRIME	-
    HUMAN_SHIELD	person	human shield	HOSTAGE	-
    CASUALTY_MIL	measure	military casualty	VICTIM	-
    PRISONER_SWAP	event	prisoner swap	RELEASE	-
    SURRENDER_MIL	event	surrender	-	RESIST
    RESIST	event	resist	-	SURRENDER_MIL
    DEESCALATION	event	de-escalate	-	TENSION_POL
    PROVOCATION	event	provocation	-	-
    BORDER_DISPUTE	event	border dispute	-	-
    SOVEREIGNTY	abstract	sovereignty	-	-
    INTRUDE	event	violated airspace	-	-
    AIRSPACE	place	airspace	-	-
    TERRITORIAL_WATERS	place	territorial waters	-	-
    BUFFER_ZONE	place	buffer zone	-	-
    PATROL	event	patrol	-	-
    INTELLIGENCE_AGENCY	organisation	intelligence agency	INTELLIGENCE	-
    DEFENCE_MINISTRY	organisation	Defence Ministry	-	-
    ALLIANCE	organisation	alliance	-	ENEMY
    CHECKPOINT	place	checkpoint	-	-
    DRAFT_RESOLUTION	abstract	resolution	-	-
    VETO	event	veto	-	-
    DEFENCE_BUDGET	measure	defence budget	BUDGET	-
    INFRA_SABOTAGE	event	sabotage	CRIME	-
    VETERAN	person	veteran	PERSON	-
    CHILD_CASUALTY	measure	child casualty	VICTIM	-
    MEDIATE	event	mediate	-	-
    NEGOTIATE	event	negotiate	MEET	-
    TALKS_FAIL	event	failed talks	-	REACH_DEAL
    REACH_DEAL	event	deal	-	TALKS_FAIL
    PROTEST	event	protest	-	-
    RALLY	event	rally	PROTEST	-
    SECURITY_FORCES_PERSONNEL	person	police officer	PERSON	PROTESTER
    CROWD	person	crowd	PERSON	-
    ACTIVIST	person	activist	PERSON	-
    RIOT	event	riot	VIOLENCE	PEACEFUL
    PEACEFUL	state	peaceful	-	RIOT|VIOLENCE
    DISPERSE	event	disperse	-	CROWD_GATHER
    CROWD_GATHER	event	massed outside	-	DISPERSE
    STRIKE_LABOUR	event	labour strike	PROTEST	-
    BOYCOTT	event	boycott	PROTEST	-
    OCCUPY_BUILDING	event	stormed the building	-	-
    PROTEST_DEMAND	abstract	protesters' demand	-	-
    PROTEST_CAMP	place	protest camp	PROTEST	-
    CURFEW	event	curfew	RESTRICT	-
    CRACKDOWN	event	crack down	-	-
    TRAMPLE	event	stampede	CRASH	-
    BLOCK_ROAD	event	block the road	-	-
    STUDENT_UNION	organisation	student union	-	-
    LABOUR_UNION	organisation	labour union	-	-
    PRESS_FREEDOM	abstract	press freedom	-	-
    JOURNALIST	person	journalist	PERSON	-
    MASS_SHOOTER	person	gunman	PERPETRATOR	-
    SECURITY_TIGHTEN	event	tighten security	SECURITY	SECURITY_EASE
    SECURITY_EASE	event	eased security	SECURITY	SECURITY_TIGHTEN
    EMERGENCY_CALL	event	distress call	-	-
    ASYLUM_SEEKER	person	asylum seeker	MIGRANT	-
    REFUGEE	person	refugee	DISPLACED	-
    REFUGEE_CAMP	place	refugee camp	SHELTER	-
    MIGRANT_WORKER	person	migrant worker	MIGRANT	-
    DEPORT	event	deport	-	ADMIT_MIGRANT
    ADMIT_MIGRANT	event	took in refugees	-	DEPORT|REJECT_MIGRANT
    REJECT_MIGRANT	event	turned away refugees	-	ADMIT_MIGRANT
    REPATRIATE	event	repatriate	-	-
    IMMIGRATION	organisation	immigration	-	-
    MIGRATION	event	migration	-	-
    VISA	thing	visa	-	-
    STATELESS	state	stateless	-	-
    UNHCR	organisation	UNHCR	-	-
    ROHINGYA	person	Rohingya	PERSON	-
    DIASPORA	person	diaspora	PERSON	-
    MIGRANT_BOAT	thing	migrant boat	BOAT	-
    SMUGGLER_PEOPLE	person	people smuggler	PERPETRATOR	-
    BORDER_WALL	thing	border wall	-	BORDER_OPEN
    BORDER_OPEN	event	reopened the border	-	BORDER_WALL
    EMBASSY	organisation	embassy	-	-
    PILGRIM	person	pilgrim	PERSON	-
    TASK_FORCE	organisation	task force	-	-
    LABORATORY	thing	laboratory	-	-
    SPECIMEN	thing	specimen	TEST_MEDICAL	-
    CLUSTER	abstract	cluster	OUTBREAK	-
    SOCIAL_ASSISTANCE	thing	social assistance	AID	-
    AID_RECIPIENT	person	aid recipient	PERSON	-
    PREVENT	event	prevent	-	CAUSE
    MITIGATION	event	mitigate	-	-
    RISK	measure	risk	-	SAFE
    VULNERABLE_GROUP	person	vulnerable group	PERSON	-
    FIELD_OFFICER	person	officer	PERSON	-
    TEAM	organisation	team	-	-
    MONITOR	event	monitor	-	-
    HANDLE	event	handle	-	-
    ENFORCE	event	enforce	-	REPEAL
    COORDINATE	event	coordinate	-	-
    LOCATION	place	location	-	-
    TRANSPORT	abstract	transport	-	-
    ROUTE	thing	route	-	-
    JOURNEY	event	journey	-	-
    TICKET	thing	ticket	-	-
    BOARD_VEHICLE	event	boarded	-	DISEMBARK
    DISEMBARK	event	disembark	-	BOARD_VEHICLE
    ENTER	event	enter	ARRIVE	EXIT
    EXIT	event	exit	DEPART	ENTER
    PPE	thing	personal protective equipment	-	-
    DISINFECTANT	thing	disinfectant	-	-
    EPIDEMIOLOGIST	person	epidemiologist	ANALYST	-
    VACCINATOR	person	vaccinator	HEALTH_WORKER	-
    COMORBID	abstract	comorbidity	DISEASE	-
    REACTIVE	state	reactive result	TEST_MEDICAL	-
    ROGUE	person	rogue officer	PERPETRATOR	-
    PROTECTED_ANIMAL	thing	protected animal	WILDLIFE	-
    ANIMAL_ATTACK	event	crocodile attack	-	-
    BRAKE	thing	brake	-	-
    ENGINE	thing	engine	-	-
    LANDING_GEAR	thing	landing gear	-	-
    MAINTENANCE	event	maintenance	-	-
    SANDBAG	thing	sandbag	-	-
    SEEPAGE	event	seepage	-	-
    GENERATOR	thing	generator	-	-
    RELIEF_ITEM	thing	relief item	AID	-
    CRISIS	event	crisis	-	-
    EMERGENCY	state	emergency	-	-
    MALL	place	mall	SHOP	-
    HOTEL	place	hotel	-	-
    STADIUM	place	stadium	-	-
    AUDIT	event	audit	-	-
    PROCUREMENT	event	procurement	-	-
    BANK_ACCOUNT	thing	bank account	-	-
    MOTIVE	abstract	motive	-	-
    CHRONOLOGY	abstract	chronology	-	-
    FORENSICS	thing	forensics	-	-
    QUARREL	event	quarrel	-	-
    ILLEGAL_LENDING	event	illegal lending	CRIME	-
    POLICE_BRUTALITY	event	police brutality	VIOLENCE	-
    EXTRAJUDICIAL	event	extrajudicial killing	MURDER	-
    CUSTODY_DEATH	event	death in custody	DEAD	-
    MATERIAL_LOSS	measure	material loss	LOSS	-
    RADAR	thing	radar	-	-
    MIL_PARADE	event	military parade	-	-
    BODYGUARD	person	bodyguard	PERSON	-
    EXPOSED	event	exposed to	DISEASE	-
    SPREADER_SUPER	event	superspreader	TRANSMIT	-
    REFERRAL_HOSPITAL	thing	referral hospital	HOSPITAL	-
    EVAC_ROUTE	place	evacuation route	-	-
    PANIC	event	panic	-	CALM
    CALM	state	calm	-	PANIC
    FELT_QUAKE	event	felt as far	EARTHQUAKE	-
    PUMP_OUT	event	pump out	WATER_RECEDE	-
    CLOUD_SEEDING	event	cloud seeding	-	-
    DEADLINE	abstract	deadline	-	-
    SITUATION_REPORT	abstract	situation report	-	-
    CLAIM_RESPONSIBILITY	event	claimed responsibility	-	DENY_INVOLVEMENT
    DENY_INVOLVEMENT	event	denied involvement	-	CLAIM_RESPONSIBILITY
    OVERCROWDED_PRISON	state	prison overcrowding	OVERLOAD	-
    VANDALISM	event	torched buildings	RIOT	-
    EXAMINE	event	examine	-	-
    VISITOR	person	visitor	PERSON	-
    PRESS_RELEASE	thing	press release	-	-
    FLEET	thing	fleet	-	-
    FIREARM_PERMIT	abstract	gun licence	-	-
    TYRE_BURST	event	tyre blowout	-	-
    VICE_PRESIDENT	person	vice president	PERSON	-
    DEPUTY_MINISTER	person	deputy minister	MINISTER	-
    COORD_MINISTER	person	coordinating minister	MINISTER	-
    FINANCE_MINISTER	person	finance minister	MINISTER	-
    TRADE_MINISTER	person	trade minister	MINISTER	-
    HOME_MINISTER	person	home affairs minister	MINISTER	-
    OFFICIAL	person	official	PERSON	-
    CIVIL_SERVANT	person	civil servant	PERSON	-
    BUREAUCRACY	abstract	bureaucracy	-	-
    GOVERNOR	person	governor	PERSON	-
    REGENT	person	regent	PERSON	-
    MAYOR	person	mayor	PERSON	-
    REGIONAL_HEAD	person	regional head	PERSON	-
    SUBDISTRICT_HEAD	person	subdistrict head	PERSON	-
    VILLAGE_HEAD	person	village head	PERSON	-
    LAWMAKER	person	lawmaker	PERSON	-
    POLITICIAN	person	politician	PERSON	-
    SENATE	organisation	senate	PARLIAMENT	-
    MPR	organisation	people's consultative assembly	PARLIAMENT	-
    LOCAL_COUNCIL	organisation	regional legislative council	PARLIAMENT	-
    COMMITTEE	organisation	committee	-	-
    COMMISSION_BODY	organisation	commission	-	-
    SPEAKER_PARL	person	speaker	PERSON	-
    CHAIRPERSON	person	chair	PERSON	-
    HEAD_AGENCY	person	agency head	PERSON	-
    PARTY_POL	organisation	political party	-	-
    COALITION	organisation	coalition	-	-
    OPPOSITION	organisation	opposition party	-	-
    RULING_PARTY	organisation	ruling party	PARTY_POL	-
    FACTION	organisation	faction	-	-
    LOCAL_GOV	organisation	local government	GOVERNMENT	-
    CABINET	organisation	cabinet	-	-
    MINISTRY	organisation	ministry	-	-
    AUTHORITIES	organisation	authority	-	-
    AGENCY	organisation	agency	-	-
    REGULATOR	organisation	regulator	-	-
    DEMOCRACY	abstract	democracy	-	-
    DICTATOR	person	dictator	PERSON	-
    REGIME	organisation	regime	-	-
    MONARCHY	abstract	monarchy	-	-
    CROWN_PRINCE	person	crown prince	PERSON	-
    STATE_NATION	abstract	nation	-	-
    COUNTRY	place	state	-	-
    INDEPENDENCE	abstract	independence	-	-
    CITIZENSHIP	abstract	citizenship	-	-
    POWER_POL	abstract	political power	-	-
    POLITICS	abstract	politics	-	-
    POLICY	abstract	policy	-	-
    REFORM	event	reform	-	-
    RESHUFFLE	event	cabinet reshuffle	-	-
    STATE_SPEECH	event	speech	-	-
    AUTONOMY	abstract	autonomy	-	-
    SEPARATISM	abstract	separatism	-	-
    OVERTHROW	event	overthrow	-	-
    IMPEACH	event	impeach	-	-
    SWEAR_IN	event	swear in	APPOINT	-
    TRANSFER_POST	event	reassign	APPOINT	-
    REPLACE_PERSON	event	replace	-	-
    SERVE_OFFICE	state	term of office	-	-
    CANDIDATE	person	candidate	PERSON	-
    INCUMBENT	person	incumbent	PERSON	-
    ELECTION_RERUN	event	re-run of the vote	ELECTION	-
    ELECTION_RUNOFF	event	run-off	ELECTION	-
    VOTE_CAST	event	cast a ballot	-	-
    ELECT	event	elect	-	-
    VOTES	measure	vote	-	-
    VOTE_COUNT	event	vote count	-	-
    BALLOT_PAPER	thing	ballot paper	-	-
    BALLOT_BOX	thing	ballot box	-	-
    POLLING_STATION	place	polling station	-	-
    VOTER	person	voter	PERSON	-
    TURNOUT	measure	turnout	-	-
    CAMPAIGN	event	campaign	-	-
    ELECTION_BODY	organisation	election commission	-	-
    ELECTION_WATCHDOG	organisation	election watchdog	-	-
    OBSERVER_ELECTION	person	observer	PERSON	-
    ELECTION_DISPUTE	event	election dispute	-	-
    MONEY_POLITICS	abstract	vote buying	BRIBE	-
    ELECTION_FRAUD	abstract	electoral fraud	-	-
    REFERENDUM	event	referendum	-	-
    OPINION_POLL	thing	survey	-	-
    ELECTABILITY	measure	electability	-	-
    CONSTITUENCY	place	constituency	-	-
    SEAT_PARL	measure	seat	-	-
    MAJORITY	measure	majority	-	MINORITY
    MINORITY	abstract	minority	-	MAJORITY
    QUORUM	abstract	quorum	-	-
    PLENARY	event	plenary session	-	-
    HEARING_PARL	event	parliamentary hearing	-	-
    SUPPORT	event	support	-	OPPOSE|CONDEMN
    OPPOSE	event	oppose	-	SUPPORT
    CRITICISE	event	criticise	-	PRAISE
    PRAISE	event	praise	-	CRITICISE
    ENEMY	person	enemy	PERSON	ALLIANCE
    RIVAL	person	rival	PERSON	-
    CRISIS_POL	state	political crisis	-	-
    TRANSPARENCY	abstract	transparency	-	-
    ACCOUNTABLE	abstract	responsibility	-	-
    AUTHORITY_POWER	abstract	mandate	-	-
    RIGHTS	abstract	right	-	-
    DIPLOMACY	abstract	diplomacy	-	-
    DIPLOMAT	person	diplomat	PERSON	-
    CONSUL	person	consul	DIPLOMAT	-
    FOREIGN_MINISTRY	organisation	foreign ministry	MINISTRY	-
    AGREE	event	agree	-	DISAGREE|REFUSE
    DISAGREE	event	disagree	-	AGREE
    RATIFY	event	ratify	-	-
    TERMINATE_DEAL	event	terminate the agreement	-	SIGN
    RECONCILE	event	reconcile	-	-
    SUMMIT	event	summit	MEET	-
    CONFERENCE	event	conference	-	-
    FORUM	organisation	forum	-	-
    DELEGATION	person	delegation	PERSON	-
    RECALL_ENVOY	event	recall its ambassador	-	-
    EXPEL	event	expel	-	-
    SEVER_TIES	event	sever ties	-	ESTABLISH_TIES|COOPERATION
    ESTABLISH_TIES	event	establish ties	-	SEVER_TIES
    RELATIONS	abstract	relation	-	-
    BILATERAL	state	bilateral	-	-
    MULTILATERAL	state	multilateral	-	-
    INTERNATIONAL	state	international	-	DOMESTIC
    DOMESTIC	state	domestic	-	INTERNATIONAL
    FOREIGN	state	foreign	-	-
    GLOBAL	state	global	-	-
    PLEDGE	event	pledge	-	-
    PARTNER	person	partner	PERSON	-
    DISPUTE	abstract	dispute	-	-
    TERRITORY	place	territory	-	-
    BORDER_CROSSING	place	border crossing	BORDER	-
    ASYLUM	abstract	asylum	-	-
    UN	organisation	United Nations	-	-
    UNSC	organisation	Security Council	UN	-
    GENERAL_ASSEMBLY	organisation	General Assembly	UN	-
    MEMBER_STATE	organisation	member state	-	-
    MEMBER	person	member	PERSON	-
    COMMUNIQUE	thing	communique	-	-
    RESOLUTION	thing	resolution	-	-
    ABSTAIN	event	abstain	-	-
    RECOGNISE	event	recognise	-	-
    NEUTRAL	state	neutral	-	INVOLVE
    SUPERPOWER	organisation	superpower	-	-
    BILL_LAW	thing	bill	LAW	-
    REGULATION	thing	regulation	LAW	-
    LOCAL_BYLAW	thing	bylaw	REGULATION	-
    PERPPU	thing	regulation in lieu of law	REGULATION	-
    DECREE	thing	decree	LAW	-
    CIRCULAR	thing	circular	-	-
    CONSTITUTION	thing	constitution	-	-
    CONST_COURT	organisation	constitutional court	COURT	-
    SUPREME_COURT	organisation	supreme court	COURT	-
    JUDICIAL_REVIEW	event	judicial review	-	-
    AMEND	event	amend	-	-
    PASS_LAW	event	enact	-	REPEAL
    REPEAL	event	repeal	-	ENFORCE|PASS_LAW|ISSUE
    IMPLEMENT	event	implement	-	-
    DEBATE	event	debate	-	-
    PROPOSE	event	propose	-	WITHDRAW_PROPOSAL
    WITHDRAW_PROPOSAL	event	withdraw the proposal	-	PROPOSE
    APPROVE	event	approve	-	REJECT
    REJECT	event	reject	-	APPROVE
    REFUSE	event	refuse	-	AGREE|ACCEPT
    ACCEPT	event	accept	-	REFUSE
    LICENCE	thing	licence	-	-
    REQUIRE	event	require	-	VOLUNTARY
    VOLUNTARY	state	voluntary	-	REQUIRE
    RESTRICT	event	restrict	-	EASE_RESTRICTION
    EXEMPT	event	exempt	-	-
    LEGAL	state	legal	-	ILLEGAL
    ILLEGAL	state	illegal	-	LEGAL
    PUBLIC_SERVICE	abstract	public service	-	-
    ECON_GROWTH	measure	economic growth	ECONOMY	-
    RECESSION	state	recession	-	RECOVERY
    DEFLATION	measure	deflation	-	INFLATION
    DEVALUE	event	depreciate	-	APPRECIATE
    APPRECIATE	event	appreciate against the dollar	-	DEVALUE
    CURRENCY	thing	currency	-	-
    FX_RESERVES	measure	foreign exchange reserve	-	-
    RUPIAH	measure	rupiah	-	-
    DOLLAR	measure	dollar	-	-
    EURO_CUR	measure	euro	-	-
    VALUE	measure	value	-	-
    CHEAP	state	cheap	-	EXPENSIVE
    EXPENSIVE	state	expensive	-	CHEAP
    EXPENDITURE	measure	expenditure	-	-
    INCOME	measure	income	-	-
    BUDGET_DEFICIT	measure	deficit	-	SURPLUS
    DEBT	measure	debt	-	-
    LOAN	thing	loan	-	-
    CREDIT_BAD	measure	non-performing loan	-	-
    REPAY	event	repay	-	-
    INSTITUTION_FIN	organisation	financial institution	-	-
    BANK	organisation	bank	-	-
    CENTRAL_BANK	organisation	central bank	BANK	-
    LIQUIDITY	measure	liquidity	-	-
    CAPITAL_MONEY	measure	working capital	-	-
    INVEST	event	invest	-	-
    INVESTOR	person	investor	PERSON	-
    FUND	thing	fund	-	-
    MONEY	thing	money	-	-
    CASH	thing	cash	-	-
    STOCK_SHARE	thing	share	-	-
    STOCK_MARKET	organisation	stock exchange	-	-
    BOND	thing	bond	-	-
    DIVIDEND	thing	dividend	-	-
    IPO	event	IPO	-	-
    RATING_CREDIT	measure	credit rating	-	-
    TAX	thing	tax	-	-
    TAX_RELIEF	thing	tax break	TAX	-
    SUBSIDY	thing	subsidy	-	-
    INCENTIVE	thing	incentive	-	-
    GRANT	thing	grant	-	-
    POVERTY	state	poverty	-	PROSPERITY
    PROSPERITY	state	prosperity	-	POVERTY
    RICH	state	rich	-	-
    INEQUALITY	abstract	inequality	-	EQUALITY
    EQUALITY	abstract	equality	-	INEQUALITY
    PURCHASING_POWER	measure	purchasing power	-	-
    CONSUMER	person	consumer	PERSON	-
    SECTOR	abstract	sector	-	-
    MARKET	place	market	-	-
    COMPANY	organisation	company	-	-
    SOE	organisation	state-owned enterprise	COMPANY	-
    SUBSIDIARY	organisation	subsidiary	COMPANY	-
    SME	organisation	small business	COMPANY	-
    STARTUP	organisation	start-up	COMPANY	-
    COOPERATIVE	organisation	cooperative	-	-
    BUSINESS	abstract	business	-	-
    BUSINESSPERSON	person	businessperson	PERSON	-
    DIRECTOR	person	director	PERSON	-
    COMMISSIONER	person	commissioner	PERSON	-
    EXECUTIVE	person	executive	PERSON	-
    OWNER	person	owner	PERSON	-
    SHAREHOLDER_MEETING	event	shareholders meeting	-	-
    ACQUIRE	event	acquire	-	DIVEST
    DIVEST	event	divest	-	ACQUIRE
    MERGE	event	merge	-	SPLIT
    SPLIT	event	split	-	MERGE
    BANKRUPT	event	bankrupt	-	-
    RESTRUCTURE	event	restructure	-	-
    PRIVATISE	event	privatise	-	NATIONALISE
    NATIONALISE	event	nationalise	-	PRIVATISE
    PRIVATE	state	private sector	-	PUBLIC
    PUBLIC	state	public	-	PRIVATE
    CONTRACT	thing	contract	-	-
    TENDER	event	tender	-	-
    ORDER_GOODS	event	place an order	-	-
    SUPPLIER	person	supplier	PERSON	-
    DEMAND_ECON	measure	demand	-	-
    STOCK_GOODS	measure	stockpile	-	-
    AVAILABLE	state	available	-	SHORTAGE
    PROVIDE	event	provide	-	-
    GOODS	thing	goods	-	-
    BRAND	abstract	brand	-	-
    PRODUCE	event	produce	-	-
    INDUSTRY	organisation	industry	-	-
    TRADE	event	trade	-	-
    SELL	event	sell	-	BUY
    BUY	event	buy	-	SELL
    EXPORT	event	export	-	IMPORT
    IMPORT	event	import	-	EXPORT
    TRADE_BALANCE	measure	trade balance	-	-
    IMPORT_DUTY	thing	import duty	TAX	-
    CUSTOMS	organisation	customs	-	-
    FTA	abstract	free trade	TREATY	-
    PREFERENTIAL	state	preferential	-	-
    QUOTA	measure	quota	-	-
    TRADE_WAR	event	trade war	-	-
    ANTI_DUMPING	abstract	anti-dumping	-	-
    SUPPLY_CHAIN	abstract	supply chain	-	-
    SHIPMENT	thing	shipment	CARGO	-
    CUSTOMER	person	customer	PERSON	-
    ECOMMERCE	organisation	e-commerce	-	-
    PAYMENT	event	pay	-	-
    INVOICE	thing	invoice	-	-
    FEE	measure	fee	-	-
    INSURANCE	abstract	insurance	-	-
    PENSION	abstract	pension	-	-
    FORECAST	event	forecast	-	-
    TARGET	abstract	target	-	-
    QUARTER	measure	quarter	-	-
    SEMESTER_HALF	measure	first half	-	-
    FISCAL_YEAR	measure	fiscal year	-	-
    ANNUAL	state	annual	-	-
    MONTHLY	state	monthly	-	-
    DATA_STATS	thing	data	-	-
    TOURISM	abstract	tourism	-	-
    RESTAURANT	place	restaurant	-	-
    EMPLOYER	person	employer	PERSON	-
    LABOUR	abstract	labour	-	-
    JOB	abstract	job	-	-
    HIRE	event	hire	-	LAY_OFF
    LAY_OFF	event	lay off	-	HIRE
    UNEMPLOYED	state	unemployed person	-	-
    WAGE	measure	wage	-	-
    MINIMUM_WAGE	measure	minimum wage	WAGE	-
    SEVERANCE	thing	severance	-	-
    OVERTIME	abstract	overtime	-	-
    OUTSOURCE	event	outsource	-	-
    WFH	state	work from home	-	-
    CHILD_LABOUR	abstract	child labour	-	-
    FORCED_LABOUR	abstract	forced labour	-	-
    SKILL	abstract	skill	-	-
    PRODUCTIVITY	measure	productivity	-	-
    ENERGY	abstract	energy	-	-
    POWER_PLANT	place	power plant	-	-
    FUEL_STATION	place	petrol station	-	-
    OIL	thing	oil	-	-
    GAS	thing	gas	-	-
    COAL	thing	coal	-	-
    RENEWABLE	abstract	renewable	ENERGY	-
    SOLAR	thing	solar	RENEWABLE	-
    WIND_POWER	thing	wind power	RENEWABLE	-
    HYDRO	thing	hydropower	RENEWABLE	-
    GEOTHERMAL	thing	geothermal	RENEWABLE	-
    NUCLEAR_POWER	abstract	nuclear power	-	-
    BIOFUEL	thing	biofuel	-	-
    PIPELINE	thing	pipeline	-	-
    REFINERY	place	refinery	FACTORY	-
    OPEC	organisation	OPEC	-	-
    ELECTRIC_VEHICLE	thing	electric vehicle	-	-
    BATTERY	thing	battery	-	-
    MINING	event	mine	-	-
    NICKEL	thing	nickel	-	-
    GOLD	thing	gold	-	-
    COPPER	thing	copper	-	-
    TIN	thing	tin	-	-
    BAUXITE	thing	bauxite	-	-
    STEEL	thing	steel	-	-
    PHOSPHATE	thing	phosphate	-	-
    SMELTER	place	smelter	-	-
    PALM_OIL	thing	palm oil	-	-
    COOKING_OIL	thing	cooking oil	-	-
    RUBBER	thing	rubber	-	-
    COFFEE	thing	coffee	-	-
    TEA	thing	tea	-	-
    COCOA	thing	cocoa	-	-
    SUGAR	thing	sugar	-	-
    SALT	thing	salt	-	-
    TOBACCO	thing	tobacco	-	-
    TEXTILE	thing	textile	-	-
    TIMBER	thing	timber	-	-
    RATTAN	thing	rattan	-	-
    SPICE	thing	spice	-	-
    AGRICULTURE	abstract	agriculture	-	-
    RICE	thing	rice	-	-
    CORN	thing	corn	-	-
    WHEAT	thing	wheat	-	-
    SOYBEAN	thing	soybean	-	-
    CHILI	thing	chilli	-	-
    VEGETABLE	thing	vegetable	-	-
    FRUIT	thing	fruit	-	-
    HARVEST	event	harvest	-	-
    PLANTING	event	planting	-	-
    FERTILIZER	thing	fertiliser	-	-
    PESTICIDE	thing	pesticide	-	-
    IRRIGATION	thing	irrigation	-	-
    POULTRY	thing	poultry	LIVESTOCK	-
    MEAT	thing	meat	-	-
    FISH	thing	fish	-	-
    FISHERY	event	fishery	-	-
    FOOD	thing	food	-	-
    FOOD_SECURITY	abstract	food security	-	-
    HUNGER	state	hunger	-	-
    DRINK	thing	beverage	-	-
    LAND	place	land	-	-
    LAND_ACQUISITION	event	land acquisition	-	-
    ENVIRONMENT	abstract	environment	-	-
    CLIMATE	abstract	climate	-	-
    EMISSION	measure	emission	-	-
    CARBON_MARKET	organisation	carbon market	-	-
    WASTE	thing	waste	-	-
    PLASTIC	thing	plastic	-	-
    REFOREST	event	reforestation	-	DEFORESTATION
    CONSERVE	event	conserve	-	-
    WILDLIFE	thing	wildlife	-	-
    TURTLE	thing	turtle	WILDLIFE	-
    BIRD	thing	bird	-	-
    TIGER	thing	tiger	WILDLIFE	-
    ELEPHANT	thing	elephant	WILDLIFE	-
    ORANGUTAN	thing	orangutan	WILDLIFE	-
    ENDANGERED	state	endangered	-	-
    BIODIVERSITY	abstract	biodiversity	-	-
    CORAL	thing	coral	-	-
    MANGROVE	thing	mangrove	-	-
    STRAIT	place	strait	SEA	-
    INFRASTRUCTURE	thing	infrastructure	-	-
    FACILITY	thing	facility	-	-
    PROJECT	abstract	project	-	-
    BUILD	event	build	-	DEMOLISH
    DEMOLISH	event	demolish	-	BUILD
    REPAIR	event	repair	-	-
    INAUGURATE_WORKS	event	officially open	-	-
    TUNNEL	place	tunnel	-	-
    HIGH_SPEED_RAIL	thing	high-speed rail	RAIL_TRAIN	-
    TAXI	thing	taxi	VEHICLE	-
    CAR	thing	car	VEHICLE	-
    CAPTAIN_PILOT	person	captain	PERSON	-
    CAPITAL_CITY	place	capital city	CITY	-
    KELURAHAN	place	urban village	VILLAGE	-
    HOUSING	thing	housing unit	-	-
    PARK	place	park	-	-
    SPATIAL_PLAN	abstract	spatial plan	-	-
    SANITATION	abstract	sanitation	-	-
    TECHNOLOGY	abstract	technology	-	-
    DIGITAL	state	digital	-	-
    ONLINE	state	online	-	OFFLINE
    OFFLINE	state	offline	-	ONLINE
    INTERNET	thing	internet	-	-
    SOCIAL_MEDIA	thing	social media	-	-
    APP	thing	app	-	-
    AI	abstract	artificial intelligence	-	-
    DATA_LEAK	event	data breach	-	-
    PERSONAL_DATA	abstract	personal data	-	-
    TELECOM	organisation	telecommunication	-	-
    PHONE_DEVICE	thing	telephone	-	-
    COMPUTER	thing	computer	-	-
    SEMICONDUCTOR	thing	semiconductor	-	-
    SATELLITE	thing	satellite	-	-
    RESEARCH	event	research	-	-
    SCIENCE	abstract	science	-	-
    INVENTION	event	invention	-	-
    PATENT_IP	abstract	copyright	-	-
    TV_RADIO	thing	television	-	-
    PRESS	organisation	press	-	-
    CENSOR	event	censor	-	-
    EDUCATION	abstract	education	-	-
    BOARDING_SCHOOL	place	Islamic boarding school	SCHOOL	-
    UNIVERSITY	organisation	university	-	-
    LECTURER	person	lecturer	PERSON	-
    LEARN	event	learn	-	-
    DISTANCE_LEARNING	event	distance learning	LEARN	-
    CURRICULUM	thing	curriculum	-	-
    EXAM	event	exam	-	-
    SCHOLARSHIP	thing	scholarship	-	-
    GRADUATE_E	event	graduation	-	-
    TUITION	measure	tuition	-	-
    LITERACY	abstract	literacy	-	-
    RELIGION	abstract	religion	-	-
    ISLAM	abstract	Islam	-	-
    CHRISTIAN	abstract	Christian	-	-
    HINDU_BUDDHA	abstract	Hindu	-	-
    MOSQUE	place	mosque	PLACE_OF_WORSHIP	-
    CHURCH	place	church	PLACE_OF_WORSHIP	-
    TEMPLE	place	temple	PLACE_OF_WORSHIP	-
    WORSHIP	event	worship	-	-
    PRAYER	event	pray	-	-
    CONGREGATION	person	congregation	PERSON	-
    CLERIC	person	cleric	PERSON	-
    PRIEST	person	priest	PERSON	-
    HAJJ	event	hajj	-	-
    RAMADAN	abstract	Ramadan	-	-
    EID	abstract	Eid	-	-
    EID_ADHA	abstract	Eid al-Adha	-	-
    CHRISTMAS	abstract	Christmas	-	-
    NEW_YEAR	abstract	New Year	-	-
    HALAL	state	halal	-	-
    SHARIA	abstract	sharia	-	-
    ZAKAT	thing	zakat	-	-
    TOLERANCE	abstract	tolerance	-	INTOLERANCE
    INTOLERANCE	abstract	intolerance	-	TOLERANCE
    BLASPHEMY	event	blasphemy	CRIME	-
    PEOPLE_SOC	person	community	PERSON	-
    CIVIL_REGISTRY	organisation	civil registry	-	-
    YOUTH	person	youth	PERSON	-
    PARENT	person	parent	PERSON	-
    SPOUSE	person	spouse	PERSON	-
    SIBLING	person	sibling	PERSON	-
    NEIGHBOUR	person	neighbour	PERSON	-
    MARRIAGE	event	marriage	-	DIVORCE
    DIVORCE	event	divorce	-	MARRIAGE
    DISABILITY	state	disability	-	-
    GENDER	abstract	gender	-	-
    LGBT	abstract	LGBT person	-	-
    DISCRIMINATION	abstract	discrimination	-	-
    ETHNIC	abstract	ethnic group	-	-
    INDIGENOUS	person	indigenous person	PERSON	-
    COMMUNITY_FIGURE	person	community leader	PERSON	-
    CHARITY	organisation	charity	-	-
    FUNDRAISE	event	fundraiser	-	-
    SOCIAL	state	social	-	-
    GOTONG_ROYONG	event	mutual assistance	-	-
    HOLIDAY	event	holiday	-	-
    CELEBRATE	event	celebrate	-	-
    EVENT_CEREMONY	event	ceremony	-	-
    LIFESTYLE	abstract	lifestyle	-	-
    SPORT	abstract	sport	-	-
    FOOTBALL	abstract	football	-	-
    BADMINTON	abstract	badminton	-	-
    MOTOR_RACING	abstract	motor racing	-	-
    RUNNING	event	runner	-	-
    BOXING	abstract	boxing	-	-
    PLAYER	person	player	PERSON	-
    ATHLETE	person	athlete	PERSON	-
    COACH	person	coach	PERSON	-
    REFEREE	person	referee	PERSON	-
    SUPPORTER_FAN	person	fan	SUPPORTER	-
    MATCH	event	match	-	-
    TOURNAMENT	event	tournament	-	-
    CHAMPION	person	champion	PERSON	-
    MEDAL	thing	medal	-	-
    GOAL_SPORT	abstract	goal	-	-
    SCORE	measure	final score	-	-
    WIN	event	win	-	LOSE|DRAW
    LOSE	event	lose	-	WIN|DRAW
    DRAW	event	draw	-	WIN|LOSE
    ELIMINATED	event	knocked out	-	QUALIFY
    QUALIFY	event	qualify	-	ELIMINATED
    SEMIFINAL	event	semi-final	-	-
    RANK	measure	ranking	-	-
    RECORD	measure	world record	-	-
    DOPING	event	doping	-	-
    CULTURE	abstract	culture	-	-
    ART	abstract	art	-	-
    MUSIC	abstract	music	-	-
    FILM	thing	film	-	-
    BOOK	thing	book	-	-
    DANCE	event	dance	-	-
    THEATRE	event	theatre	-	-
    FESTIVAL	event	festival	-	-
    MUSEUM	place	museum	-	-
    HISTORY	abstract	history	-	-
    TRADITION	abstract	tradition	-	-
    LANGUAGE	abstract	language	-	-
    BATIK	thing	batik	-	-
    CELEBRITY	person	celebrity	PERSON	-
    AWARD	thing	award	-	-
    UNESCO_HERITAGE	abstract	world heritage	-	-
    MONUMENT	place	monument	-	-
    BEGIN	event	begin	-	END|POSTPONE
    END	event	end	-	BEGIN|CONTINUE
    CONTINUE	event	continue	-	STOP|END|POSTPONE
    STOP	event	stop	-	CONTINUE
    RESUME	event	resume	-	SUSPEND
    SUSPEND	event	suspend	-	RESUME
    POSTPONE	event	postpone	-	HOLD_EVENT|BEGIN|CONTINUE
    CANCEL	event	cancel	-	HOLD_EVENT|SIGN
    SCHEDULE	event	schedule	-	-
    PLAN	event	plan	-	-
    PREPARE	event	prepare	-	-
    HOLD_EVENT	event	hold a meeting	-	POSTPONE|CANCEL
    ATTEND	event	attend	-	ABSENT
    ABSENT	state	absent	-	ATTEND|PRESENCE
    PARTICIPATE	event	participate	-	LEAVE_ORG
    JOIN	event	join	-	LEAVE_ORG
    LEAVE_ORG	event	pull out of	-	PARTICIPATE|JOIN
    OPEN	event	open	-	CLOSE
    CLOSE	event	close	-	OPEN
    OPERATE	event	operate	-	-
    STABLE	state	stable	-	RISE|FALL
    REDUCE	event	reduce	FALL	ADD
    ADD	event	add	RISE	REDUCE
    STRENGTHEN	event	strengthen	-	WEAKEN
    WEAKEN	event	weaken	-	STRENGTHEN
    IMPROVE	event	improve	-	WORSEN
    WORSEN	event	worsen	-	IMPROVE
    EXPAND	event	expand	-	SHRINK_SCOPE
    SHRINK_SCOPE	event	narrow	-	EXPAND
    EXTEND_TIME	event	extend	-	SHORTEN
    SHORTEN	event	shorten	-	EXTEND_TIME
    ACCELERATE	event	accelerate	-	SLOW
    SLOW	event	slow	-	ACCELERATE
    EXCEED	event	exceed	-	BELOW
    BELOW	state	below target	-	EXCEED
    REACH	event	reach	-	FAIL
    SUCCEED	event	successful	-	FAIL
    FAIL	event	fail	-	REACH|SUCCEED
    RESULT	abstract	result	-	-
    IMPACT	event	impact	-	-
    HINDER	event	hinder	-	ENCOURAGE
    ENCOURAGE	event	encourage	-	HINDER
    CONFIRM_REF	event	make sure	-	-
    ADMIT	event	admit	-	DENY
    CLAIM	event	claim	-	-
    DEFEND_ARG	event	defend the decision	-	ACCUSE
    APOLOGISE	event	apologise	-	-
    REGRET	event	regret	-	-
    SUSPECT_THAT	event	suspected	-	-
    ANNOUNCE	event	announce	-	-
    STATE_SAY	event	statement	-	-
    EXPLAIN	event	explain	-	-
    REPORT	event	report	-	-
    REVEAL	event	reveal	-	CONCEAL
    CONCEAL	event	conceal	-	REVEAL
    REMIND	event	warn	-	-
    APPEAL_PUBLIC	event	advise the public	-	-
    SUGGEST	event	suggest	-	-
    HOPE	event	hope	-	PESSIMISM
    PESSIMISM	event	pessimistic	-	HOPE
    TRUST	event	trust	-	DOUBT
    DOUBT	event	doubt	-	TRUST
    ASSESS	event	assess	-	-
    DECIDE	event	decide	-	-
    CHOOSE	event	choose	-	-
    CONSIDER	event	consider	-	-
    CHANGE	event	change	-	-
    RETURN	event	return	-	SEIZE
    SEND	event	send	DEPLOY	RECEIVE|WITHDRAW
    RECEIVE	event	receive	-	SEND
    BRING	event	bring	-	-
    HAND_OVER	event	hand over	-	-
    TAKE	event	collect	-	-
    GATHER	event	gather	-	-
    STAY	state	live in	-	-
    WAIT	event	wait	-	-
    CREATE	event	create	-	DISBAND
    DISBAND	event	disband	-	CREATE
    LAUNCH	event	launch	-	-
    ISSUE	event	issue	-	REPEAL
    DEVELOP	event	develop	-	-
    MANAGE	event	manage	-	-
    LEAD	event	lead a	-	-
    CONTROL	event	control	-	-
    TEST	event	test	-	-
    RECORD_NOTE	event	register	-	-
    REGISTER	event	enrol	-	-
    COUNT	event	count	-	-
    USE	event	use	-	-
    PROTECT	event	protect	-	-
    FACE	event	face a	-	-
    PROBLEM	abstract	problem	-	-
    CHALLENGE	abstract	challenge	-	-
    OPPORTUNITY	abstract	opportunity	-	-
    EFFORT	abstract	effort	-	-
    NEED	abstract	need	-	-
    PRIORITY	abstract	priority	-	-
    PURPOSE	abstract	purpose	-	-
    STRATEGY	abstract	strategy	-	-
    PROGRAM	abstract	programme	-	-
    SYSTEM	abstract	system	-	-
    STANDARD	abstract	standard	-	-
    ACTIVITY	abstract	activity	-	-
    ACTION	event	act against	-	-
    PROCESS	event	process	-	-
    DOCUMENT	thing	document	-	-
    REASON	abstract	reason	-	-
    OPINION	abstract	opinion	-	-
    ATTITUDE	abstract	attitude	-	-
    RESPONSE	event	respond	-	-
    COMPLAIN	event	complain	-	-
    INFORMATION	abstract	information	-	-
    COMMUNICATE	event	communicate	-	-
    AWARENESS	abstract	awareness	-	-
    DISCIPLINE	abstract	discipline	-	-
    EFFECTIVE	state	effective	-	INEFFECTIVE
    INEFFECTIVE	state	ineffective	-	EFFECTIVE
    IMPORTANT	state	important	-	-
    DIFFICULT	state	difficult	-	EASY
    EASY	state	easy	-	DIFFICULT
    NORMAL	state	normal	-	-
    SITUATION	abstract	situation	-	-
    SHARE_PORTION	measure	portion	-	-
    AVERAGE	measure	average	-	-
    MAXIMUM	measure	maximum	-	MINIMUM
    MINIMUM	measure	minimum	-	MAXIMUM
    HIGH	state	high	-	LOW
    LOW	state	low	-	HIGH
    LARGE	state	large	-	SMALL
    SMALL	state	small	-	LARGE
    NEW	state	new	-	OLD
    OLD	state	old	-	NEW
    DIRECTION_NORTH	place	north	-	DIRECTION_SOUTH
    DIRECTION_SOUTH	place	south	-	DIRECTION_NORTH
    DIRECTION_WEST	place	west	-	DIRECTION_EAST
    DIRECTION_EAST	place	east	-	DIRECTION_WEST
    GROUP	organisation	group	-	-
    ORGANISATION	organisation	organisation	-	-
    OFFICE	place	office	-	-
    LIFE	abstract	life	-	-
    THREAT_REF	event	threaten	THREAT	-
    NUMBER_AMOUNT	measure	number	-	-
    LEVEL_RATE	measure	level	-	-
    SOCIAL_DISTANCING	event	social distancing	RESTRICT	-
    SPECIAL	state	special	-	-
    LIMITED	state	limited	-	-
    ZONE	place	zone	-	-
    SERVICES_COM	thing	service provider	-	-
    AIR	thing	air quality	-	-
    FIELD_PITCH	place	pitch	-	-
    TYPE	abstract	type	-	-
    PERIOD	measure	period	-	-
    PAIR	person	couple	PERSON	-
    ADMINISTRATION	abstract	administrative	-	-
    OFFICIAL_ADJ	state	officially	-	-
    ACCESS	abstract	access	-	-
    ROLE	abstract	role	-	-
    PERFORMANCE	measure	performance	-	-
    BURDEN	abstract	burden	-	-
    PRESSURE	event	pressure	-	-
    MOMENTUM	abstract	momentum	-	-
    FACTOR	abstract	factor	-	-
    MOBILITY	abstract	mobility	-	-
    CONCEPT	abstract	concept	-	-
    TRANSACTION	event	transaction	-	-
    CERTIFICATE	thing	certificate	-	-
    PEAK	abstract	peak	-	-
    MISSION	abstract	mission	-	-
    SOLIDARITY	abstract	solidarity	-	-
    UNITY	abstract	unity	-	-
    SIGNIFICANT_TREND	abstract	trend	-	-
    FREE_OF_CHARGE	state	free of charge	-	-
    OPTIMAL	state	optimal	-	-
    VIDEOCONFERENCE	event	teleconference	MEET	-
    PRESS_CONFERENCE	event	press conference	-	-
    INTERVIEW	event	interview	-	-
    CONTRIBUTE	event	contribute	-	-
    IDENTITY	abstract	identity	-	-
    ENTERTAINMENT	abstract	entertainment	-	-
    BEHAVIOUR	abstract	behaviour	-	-
    EMPOWER	event	empower	-	-
    STRUCTURE	abstract	structure	-	-
    ALLOCATE	event	allocate	-	-
    INSTRUCT	event	instruct	-	-
    GLOBALISATION	abstract	globalisation	-	-
    INTERACTION	event	interact	-	-
    INVITE	event	invite	-	-
    GREET	event	welcome	-	-
    THANK	event	thank	-	-
    MESSAGE	thing	message	-	-
    NEWSREPORT	thing	news	-	-
    OFFER	event	offer	-	-
    FULFIL	event	fulfil	-	-
    SERVE_PUBLIC	event	cater to	-	-
    APPEAR	event	appear	-	DISAPPEAR
    DISAPPEAR	event	disappear	-	APPEAR
    DIFFER	state	differ from	-	SAME
    SAME	state	similar	-	DIFFER
    COMPARE	event	compare	-	-
    DEPEND	state	depend on	-	-
    ADAPT	event	adapt	-	-
    SURVIVE_HOLD	event	resilient	-	-
    REMOVE	event	remove	-	-
    CONNECT	event	connect	-	-
    ENABLE	event	enable	-	-
    PERSUADE	event	persuade	-	-
    IGNORE	event	ignore	-	-
    LOBBY	event	lobby	-	-
    REPRESENT	event	represent	-	-
    CONSULT	event	consult	-	-
    DISCUSS_FORUM	event	dialogue	-	-
    UNDERSTAND	event	understand	-	-
    COMPRISE	state	consist of	-	-
    INSTALL	event	install	-	-
    EQUIP	event	equip	-	-
    MEASURE_SIZE	measure	size	-	-
    SHARE_EXPERIENCE	abstract	story	-	-
    EXAMPLE	abstract	example	-	-
    MISTAKE	abstract	mistake	-	-
    BENEFIT	abstract	benefit	-	-
    INTEREST_MIND	abstract	interest	-	-
    ATTENTION	abstract	attention	-	-
    OCCUR	event	occur	-	-
    CLEAN	state	clean	-	DIRTY
    DIRTY	state	dirty	-	CLEAN
    MACHINE	thing	machine	-	-
    SEPARATE	state	separately	-	-
    TOGETHER	state	simultaneously	-	-
    EMPTY	state	deserted	-	BUSY
    BUSY	state	busy	-	EVENING_OUT|EMPTY
    SAVE_MONEY	event	save money	-	-
    EARN	event	earn	-	-
    DOMINATE	state	dominate	-	-
    PROVE_REAL	state	true	-	FALSE
    FALSE	state	false	-	PROVE_REAL
    SUSTAINABLE	state	sustainable	-	-
    STAGE_FIRST	state	first-ever	-	-
    HISTORIC_LONG	state	long-term	-	-
    CARETAKER_HEAD	person	acting governor	REGIONAL_HEAD	-
    DYNASTY_POL	abstract	political dynasty	-	-
    AGE_LIMIT	abstract	age limit	-	-
    THRESHOLD_POL	measure	threshold	-	-
    OMNIBUS	thing	omnibus law	LAW	-
    PALACE	place	palace	-	-
    IDEOLOGY	abstract	ideology	-	-
    LEFT_RIGHT_WING	abstract	right wing	-	-
    IMF_WB	organisation	World Bank	-	-
    WTO	organisation	World Trade Organization	-	-
    FDI	measure	foreign direct investment	INVEST	-
    CAPITAL_FLOW	event	capital outflow	-	-
    BAILOUT	event	bailout	-	-
    SOVEREIGN_FUND	organisation	sovereign wealth fund	-	-
    FINTECH	organisation	fintech	-	-
    CRYPTO	thing	crypto	-	-
    ASSET	thing	asset	-	-
    PRICE_CONTROL	event	price ceiling	-	-
    GRAIN_RESERVE	thing	rice reserve	-	-
    WHOLESALE	state	wholesale	-	-
    WAREHOUSE	place	warehouse	-	-
    COP_CLIMATE	event	climate conference	-	-
    ZOO	place	zoo	-	-
    PARKING	place	parking	-	-
    SIDEWALK	place	pavement	-	-
    ODD_EVEN	abstract	odd-even policy	-	-
    SPEED_BOAT_QUAY	event	sail	-	-
    AVIATION	abstract	aviation	-	-
    ROAD_USER_FINE	event	traffic ticket	-	-
    TRANSFER_PLAYER	event	transfer window	-	-
    CARD_SPORT	event	red card	-	-
    EXTRA_TIME	event	extra time	-	-
    HOST_NATION	organisation	host nation	-	-
    BIRTH_RATE	measure	birth rate	-	-
    HOMELESS	state	homeless person	-	-
    ADOPTION	event	adoption	-	-
    GENERATION	abstract	generation	-	-
    PROFESSION_ENG	person	engineer	PERSON	-
    LEGAL_AID	organisation	legal aid	-	-
    HONORARY_WORKER	person	honorary worker	PERSON	-
    RECRUIT_CIVIL	event	civil service recruitment	-	-
    SMARTCARD	thing	pre-employment card	-	-
    BANSOS_DATA	thing	beneficiary data	-	-
    HASHTAG	thing	hashtag	-	-
    PHOTO	thing	photo	-	-
    KINGDOM_GULF	abstract	Gulf state	-	-
    CHEESE	thing	cheese	-	-
    SOAP	thing	soap	-	-
    BAG	thing	bag	-	-
    RAW_MATERIAL	thing	raw material	-	-
    CLASS_MIDDLE	abstract	middle class	-	-
    ELECTRONICS	thing	electronics	-	-
    PERSONAL	state	personal	-	-
    PHYSICAL	state	physical	-	-
    STRENGTH	abstract	strength	-	-
    INSTRUMENT_POL	abstract	policy instrument	-	-
    FEASIBLE	state	feasible	-	-
    SIGNIFICANCE	state	sharply	-	-
    ABSORB	event	absorb	-	-
    QUESTION_ASK	event	question	-	-
    GUARANTEE	thing	collateral	-	-
    SCENARIO	abstract	scenario	-	-
    WISH	event	wish	-	-
    PHENOMENON	abstract	phenomenon	-	-
    CONTENT	thing	content creator	-	-
    INFORMAL_WORK	state	informal worker	-	-
    DRAFTING	event	draft	-	-
    PLACEMENT	event	placement	-	-
    MARGIN_DIFF	measure	margin	-	-
    IMAGE_REPUTATION	abstract	reputation	-	-
    CEILING_BUDGET	measure	budget ceiling	-	-
    MODERN	state	modern	-	-
    DISCOURSE	abstract	public discourse	-	-
    PROFESSIONAL	state	professional	-	-
    INDEPENDENT_S	state	independent	-	-
    MORAL_ETHIC	abstract	morality	-	-
    ETHICS_BODY	organisation	ethics council	-	-
    SEASON	measure	season	-	-
    HYDROPONIC	event	hydroponic	-	-
    SPECTATOR	person	audience	PERSON	-
    JUSTICE_VALUE	abstract	justice	-	-
    UPSTREAM	state	upstream	-	DOWNSTREAM
    DOWNSTREAM	state	downstream	-	UPSTREAM
    GUIDANCE_COACHING	event	mentor	-	-
    PRELIMINARY	state	preliminary	-	FINAL_DEF
    FINAL_DEF	state	definitive	-	PRELIMINARY
    CENTRE	place	centre	-	-
    BRIEFING	event	briefing	-	-
    NETWORK_ORG	organisation	network	-	-
    SOIL	thing	soil	-	-
    COCONUT	thing	coconut	-	-
    WAVE_SEA	thing	wave	-	-
    NEIGHBOURHOOD_UNIT	organisation	neighbourhood unit	-	-
    PUBLIC_ANGER	event	anger	-	-
    FEAR	state	fear	-	-
    HAPPY	state	happy	-	DISAPPOINTED
    DISAPPOINTED	state	disappointed	-	HAPPY
    PROUD	state	proud	-	-
    TRADE_UNIT_ZONE	place	special economic zone	ZONE	-
    ECON_CREATIVE	abstract	creative economy	-	-
    SHARIA_BANK	organisation	Islamic bank	BANK	-
    BOARD	organisation	board of directors	-	-
    TWO_STATE	abstract	two-state solution	-	-
    BLOC	organisation	bloc	-	-
    CHAIRMANSHIP	event	chairmanship	-	-
    TARPAULIN	thing	tarpaulin	-	-
    MASK	thing	mask	-	-
    WELL	thing	well	-	-
    SWIMMING_POOL	place	pool	-	-
    CELL_TOWER	thing	cell tower	-	-
    CONTAINER	thing	container	CARGO	-
    PARCEL	thing	parcel	CARGO	-
    PARCEL_LAND	place	parcel	-	-
    BOTTLE	thing	bottle	-	-
    BAG_SACK	thing	sack	-	-
    PAGE	thing	page	-	-
    SAMPLE	thing	sample	-	-
    SEAT	thing	seat	-	-
    BED	thing	bed	-	-
    ROOM	place	room	-	-
    TARIFF_LINE	abstract	tariff line	-	-
    PORTION	thing	portion	-	-
    LIKE	abstract	like	-	-
    VIEW	abstract	view	-	-
    FOLLOWER	person	follower	PERSON	-
    ROUND	abstract	round	-	-
    CYLINDER	thing	cylinder	-	-
    CATTLE	thing	cow	LIVESTOCK	-
    GOAT	thing	goat	LIVESTOCK	-
    CHICKEN	thing	chicken	POULTRY	-
    TREE	thing	tree	-	-
    KIOSK	place	stall	SHOP	-
    APARTMENT	place	flat	HOUSE	-
    PARTICIPANT	person	participant	PERSON	-
    RESPONDENT	person	respondent	PERSON	-
    SANTRI	person	pupil	STUDENT_SCHOOL	-
    USER	person	user	PERSON	-
    SPECIES	abstract	species	-	-
    SESSION	abstract	session	-	-
    ROAD_SECTION	place	road section	ROAD	-
    NEIGHBOURHOOD	place	neighbourhood	-	-
    BILLBOARD	thing	billboard	-	-
    LETTER	thing	letter	-	-
    EGG	thing	egg	-	-
    EXPIRE	event	expiry	-	-
    VALID	state	validity	-	-
    DIRECTION_NORTHEAST	place	north-east	-	-
    DIRECTION_NORTHWEST	place	north-west	-	-
    DIRECTION_SOUTHEAST	place	south-east	-	-
    DIRECTION_SOUTHWEST	place	south-west	-	-
    REFUND	event	refund	-	-
    SEAL_OFF	event	sealing	CLOSE	-
    COOK	event	cooking	-	-
    SOUND_ALARM	event	sounding of an alarm	-	-
    DEFECT	event	defection	-	-
    RECOUNT	event	recount	-	-
    PLAY_GAME	event	playing	-	-
    MATCH_FIX	event	match fixing	-	-
    CUT_TREE	event	felling	-	-
    DOWNPLAY	event	playing down	-	-
    GROSS_MARGIN	measure	gross margin	-	-
    APPLY	event	apply	-	-
    CONCEDE	event	concede	-	-
    STEAL_DIVERT	event	divert money	-	-
    GOAL_SCORE	event	scoring of a goal	-	-
    BRAWL	event	brawl	CLASH	-
    TEAR_GAS	thing	tear gas	-	-
    THROW	event	throw	-	-
    CONTAIN_SUBST	state	containing a substance	-	-
    PORK	thing	pork	-	-
    RECEIVER	person	receiver	PERSON	-
    SCHOOL_CLOSED	event	closing of schools	CLOSE	-
    EAT	event	eat	-	-
    SLEEP	event	sleep	-	-
    WALK	event	walk	-	-
    WATCH	event	watch	-	-
    CRY	event	cry	-	-
    LISTEN	event	hear	-	-
    READ_WRITE	event	write	-	-
    SING	event	sing	-	-
    DRIVE	event	drive	-	-
    SWIM	event	swim	-	-
    CLIMB_V	event	climb	-	-
    CONTRACT_EXTEND	event	extension of a contract	EXTEND_TIME	-
    DIG	event	dig	-	-
    DUMP	event	dump	-	-
    RENT	event	rent	-	-
    STORE	event	store	-	-
    MIX	event	mix	-	-
    CUT_THING	event	cut	-	-
    LOCK	event	lock	-	-
    HANG	event	hang	-	-
    BITE	event	bite	-	-
    RECITE_OATH	event	oath	-	-
    SPY	event	spy	-	-
    MANIPULATE	event	manipulation	FRAUD	-
    SPECULATE	event	speculation	-	-
    FUNCTION	event	function	OPERATE	-
    MALFUNCTION	event	malfunction	-	-
    WEAR	event	wear	-	-
    KNOW	event	knowledge	-	-
    UNAWARE	state	unaware	-	-
    RETURN_WORK	event	return to work	-	-
    UNPAID	state	unpaid	-	-
    SUPPORTER	person	supporter	PERSON	-
    WITHHOLD	event	withholding	-	-
    APPLAUD	event	applaud	-	-
    DRY_UP	event	dry up	-	-
    POSTULATE	event	postulate	-	-
    SLIP	event	slip	-	-
    JUMP	event	jump	-	-
    CRAWL	event	crawl	-	-
    HIDE	event	hide	-	-
    KNOCK	event	knock	-	-
    PUSH	event	push	-	-
    PULL	event	pull	-	-
    LIFT	event	lift	-	-
    UNLOAD	event	unload	-	-
    WRAP	event	wrap	-	-
    SWEEP	event	sweep	-	-
    WASH	event	wash	-	-
    BOIL	event	boil	-	-
    FRY	event	fry	-	-
    BAKE	event	bake	-	-
    TASTE	event	taste	-	-
    DRINK_V	event	drink	-	-
    SMELL	event	smell	-	-
    BREATHE	event	breathe	-	-
    FAINT	event	faint	-	-
    SCRATCH	event	scratch	-	-
    CHOKE	event	choke	-	-
    BATHE	event	bathe	-	-
    LAUGH	event	laugh	-	-
    SMILE	event	smile	-	-
    HUG	event	hug	-	-
    KISS	event	kiss	-	-
    WAVE	event	wave	-	-
    SHOUT	event	shout	-	-
    WHISTLE	event	whistle	-	-
    DREAM	event	dream	-	-
    FORGET	event	forget	-	-
    REMEMBER	event	remember	-	-
    IMAGINE	event	imagine	-	-
    JOKE	event	joke	-	-
    CHEAT	event	cheat	-	-
    LIE	event	lie	-	-
    DECEIVE	event	deceive	-	-
    TEMPT	event	tempt	-	-
    HUMILIATE	event	humiliate	-	-
    ADMIRE	event	admire	-	-
    RESPECT	event	respect	-	-
    ENVY	event	envy	-	-
    HATE	event	hate	-	-
    LOVE	event	love	-	-
    MISS_HOME	event	miss home	-	-
    SURPRISE	event	surprise	-	-
    CONFUSE	event	confuse	-	-
    ABANDON	event	abandon	-	-
    ADOPT_A_CHILD	event	adopt a child	-	-
    INHERIT	event	inherit	-	-
    RAISE_CHILDREN	event	raise children	-	-
    BREASTFEED	event	breastfeed	-	-
    GROW_UP	event	grow up	-	-
    CELEBRATE_A_BIRTHDAY	event	birthday	-	-
    ENGAGE	event	engage	-	-
    WASTE_MONEY	event	waste money	-	-
    WITHDRAW_CASH	event	withdraw cash	-	-
    DEPOSIT	event	deposit	-	-
    MORTGAGE	event	mortgage	-	-
    DRAW_V	event	draw	-	-
    CARVE	event	carve	-	-
    SEW	event	sew	-	-
    PHOTOGRAPH	event	photograph	-	-
    EDIT	event	edit	-	-
    COPY	event	copy	-	-
    TYPE_V	event	type	-	-
    CLICK	event	click	-	-
    DOWNLOAD	event	download	-	-
    LOG_IN	event	log in	-	-
    STREAM	event	stream	-	-
    ADVERTISE	event	advertise	-	-
    SUBSCRIBE	event	subscribe	-	-
    GUIDE	event	guide	-	-
    CAMP	event	camp	-	-
    FISH_FOR	event	fish for	-	-
    SLAUGHTER	event	slaughter	-	-
    FEED	event	feed	-	-
    BREED	event	breed	-	-
    MILK	event	milk	-	-
    HATCH	event	hatch	-	-
    TAME	event	tame	-	-
    CAGE	event	cage	-	-
    PLOUGH	event	plough	-	-
    SOW	event	sow	-	-
    WATER	event	water	-	-
    PICK	event	pick	-	-
    ROT	event	rot	-	-
    RIPEN	event	ripen	-	-
    FREEZE	event	freeze	-	-
    MELT	event	melt	-	-
    EVAPORATE	event	evaporate	-	-
    DRIP	event	drip	-	-
    POUR	event	pour	-	-
    SPLASH	event	splash	-	-
    FLOW	event	flow	-	-
    ROW	event	row	-	-
    SAIL_TO	event	sail to	-	-
    DOCK	event	dock	-	-
    OVERTAKE	event	overtake	-	-
    REVERSE	event	reverse	-	-
    SWERVE	event	swerve	-	-
    REFUEL	event	refuel	-	-
    PAVE	event	pave	-	-
    WIDEN_THE_ROAD	event	widen the road	-	-
    DRILL	event	drill	-	-
    WELD	event	weld	-	-
    PLASTER	event	plaster	-	-
    DEMOLISH_A_BUILDING	event	tear down	-	-
    PATCH	event	patch	-	-
    RESTORE_A_BUILDING	event	restore a building	-	-
    TOSS_A_COIN	event	lottery	-	-
    SCORE_A_POINT	event	score a point	-	-
    SAVE_A_SHOT	event	goalkeeper	-	-
    DRIBBLE	event	dribble	-	-
    SUBSTITUTE	event	substitute	-	-
    TRAIN_HARD	event	train hard	-	-
    KICK_OFF	event	kick off	-	-
    INJURE_A_KNEE	event	injure a knee	-	-
    BENCH	event	bench	-	-
    JEER	event	jeer	-	-
    PARADE	event	parade	-	-
    VANDALISE	event	vandalise	-	-
    EXECUTE_BY	event	execution	-	-
    DRUG	event	drug	-	-
    TIE_UP	event	tie up	-	-
    GAG	event	gag	-	-
    STALK	event	stalk	-	-
    PHOTOGRAPH_EVIDENCE	event	photograph evidence	-	-
    TESTIFY	event	testify	-	-
    NULLIFY	event	nullify	-	-
    LOWER_THE_FLAG	event	lower the flag	-	-
    HOIST_THE_FLAG	event	flag	-	-
    BOW	event	bow	-	-
    SHAKE_HANDS	event	shake hands	-	-
    TOAST	event	toast	-	-
    HOST_A_DINNER	event	dinner	-	-
    CUT_THE_RIBBON	event	cut the ribbon	-	-
    DECORATE	event	decorate	-	-
    LIGHT_A_CANDLE	event	candle	-	-
    SWITCH_ON	event	switch on	-	-
    SWITCH_OFF	event	switch off	-	-
    PLUG	event	plug	-	-
    CHARGE_A_BATTERY	event	charge a battery	-	-
    RING_THE_BELL	event	bell	-	-
    TREMBLE	event	tremble	-	-
    SPIN	event	spin	-	-
    FOLD	event	fold	-	-
    SNAP	event	snap	-	-
    STICK	event	stick	-	-
    NAIL	event	nail	-	-
    SCATTER	event	scatter	-	-
    PILE_UP	event	pile up	-	-
    STACK	event	stack	-	-
    BURY_TREASURE	event	bury treasure	-	-
    WEAR_OUT	event	wear out	-	-
    RUST	event	rust	-	-
    SHINE	event	shine	-	-
    GLANCE	event	glance	-	-
    STARE	event	stare	-	-
    POINT	event	point	-	-
    KNEEL	event	kneel	-	-
    LEAN	event	lean	-	-
    SIT	event	sit	-	-
    LIE_DOWN	event	lie down	-	-
    WAKE_UP	event	wake up	-	-
    PLAY_CARDS	event	play cards	-	-
    GOSSIP	event	gossip	-	-
    CHAT	event	chat	-	-
    TEXT	event	text	-	-
    DIAL	event	dial	-	-
    MAIL	event	mail	-	-
    PACK	event	pack	-	-
    SETTLE	event	settle	-	-
    COLONISE	event	colonise	-	-
    PARACHUTE	event	parachute	-	-
    FORTIFY	event	fortify	-	-
    CAMOUFLAGE	event	camouflage	-	-
    STERILISE	event	sterilise	-	-
    PRESCRIBE	event	prescribe	-	-
    DIAGNOSE	event	diagnose	-	-
    BANDAGE	event	bandage	-	-
    INFECT	event	infect	-	-
    RELAPSE	event	relapse	-	-
    AGE	event	age	-	-
    GAIN_WEIGHT	event	gain weight	-	-
    SLIM	event	slim	-	-
    PREACH	event	preach	-	-
    BLESS	event	bless	-	-
    BAPTISE	event	baptise	-	-
    CONVERT_TO	event	convert to	-	-
    PILGRIMAGE	event	pilgrimage	-	-
    REHEARSE	event	rehearse	-	-
    PERFORM_ON_STAGE	event	perform on stage	-	-
    COMPOSE	event	compose	-	-
    EXHIBIT	event	exhibit	-	-
    CURATE	event	curate	-	-
    ROOF	thing	roof	-	-
    WALL	thing	wall	-	-
    FENCE	thing	fence	-	-
    GATE	thing	gate	-	-
    WINDOW	thing	window	-	-
    STAIR	thing	stair	-	-
    LIFT_V	thing	lift	-	-
    CEILING	thing	ceiling	-	-
    KITCHEN	thing	kitchen	-	-
    STOVE	thing	stove	-	-
    LAMP	thing	lamp	-	-
    CABLE	thing	cable	-	-
    POLE	thing	pole	-	-
    VALVE	thing	valve	-	-
    TANK_V	thing	tank	-	-
    BUCKET	thing	bucket	-	-
    ROPE	thing	rope	-	-
    HAMMER	thing	hammer	-	-
    SAW	thing	saw	-	-
    SHOVEL	thing	shovel	-	-
    GLASS	thing	glass	-	-
    SPOON	thing	spoon	-	-
    TABLE	thing	table	-	-
    CHAIR	thing	chair	-	-
    CUPBOARD	thing	cupboard	-	-
    CURTAIN	thing	curtain	-	-
    CARPET	thing	carpet	-	-
    BOX	thing	box	-	-
    WALLET	thing	wallet	-	-
    UMBRELLA	thing	umbrella	-	-
    NECKLACE	thing	necklace	-	-
    TROUSERS	thing	trousers	-	-
    SHOE	thing	shoe	-	-
    HAT	thing	hat	-	-
    HIJAB	thing	hijab	-	-
    JACKET	thing	jacket	-	-
    GLASSES	thing	glasses	-	-
    DOLL	thing	doll	-	-
    KITE	thing	kite	-	-
    FIREWORK	thing	firework	-	-
    TENT_POLE	thing	tent pole	-	-
    COIN	thing	coin	-	-
    BANKNOTE	thing	banknote	-	-
    ENVELOPE	thing	envelope	-	-
    PEN	thing	pen	-	-
    NOTEBOOK	thing	notebook	-	-
    CALENDAR	thing	calendar	-	-
    RECIPE	thing	recipe	-	-
    BREAD	thing	bread	-	-
    NOODLE	thing	noodle	-	-
    CAKE	thing	cake	-	-
    SNACK	thing	snack	-	-
    SOUP	thing	soup	-	-
    MEAT_BALL	thing	meat ball	-	-
    FRIED_RICE	thing	fried rice	-	-
    TOMATO	thing	tomato	-	-
    POTATO	thing	potato	-	-
    CASSAVA	thing	cassava	-	-
    ORANGE	thing	orange	-	-
    APPLE	thing	apple	-	-
    BEAN	thing	bean	-	-
    MUSHROOM	thing	mushroom	-	-
    HONEY	thing	honey	-	-
    ALCOHOL	thing	alcohol	-	-
    BOTTLED_WATER	thing	bottled water	-	-
    ICE	thing	ice	-	-
    FLOWER	thing	flower	-	-
    BRANCH	thing	branch	-	-
    BAMBOO	thing	bamboo	-	-
    SEAWEED	thing	seaweed	-	-
    CRAB	thing	crab	-	-
    SQUID	thing	squid	-	-
    SHARK	thing	shark	-	-
    WHALE	thing	whale	-	-
    DOLPHIN	thing	dolphin	-	-
    SNAKE	thing	snake	-	-
    DOG	thing	dog	-	-
    CAT	thing	cat	-	-
    HORSE	thing	horse	-	-
    RAT	thing	rat	-	-
    MONKEY	thing	monkey	-	-
    DEER	thing	deer	-	-
    RABBIT	thing	rabbit	-	-
    DUCK	thing	duck	-	-
    EAGLE	thing	eagle	-	-
    BEE	thing	bee	-	-
    ANT	thing	ant	-	-
    SPIDER	thing	spider	-	-
    CATERPILLAR	thing	caterpillar	-	-
    BUTTERFLY	thing	butterfly	-	-
    LOCUST	thing	locust	-	-
    LEOPARD	thing	leopard	-	-
    LIZARD	thing	lizard	-	-
    FROG	thing	frog	-	-
    BONE	thing	bone	-	-
    SKIN	thing	skin	-	-
    HAIR	thing	hair	-	-
    EAR	thing	ear	-	-
    NOSE	thing	nose	-	-
    MOUTH	thing	mouth	-	-
    LIP	thing	lip	-	-
    TOOTH	thing	tooth	-	-
    TONGUE	thing	tongue	-	-
    NECK	thing	neck	-	-
    SHOULDER	thing	shoulder	-	-
    STOMACH	thing	stomach	-	-
    ARM	thing	arm	-	-
    FINGER	thing	finger	-	-
    LEG	thing	leg	-	-
    FOOT	thing	foot	-	-
    KNEE	thing	knee	-	-
    BRAIN	thing	brain	-	-
    LUNG	thing	lung	-	-
    LIVER	thing	liver	-	-
    MUSCLE	thing	muscle	-	-
    VEIN	thing	vein	-	-
    NERVE	thing	nerve	-	-
    ALLERGY	thing	allergy	-	-
    ASTHMA	thing	asthma	-	-
    DEHYDRATION	thing	dehydration	-	-
    BLINDNESS	thing	blindness	-	-
    DEAFNESS	thing	deafness	-	-
    PARALYSIS	thing	paralysis	-	-
    STRETCHER	thing	stretcher	-	-
    WHEELCHAIR	thing	wheelchair	-	-
    CRUTCH	thing	crutch	-	-
    PHARMACY	thing	pharmacy	-	-
    COFFIN	thing	coffin	-	-
    TOMB	thing	tomb	-	-
    TYRE	thing	tyre	-	-
    STEERING_WHEEL	thing	steering wheel	-	-
    WINDSCREEN	thing	windscreen	-	-
    BUMPER	thing	bumper	-	-
    TRAFFIC_LIGHT	thing	traffic light	-	-
    ROUNDABOUT	thing	roundabout	-	-
    JUNCTION	thing	junction	-	-
    ALLEY	thing	alley	-	-
    UNDERPASS	thing	underpass	-	-
    LIGHTHOUSE	thing	lighthouse	-	-
    HULL	thing	hull	-	-
    PROPELLER	thing	propeller	-	-
    WING	thing	wing	-	-
    CABIN	thing	cabin	-	-
    YACHT	thing	yacht	-	-
    BUOY	thing	buoy	-	-
    OAR	thing	oar	-	-
    RICKSHAW	thing	rickshaw	-	-
    CONDUCTOR	person	conductor	PERSON	-
    MECHANIC	person	mechanic	PERSON	-
    CLEANER	person	cleaner	PERSON	-
    NANNY	person	nanny	PERSON	-
    COOK_V	person	cook	PERSON	-
    WAITER	person	waiter	PERSON	-
    CASHIER	person	cashier	PERSON	-
    SALESPERSON	person	salesperson	PERSON	-
    CUSTOMER_SERVICE	person	customer service	PERSON	-
    CARPENTER	person	carpenter	PERSON	-
    ELECTRICIAN	person	electrician	PERSON	-
    SECRETARY_TO	person	secretary to	PERSON	-
    CLERK	person	clerk	PERSON	-
    SUPERVISOR	person	supervisor	PERSON	-
    APPRENTICE	person	apprentice	PERSON	-
    AUTHOR	person	author	PERSON	-
    SINGER	person	singer	PERSON	-
    MUSICIAN	person	musician	PERSON	-
    COMEDIAN	person	comedian	PERSON	-
    EDITOR	person	editor	PERSON	-
    PHOTOGRAPHER	person	photographer	PERSON	-
    HEADMASTER	person	headmaster	PERSON	-
    CLASSMATE	person	classmate	PERSON	-
    ROOMMATE	person	roommate	PERSON	-
    COLLEAGUE	person	colleague	PERSON	-
    BOSS	person	boss	PERSON	-
    SUBORDINATE	person	subordinate	PERSON	-
    STRANGER	person	stranger	PERSON	-
    LANDLORD	person	landlord	PERSON	-
    TENANT	person	tenant	PERSON	-
    TWIN	person	twin	PERSON	-
    GRANDCHILD	person	grandchild	PERSON	-
    COUSIN	person	cousin	PERSON	-
    NEPHEW	person	nephew	PERSON	-
    SON_IN_LAW	person	son-in-law	PERSON	-
    FATHER_IN_LAW	person	father-in-law	PERSON	-
    BRIDE	person	bride	PERSON	-
    GROOM	person	groom	PERSON	-
    GIRLFRIEND	person	girlfriend	PERSON	-
    THIEF	person	thief	PERSON	-
    WARDEN	person	warden	PERSON	-
    BAILIFF	person	bailiff	PERSON	-
    CELLMATE	person	cellmate	PERSON	-
    STOLEN_GOODS	thing	stolen goods	-	-
    SCREENSHOT	thing	screenshot	-	-
    VOICE_RECORDING	thing	voice recording	-	-
    HARD_DISK	thing	hard disk	-	-
    KEYBOARD	thing	keyboard	-	-
    PRINTER	thing	printer	-	-
    CAMERA	thing	camera	-	-
    MICROPHONE	thing	microphone	-	-
    TELESCOPE	thing	telescope	-	-
    ROBOT	thing	robot	-	-
    ROCKET_ENGINE	thing	rocket engine	-	-
    SPACECRAFT	thing	spacecraft	-	-
    ASTRONAUT	thing	astronaut	-	-
    PLANET	thing	planet	-	-
    MOON	thing	moon	-	-
    COMET	thing	comet	-	-
    ECLIPSE	thing	eclipse	-	-
    SUNLIGHT	thing	sunlight	-	-
    SUNRISE	thing	sunrise	-	-
    SUNSET	thing	sunset	-	-
    SHADOW	thing	shadow	-	-
    DUST	thing	dust	-	-
    STONE	thing	stone	-	-
    SWAMP	place	swamp	-	-
    WATERFALL	place	waterfall	-	-
    HOT_SPRING	place	hot spring	-	-
    SEABED	place	seabed	-	-
    POND	place	pond	-	-
    GARDEN	place	garden	-	-
    BARN	place	barn	-	-
    HUT	place	hut	-	-
    CASTLE	place	castle	-	-
    BASEMENT	place	basement	-	-
    CORRIDOR	place	corridor	-	-
    HALL	place	hall	-	-
    NIGHTCLUB	place	nightclub	-	-
    FOOD_STALL	place	food stall	-	-
    BAKERY	place	bakery	-	-
    LAUNDRY	place	laundry	-	-
    BARBER	place	barber	-	-
    GYM	place	gym	-	-
    PLAYGROUND	place	playground	-	-
    NURSING_HOME	place	nursing home	-	-
    KINDERGARTEN	place	kindergarten	-	-
    JUNIOR_HIGH_SCHOOL	place	junior high school	-	-
    HIGH_SCHOOL	place	high school	-	-
    DORMITORY	place	dormitory	-	-
    CANTEEN	place	canteen	-	-
    SHOOTING_RANGE	place	shooting range	-	-
    TOWN_HALL	place	town hall	-	-
    FIRE_STATION	place	fire station	-	-
    BRAVE	state	brave	-	-
    COWARD	state	coward	-	-
    HONEST	state	honest	-	-
    DISHONEST	state	dishonest	-	-
    POLITE	state	polite	-	-
    RUDE	state	rude	-	-
    LAZY	state	lazy	-	-
    DILIGENT	state	diligent	-	-
    SMART	state	smart	-	-
    STUPID	state	stupid	-	-
    SAD	state	sad	-	-
    LONELY	state	lonely	-	-
    BORED	state	bored	-	-
    TIRED	state	tired	-	-
    HUNGRY	state	hungry	-	-
    THIRSTY	state	thirsty	-	-
    NERVOUS	state	nervous	-	-
    SHY	state	shy	-	-
    STUBBORN	state	stubborn	-	-
    PATIENT_AND	state	patience	-	-
    GENEROUS	state	generous	-	-
    GREEDY	state	greedy	-	-
    HUMANE	state	humane	-	-
    LOYAL	state	loyal	-	-
    TALENTED	state	talented	-	-
    FAMOUS	state	famous	-	-
    OBSCURE	state	obscure	-	-
    BEAUTIFUL	state	beautiful	-	-
    UGLY	state	ugly	-	-
    HANDSOME	state	handsome	-	-
    FAT	state	fat	-	-
    THIN	state	thin	-	-
    WIDE	state	wide	-	-
    SHALLOW	state	shallow	-	-
    LIGHTWEIGHT	state	lightweight	-	-
    BLUNT	state	blunt	-	-
    HARD_SURFACE	state	hard	-	-
    SMOOTH	state	smooth	-	-
    SLIPPERY	state	slippery	-	-
    STICKY	state	sticky	-	-
    WET	state	wet	-	-
    MOIST	state	moist	-	-
    DARK	state	dark	-	-
    NOISY	state	noisy	-	-
    SILENT	state	silent	-	-
    LOUD	state	loud	-	-
    SWEET_TASTE	state	sweet	-	-
    BITTER	state	bitter	-	-
    SOUR	state	sour	-	-
    SALTY	state	salty	-	-
    SPICY	state	spicy	-	-
    DELICIOUS	state	delicious	-	-
    STALE	state	stale	-	-
    HOT_DAY	state	heat of the day	-	-
    CLOUDY	state	cloudy	-	-
    WINDY	state	windy	-	-
    MUDDY_ROAD	state	muddy	-	-
    FLAT_GROUND	state	flat terrain	-	-
    NEARBY	state	nearby	-	-
    ADJACENT	state	adjacent	-	-
    ABANDONED_BUILDING	state	abandoned building	-	-
    LUXURIOUS	state	luxurious	-	-
    SIMPLE	state	simple	-	-
    COMPLICATED	state	complicated	-	-
    STRANGE	state	strange	-	-
    UNIQUE	state	unique	-	-
    SIMILAR	state	similar	-	-
    EXACT	state	exact	-	-
    INACCURATE	state	inaccurate	-	-
    CLEAR_EVIDENCE	state	plainly seen	-	-
    VAGUE	state	vague	-	-
    VISIBLE	state	visible	-	-
    INVISIBLE	state	invisible	-	-
    PERMANENT	state	permanent	-	-
    TEMPORARY	state	temporary	-	-
    SUDDEN	state	sudden	-	-
    INTENTIONAL	state	intentional	-	-
    ACCIDENTAL	state	accidental	-	-
    UNARMED	state	unarmed	-	-
    NAKED	state	naked	-	-
    UNMARRIED	state	unmarried	-	-
    UNSKILLED	state	unskilled	-	-
    INCOMPETENT	state	incompetent	-	-
    LENIENT	state	lenient	-	-
    FLEXIBLE	state	flexible	-	-
    RIGID	state	rigid	-	-
    STABLE_PRICES	state	stable prices	-	-
    FRAGILE	state	fragile	-	-
    DURABLE	state	durable	-	-
    ROBUST	state	robust	-	-
    CURABLE	state	curable	-	-
    INCURABLE	state	incurable	-	-
    CHRONIC	state	chronic	-	-
    ACUTE	state	acute	-	-
    BARREN	state	barren	-	-
    NATIVE	state	native	-	-
    EDIBLE	state	edible	-	-
    COUNTERFEIT_GOODS	state	counterfeit goods	-	-
    ORIGINAL	state	original	-	-
    USED	state	used	-	-
    SOLD_OUT	state	sold out	-	-
    UNSOLD	state	unsold	-	-
    OUT_OF_STOCK	state	out of stock	-	-
    SOLVENT	state	solvent	-	-
    UNEMPLOYED_YOUTH	state	jobless youth	-	-
    FULL_TIME	state	full-time	-	-
    PART_TIME	state	part-time	-	-
    SALARIED	state	salaried	-	-
    ONLINE_ONLY	state	online only	-	-
    WIRELESS	state	wireless	-	-
    AUTOMATIC	state	automatic	-	-
    MANUAL	state	manual	-	-
    UNFINISHED	state	unfinished	-	-
    UNFIT	state	unfit	-	-
    INELIGIBLE	state	ineligible	-	-
    UNBEATEN	state	unbeaten	-	-
    FAVOURITE	state	favourite	-	-
    UNDERDOG	state	underdog	-	-
    INJURED_PLAYER	state	injured player	-	-
    SUSPENDED_PLAYER	state	suspended player	-	-
    UNANIMOUS	state	unanimous	-	-
    PARTISAN	state	partisan	-	-
    BIASED	state	biased	-	-
    LIBERAL	state	liberal	-	-
    CONSERVATIVE	state	conservative	-	-
    MODERATE	state	moderate	-	-
    SECULAR	state	secular	-	-
    HOLY	state	holy	-	-
    ANCIENT	state	ancient	-	-
    FEUDAL	state	feudal	-	-
    NATIONWIDE	state	nationwide	-	-
    YEAR_ROUND	state	year-round	-	-
    SYMBOLIC	state	symbolic	-	-
    DESPERATE	state	desperate	-	-
    GUILTY_FEELING	state	guilty feeling	-	-
    INNOCENT_PEOPLE	state	innocent people	-	-
    OBSOLETE	state	obsolete	-	-
    BACKWARD	state	backward	-	-
    RECKLESS	state	reckless	-	-
    CAREFUL	state	careful	-	-
    URGENT	state	urgent	-	-
    UNPREPARED	state	unprepared	-	-
    UNABLE	state	unable	-	-
    PRICELESS	state	priceless	-	-
    WORTHLESS	state	worthless	-	-
    INAPPROPRIATE	state	inappropriate	-	-
    CONTROVERSIAL	state	controversial	-	-
    SCANDALOUS	state	scandalous	-	-
    MYSTERIOUS	state	mysterious	-	-
    DRAMATIC	state	dramatic	-	-
    CHAOTIC	state	chaotic	-	-
    NEAT	state	neat	-	-
    MESSY	state	messy	-	-
    SHIRT	place	shirt	-	-
    ORDINARY	state	ordinary	-	-
    OVERHEAR	event	overhear	-	-
    EXAGGERATE	event	exaggerate	-	-
    UNDERESTIMATE	event	underestimate	-	-
    CONTAMINATE	event	contaminate	-	-
    MISUNDERSTAND	event	misunderstand	-	-
    COORDINATE_WITH	event	coordinate with	-	-
    TOLERATE	event	tolerate	-	-
    BOAST	event	boast	-	-
    SOOTHE	event	soothe	-	-
    OUTNUMBER	event	outnumber	-	-
    INFLATE	event	inflate	-	-
    PLEDGE_ALLEGIANCE	event	pledge allegiance	-	-
    CONVENE	event	convene	-	-
    CHAIR_A_MEETING	event	chair a meeting	-	-
    DISSOLVE_PARLIAMENT	event	dissolve parliament	-	-
    BYPASS	event	bypass	-	-
    DETOUR	event	detour	-	-
    TIGHTEN_BELTS	event	tighten belts	-	-
    SMEAR	event	smear	-	-
    GROOM_V	event	groom	-	-
    UNDRESS	event	undress	-	-
    ITCH	event	itch	-	-
    LIMP	event	limp	-	-
    SNORE	event	snore	-	-
    SWEAT	event	sweat	-	-
    BLINK	event	blink	-	-
    YAWN	event	yawn	-	-
    SNEEZE	event	sneeze	-	-
    CHEW	event	chew	-	-
    LICK	event	lick	-	-
    SIP	event	sip	-	-
    PEEL	event	peel	-	-
    SHRUG	event	shrug	-	-
    NOD	event	nod	-	-
    CLENCH	event	clench	-	-
    CROUCH	event	crouch	-	-
    STAGGER	event	stagger	-	-
    SPRINT	event	sprint	-	-
    JOG	event	jog	-	-
    SKATE	event	skate	-	-
    SKI	event	ski	-	-
    SURF	event	surf	-	-
    WRESTLE	event	wrestle	-	-
    JUGGLE	event	juggle	-	-
    CARTWHEEL	event	cartwheel	-	-
    LOOPHOLE	abstract	loophole	-	-
    BREAKTHROUGH	abstract	breakthrough	-	-
    SETBACK	abstract	setback	-	-
    TURNING_POINT	abstract	turning point	-	-
    RUMOUR	abstract	rumour	-	-
    CLUE	abstract	clue	-	-
    ALIBI	abstract	alibi	-	-
    VERDICT_DATE	abstract	verdict date	-	-
    ROADMAP	abstract	roadmap	-	-
    SLOGAN	abstract	slogan	-	-
    MYTH	abstract	myth	-	-
    GHOST	abstract	ghost	-	-
    SUPERSTITION	abstract	superstition	-	-
    HOBBY	abstract	hobby	-	-
    TABOO	abstract	taboo	-	-
    DILEMMA	abstract	dilemma	-	-
    IRONY	abstract	irony	-	-
    FATE	abstract	fate	-	-
    LUCK	abstract	luck	-	-
    CURSE	abstract	curse	-	-
    MIRACLE	abstract	miracle	-	-
    NIGHTMARE	abstract	nightmare	-	-
    STIGMA	abstract	stigma	-	-
    MYRIAD	abstract	myriad	-	-
    SHORTCUT	abstract	shortcut	-	-
    MILESTONE	abstract	milestone	-	-
    BACKLOG	abstract	backlog	-	-
    FIREWALL	abstract	firewall	-	-
    DATABASE	abstract	database	-	-
    ALGORITHM	abstract	algorithm	-	-
    COOKIE_POLICY	abstract	cookie policy	-	-
    BANDWIDTH	abstract	bandwidth	-	-
    FREQUENCY	abstract	frequency	-	-
    ANTENNA	abstract	antenna	-	-
    SPARE_PART	place	spare part	-	-
    FOSSIL	place	fossil	-	-
    ARTEFACT	place	artefact	-	-
    ANTIQUE	place	antique	-	-
    COSTUME	place	costume	-	-
    MASK_DANCE	place	mask dance	-	-
    DRUM	place	drum	-	-
    GUITAR	place	guitar	-	-
    PIANO	place	piano	-	-
    FLUTE	place	flute	-	-
    VIOLIN	place	violin	-	-
    LYRICS	place	lyrics	-	-
    MELODY	place	melody	-	-
    SOUNDTRACK	place	soundtrack	-	-
    TROPHY	place	trophy	-	-
    JERSEY	place	jersey	-	-
    RACKET	place	racket	-	-
    SHUTTLECOCK	place	shuttlecock	-	-
    SCOREBOARD	place	scoreboard	-	-
    LAWN	place	lawn	-	-
    TOMBOLA	place	tombola	-	-
    WRECKAGE	place	wreckage	-	-
    PALLET	place	pallet	-	-
    DRUM_OF_OIL	place	drum of oil	-	-
    JERRYCAN	place	jerrycan	-	-
    HOSE	place	hose	-	-
    FIRE_EXTINGUISHER	place	fire extinguisher	-	-
    SMOKE_DETECTOR	place	smoke detector	-	-
    ALARM	place	alarm	-	-
    MEGAPHONE	place	megaphone	-	-
    LEAFLET	place	leaflet	-	-
    PETITION_FORM	place	petition form	-	-
    RECEIPT	place	receipt	-	-
    CHEQUE	place	cheque	-	-
    SAFE_DEPOSIT	place	safe deposit	-	-
    CASH_MACHINE	place	cash machine	-	-
    CREDIT_CARD	place	credit card	-	-
    NUMBER_PLATE	place	number plate	-	-
    BARCODE	place	barcode	-	-
    BEEKEEPER	person	beekeeper	PERSON	-
    SHEPHERD	person	shepherd	PERSON	-
    BAKER	person	baker	PERSON	-
    GOLDSMITH	person	goldsmith	PERSON	-
    BLACKSMITH	person	blacksmith	PERSON	-
    POTTER	person	potter	PERSON	-
    SCAVENGER	person	scavenger	PERSON	-
    REFUGEE_CHILD	person	refugee child	PERSON	-
    ASTRONOMER	person	astronomer	PERSON	-
    SEISMOLOGIST	person	seismologist	PERSON	-
    BIOLOGIST	person	biologist	PERSON	-
    CHEMIST	person	chemist	PERSON	-
    LINGUIST	person	linguist	PERSON	-
    MATHEMATICIAN	person	mathematician	PERSON	-
    PHILOSOPHER	person	philosopher	PERSON	-
    INVENTOR	person	inventor	PERSON	-
    BLOGGER	person	blogger	PERSON	-
    STREAMER	person	streamer	PERSON	-
    GAMER	person	gamer	PERSON	-
    BYSTANDER	person	bystander	PERSON	-
    BACKPACKER	person	backpacker	PERSON	-
    CASTAWAY	person	castaway	PERSON	-
    CENTENARIAN	person	centenarian	PERSON	-
    TRIPLET	person	triplet	PERSON	-
    GODFATHER	person	godfather	PERSON	-
    STEPFATHER	person	stepfather	PERSON	-
    FOSTER_PARENT	person	foster parent	PERSON	-
    EX_HUSBAND	person	ex-husband	PERSON	-
    LEFTIST	person	leftist	PERSON	-
    MONK	person	monk	PERSON	-
    BISHOP	person	bishop	PERSON	-
    MUEZZIN	person	muezzin	PERSON	-
    MISSIONARY	person	missionary	PERSON	-
    NOBLEMAN	person	nobleman	PERSON	-
    PRINCE	person	prince	PERSON	-
    EMBASSY_COMPOUND	place	embassy compound	-	-
    SUBURB	place	suburb	-	-
    DOWNTOWN	place	downtown	-	-
    WATERFRONT	place	waterfront	-	-
    RIVERSIDE	place	riverside	-	-
    ROADSIDE	place	roadside	-	-
    ATTIC	place	attic	-	-
    BALCONY	place	balcony	-	-
    TERRACE	place	terrace	-	-
    CELL_BLOCK	place	cell block	-	-
    OPERATING_THEATRE	place	operating theatre	-	-
    MATERNITY_WARD	place	maternity ward	-	-
    MORGUE	place	morgue	-	-
    CREMATORIUM	place	crematorium	-	-
    AMPHITHEATRE	place	amphitheatre	-	-
    VELODROME	place	velodrome	-	-
    GOLF_COURSE	place	golf course	-	-
    TENNIS_COURT	place	tennis court	-	-
    ICE_RINK	place	ice rink	-	-
    WATER_PARK	place	water park	-	-
    AQUARIUM	place	aquarium	-	-
    BOTANICAL_GARDEN	place	botanical garden	-	-
    GREENHOUSE	place	greenhouse	-	-
    VINEYARD	place	vineyard	-	-
    DAIRY_FARM	place	dairy farm	-	-
    FISH_FARM	place	fish farm	-	-
    ABATTOIR	place	abattoir	-	-
    SAWMILL	place	sawmill	-	-
    BRICKYARD	place	brickyard	-	-
    SAND_MINE	place	sand mine	-	-
    OIL_WELL	place	oil well	-	-
    WATER_TOWER	place	water tower	-	-
    AQUEDUCT	place	aqueduct	-	-
    BREAKWATER	place	breakwater	-	-
    SHIPYARD	place	shipyard	-	-
    HANGAR	place	hangar	-	-
    DEPOT	place	depot	-	-
    REST_AREA	place	rest area	-	-
    WEIGHBRIDGE	place	weighbridge	-	-
    NO_MAN_S_LAND	place	no-man's land	-	-
    BUNKER	place	bunker	-	-
    SAFE_HOUSE	place	safe house	-	-
    """#
}
