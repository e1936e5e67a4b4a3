/// How two opposed concepts hang together.
public enum Opposition: String, Sendable, CaseIterable {
  /// Not both of one thing at one time: `rise`, `fall`.
  case contrary
  /// One follows the other: open and closed, arrest and release. Only what is said of one time is in conflict.
  case sequence
  /// One event seen from its two sides: `win`, `lose`. In conflict where the same side has both.
  case converse
  /// A judgement: speakers may differ.
  case opinion
}

/// Opposed concepts, by general knowledge; the first relation of two concepts counts.
public enum Oppositions {
  /// How two concepts are opposed; nil where they are not.
  public static func between(_ a: ConceptID, _ b: ConceptID) -> Opposition? { relations[key(a, b)] }

  /// Whether a concept is opposed to any other.
  public static func has(_ a: ConceptID) -> Bool { members.contains(a) }

  private static func key(_ a: ConceptID, _ b: ConceptID) -> UInt32 {
    UInt32(UInt16(bitPattern: min(a, b))) << 16 | UInt32(UInt16(bitPattern: max(a, b)))
  }

  private static let relations: [UInt32: Opposition] = {
    var relations: [UInt32: Opposition] = [:]
    for (relation, one, other) in rows {
      for a in one {
        for b in other where a != b && relations[key(a, b)] == nil { relations[key(a, b)] = relation }
      }
    }
    return relations
  }()

  private static let members: Set<ConceptID> = Set(rows.flatMap { $0.1 + $0.2 })

  /// The two sides of each row of the table.
  static let rows: [(Opposition, [ConceptID], [ConceptID])] = {
    let text = unsafe UnsafeBufferPointer(start: table.utf8Start, count: table.utf8CodeUnitCount)
    return unsafe text.split(separator: 0x0A).compactMap { line in
      let columns = unsafe String(decoding: line, as: UTF8.self).split(separator: "\t")
      guard columns.count == 3, let relation = Opposition(rawValue: String(columns[0])) else { return nil }
      return (relation, ids(columns[1]), ids(columns[2]))
    }
  }()

  private static func ids(_ keys: Substring) -> [ConceptID] {
    keys.split(separator: "|").compactMap { Concepts.id(String($0)) }
  }

  /// Columns: relation, the concepts of one side, those of the other.
  static let table: StaticString = #"""
    contrary	DEAD|DEAD_ON_SPOT|DEAD_IN_HOSPITAL|CORPSE_FOUND	SURVIVE|HEAL|HEALTHY|DISCHARGE_HOSPITAL|RETURN_HOME
    contrary	DEAD|DEAD_ON_SPOT|BODY|CORPSE_FOUND	SAFE
    contrary	RISE|ADD	FALL|REDUCE
    contrary	STABLE	RISE|FALL
    contrary	STRENGTHEN|APPRECIATE|RISE|HIGH	WEAKEN|DEVALUE|LOW
    contrary	APPRECIATE|STRENGTHEN|EXPAND	FALL|SHRINK_SCOPE
    contrary	IMPROVE|RECOVERY	WORSEN
    contrary	PROFIT	LOSS
    contrary	INFLATION	DEFLATION
    contrary	BUDGET_DEFICIT	SURPLUS
    contrary	SHORTAGE	SURPLUS|AVAILABLE
    contrary	HIGH	LOW
    contrary	CHEAP	EXPENSIVE
    contrary	EXCEED	BELOW
    contrary	EXPAND	SHRINK_SCOPE
    contrary	EXTEND_TIME	SHORTEN
    contrary	ACCELERATE	SLOW
    contrary	AGREE|APPROVE|ACCEPT|PASS_LAW|RATIFY|ALLOW	REJECT|REFUSE|DISAGREE|VETO|BAN
    contrary	SUPPORT	OPPOSE|CONDEMN|REJECT
    contrary	PRAISE	CRITICISE|CONDEMN
    contrary	REACH_DEAL|AGREE	TALKS_FAIL
    contrary	GUILTY|IMPRISON	ACQUITTED
    contrary	CONFESS|ADMIT	DENY_GUILT|DENY
    contrary	CLAIM_RESPONSIBILITY	DENY_INVOLVEMENT
    contrary	UPHOLD	OVERTURN_RULING|REJECT|REFUSE
    contrary	APPROVE|ACCEPT	OVERTURN_RULING
    contrary	CONCEDE	REFUSE|REJECT
    contrary	GREET	REJECT|REFUSE|DEPORT
    contrary	PATIENT_CASE|CASE_CONFIRMED	CASE_NEGATIVE
    contrary	STRIKE_LABOUR	END|CANCEL
    contrary	APPEAL	ACCEPT_VERDICT
    contrary	CASE_CONFIRMED	CASE_NEGATIVE
    contrary	VACCINATE	UNVACCINATED
    contrary	SUCCEED|REACH	FAIL
    contrary	INTACT|SURVIVE|STAY_AFLOAT	DESTROY|COLLAPSE|SINK|DAMAGE|DAMAGE_HEAVY
    contrary	DAMAGE_LIGHT|CRACK	DESTROY|COLLAPSE|DAMAGE_HEAVY
    contrary	INJURED_LIGHT	INJURED_HEAVY
    contrary	STAY_AFLOAT	SINK
    contrary	PEACEFUL|CALM	RIOT|VIOLENCE|PANIC|CLASH
    contrary	UNDER_CONTROL|EXTINGUISH	OUT_OF_CONTROL|SPREAD
    contrary	TSUNAMI_POTENTIAL	TSUNAMI_NONE
    contrary	ATTEND|PRESENCE	ABSENT
    contrary	INVOLVE|PARTICIPATE	NEUTRAL|DENY_INVOLVEMENT
    contrary	REQUIRE	VOLUNTARY|EXEMPT
    contrary	PROVE_REAL	FALSE
    contrary	EVIDENCE	NO_EVIDENCE
    contrary	ON_TIME	DELAYED_TRANSPORT
    contrary	SEAWORTHY	NOT_SEAWORTHY
    contrary	EFFECTIVE	INEFFECTIVE
    contrary	PRELIMINARY	FINAL_DEF
    contrary	FAIR_WEATHER	BAD_WEATHER
    contrary	CALM_SEA	HIGH_WAVE
    contrary	DIFFER	SAME
    contrary	ALERT_RAISE|RISE	ALERT_LOWER
    contrary	ALERT_RAISE	FALL
    contrary	QUALIFY|WIN	ELIMINATED
    contrary	WIN|LOSE	DRAW
    contrary	VALID|ENFORCE	EXPIRE
    contrary	DIRECTION_NORTH|DIRECTION_NORTHEAST|DIRECTION_NORTHWEST	DIRECTION_SOUTH|DIRECTION_SOUTHEAST|DIRECTION_SOUTHWEST
    contrary	DIRECTION_EAST|DIRECTION_NORTHEAST|DIRECTION_SOUTHEAST	DIRECTION_WEST|DIRECTION_NORTHWEST|DIRECTION_SOUTHWEST
    contrary	FREE_OF_CHARGE	FEE
    contrary	FUNCTION	MALFUNCTION
    contrary	BUSY	EMPTY
    contrary	SURVIVE_HOLD|FUNCTION	COLLAPSE|BREACH|DESTROY
    contrary	BODY|CORPSE_FOUND	SURVIVE|HEALTHY|DISCHARGE_HOSPITAL
    sequence	SURVIVE_HOLD	RECALL_ENVOY
    sequence	ARRIVE|ENTER|RETURN_HOME	DEPART|EXIT
    sequence	STAY|SURVIVE_HOLD	DEPART|EXIT|RETREAT|DISPERSE|RETURN_HOME|EVACUATE|DISPLACED|LEAVE_ORG|RESIGN
    sequence	WITHDRAW|RETREAT	DEPLOY|SEND|INVASION|ADVANCE
    sequence	HOLD_EVENT	CANCEL|POSTPONE
    sequence	CONTINUE|RESUME|OPERATE	STOP|SUSPEND|CANCEL|END|TALKS_FAIL|POSTPONE|FLIGHT_CANCELLED
    sequence	BEGIN	END|POSTPONE|CANCEL|STOP
    sequence	SEARCH|SEARCH_RESUME	SEARCH_END
    sequence	OPEN|ROAD_OPEN|BORDER_OPEN|OPERATE|ACCESSIBLE	CLOSE|ROAD_CLOSED|BLOCK_ROAD|LOCKDOWN
    sequence	OPEN|CONTINUE	SCHOOL_CLOSED
    sequence	ACCESSIBLE	ISOLATED
    sequence	ARREST|DETAIN|IMPRISON|KIDNAP	RELEASE|ESCAPE|FUGITIVE
    sequence	SURRENDER_SELF|ARREST	ESCAPE|FUGITIVE
    sequence	MISSING	FOUND
    sequence	HOSPITALISE|SICK	DISCHARGE_HOSPITAL|HEAL|HEALTHY
    sequence	TRAPPED	RESCUE
    sequence	SEIZE	RETURN_SEIZED|RETURN
    sequence	APPOINT|SWEAR_IN|SERVE_OFFICE|SURVIVE_HOLD	DISMISS|RESIGN|REPLACE_PERSON|OVERTHROW
    sequence	HIRE	LAY_OFF
    sequence	JOIN|PARTICIPATE	LEAVE_ORG
    sequence	CEASEFIRE|PEACE	CEASEFIRE_BREACH|ATTACK|FIGHT|WAR
    sequence	CAPTURE_AREA	LOSE_AREA|LIBERATE_AREA|RETREAT
    sequence	ADVANCE	RETREAT
    sequence	CROWD_GATHER	DISPERSE
    sequence	SIGN|REACH_DEAL|ESTABLISH_TIES	TERMINATE_DEAL|SEVER_TIES
    sequence	COOPERATION	SEVER_TIES
    sequence	PASS_LAW|ENFORCE|ISSUE	REPEAL
    sequence	PROPOSE	WITHDRAW_PROPOSAL
    sequence	BUILD|REBUILD	DEMOLISH|DESTROY
    sequence	INUNDATE|OVERFLOW	WATER_RECEDE
    sequence	POWER_OUTAGE	POWER_RESTORE
    sequence	BURN	EXTINGUISH
    sequence	RESTRICT|LOCKDOWN|BAN	EASE_RESTRICTION|ALLOW
    sequence	ALLOW	LICENCE_REVOKED
    sequence	INVESTIGATE	CLOSE_CASE
    sequence	SECURITY_TIGHTEN	SECURITY_EASE
    sequence	DISTRIBUTE_AID	BLOCK_AID
    sequence	CREATE	DISBAND
    sequence	ISSUE	WITHHOLD
    sequence	MERGE	SPLIT
    sequence	APPEAR	DISAPPEAR
    sequence	TRAFFIC_JAM	TRAFFIC_SMOOTH
    sequence	DEPORT	ADMIT_MIGRANT
    sequence	DISPLACED|EVACUATE	RETURN_HOME
    sequence	SHOOT_DOWN	HIT_TARGET
    sequence	SURRENDER_MIL	RESIST
    sequence	RUN_AGROUND	REFLOAT
    converse	WIN	LOSE
    converse	BUY|ACQUIRE|IMPORT	SELL|DIVEST|EXPORT
    converse	SEND	RECEIVE
    contrary	KNOW	UNAWARE
    contrary	OPERATE|SOUND_ALARM	MALFUNCTION
    contrary	SAFE	POLLUTION
    contrary	SUPPORT|PRAISE|GREET	REJECT|OPPOSE|CONDEMN|CRITICISE
    contrary	PAYMENT|REPAY	UNPAID
    contrary	EXPAND|RISE	SHRINK_SCOPE|FALL
    contrary	EXTEND_TIME	TERMINATE_DEAL|END|CANCEL
    contrary	HEALTHY	SICK|INJURED_HEAVY|INJURED_LIGHT
    contrary	SEND|HAND_OVER|DISTRIBUTE_AID	BLOCK_AID
    contrary	SUCCEED|RESCUE	DEAD|DEAD_ON_SPOT
    contrary	ATTEND|PARTICIPATE|JOIN	BOYCOTT|ABSTAIN
    contrary	GUILTY	DENY_INVOLVEMENT
    contrary	SUCCEED|REACH_DEAL|SIGN	TALKS_FAIL
    sequence	STRIKE_LABOUR	RETURN_WORK
    sequence	CONTINUE	RETURN_WORK
    sequence	HIRE	DISMISS|RESIGN
    sequence	MARRIAGE|RECONCILE	DIVORCE
    sequence	OPEN|ROAD_OPEN|ACCESSIBLE|CONNECT	ISOLATED|ROAD_CLOSED|BLOCK_ROAD
    sequence	CAPTURE_AREA	WITHDRAW|DEPART|LEAVE_ORG|EXIT
    sequence	CONTINUE|SEARCH_RESUME	SEARCH_END
    sequence	TRAPPED	RELEASE|ESCAPE|SURVIVE
    sequence	LAUNCH|ISSUE	WITHDRAW_PROPOSAL|CANCEL|POSTPONE
    sequence	POWER_RESTORE|OPERATE	POWER_OUTAGE
    sequence	SEAL_OFF	OPEN
    sequence	HOSPITALISE|TREAT_MEDICAL	RETURN_HOME|DISCHARGE_HOSPITAL
    sequence	IMPRISON|DETAIN	PARDON|ACQUITTED
    contrary	LEGAL	ILLEGAL
    opinion	COMPLY	VIOLATE
    opinion	SAFE|CALM	DANGEROUS|RISK
    opinion	EASY	DIFFICULT
    opinion	CLEAN	DIRTY
    opinion	HAPPY	DISAPPOINTED
    opinion	TRUST	DOUBT
    opinion	HOPE	PESSIMISM
    contrary	PERMANENT	TEMPORARY
    contrary	INTENTIONAL	ACCIDENTAL|HUMAN_ERROR
    contrary	UNANIMOUS	SPLIT
    contrary	SOLD_OUT	UNSOLD
    contrary	FULL_TIME	PART_TIME
    contrary	SOLVENT	BANKRUPT
    contrary	AUTOMATIC	MANUAL
    contrary	CURABLE	INCURABLE
    contrary	REMEMBER	FORGET
    contrary	UNBEATEN	LOSE
    contrary	ACQUITTED	LIFE_SENTENCE|DEATH_PENALTY
    contrary	RENT	BUY
    contrary	LOAN	GRANT
    contrary	FREE_OF_CHARGE	EXPENSIVE
    contrary	ONLINE	OFFLINE
    contrary	CLEAN	POLLUTION
    contrary	CONTAIN_SPREAD	SPREAD
    contrary	SIMILAR	DIFFER
    contrary	ACCELERATE	POSTPONE
    contrary	NEUTRAL	SUPPORT|OPPOSE|CONDEMN
    contrary	ABSTAIN	APPROVE|REJECT|SUPPORT|OPPOSE
    contrary	QUALIFY|FEASIBLE	INELIGIBLE|UNFIT
    contrary	CHAOTIC	CALM|PEACEFUL
    contrary	NOISY	SILENT
    contrary	FAIR_WEATHER	RAIN|HEAVY_RAIN
    contrary	DEMOLISH	CONSERVE|REPAIR
    contrary	NATIONALISE	PRIVATISE
    contrary	LAND_AIRCRAFT|EMERGENCY_LANDING	CRASH|PLANE_CRASH
    contrary	WIDEN_THE_ROAD	SHRINK_SCOPE
    converse	CHAMPION	LOSE|ELIMINATED
    converse	INHERIT	HAND_OVER
    sequence	UNMARRIED	MARRIAGE
    sequence	SOLD_OUT|OUT_OF_STOCK	AVAILABLE
    sequence	UNFINISHED	END
    sequence	SWITCH_ON	SWITCH_OFF
    sequence	LOCK	OPEN
    sequence	FREEZE	MELT
    sequence	CONCEAL	REVEAL|ANNOUNCE
    sequence	LICENCE_REVOKED	VALID|EXTEND_TIME
    sequence	LAY_OFF|DISMISS	RETURN_WORK
    sequence	WITHHOLD	PAYMENT|REPAY|REFUND|HAND_OVER|DISTRIBUTE_AID
    sequence	HEAL	WORSEN
    sequence	STAY|SURVIVE_HOLD	WITHDRAW
    sequence	EXPEL	ACCEPT|STAY
    sequence	CHARGE	CLOSE_CASE
    sequence	PARDON	DEATH_PENALTY
    sequence	DRY_UP	OVERFLOW
    sequence	HIDE	SURRENDER_SELF|APPEAR
    """#
}
