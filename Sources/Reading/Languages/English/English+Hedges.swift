extension English {
  /// Words that say how certain, how real or when. Columns: forms, class, factuality (`CT+` certain … `PR+` probable,
  /// `PS+` possible, `PS-`, `PR-`, `CT-`; `Uu` open; `Uu(future)` not done yet), strength (0…1: how strongly the
  /// content is put forward). `exclusive` words deny the alternatives; boosters are the writer's opinion.
  static let hedges: StaticString = #"""
    may|might|could|can|may well|might well|could well|may have|might have|could have|may be|might be|could be|maybe	possibility	PS+	0.5
    possibly|perhaps|potentially|conceivably|seemingly|it is possible|it is possible that|seems|seem|seemed|appears|appear|appeared|appears to|appear to|appeared to|seems to|seemed to|as if|as though|possibility|chance|potential|risks|at risk of|considering|mulling|weighing	possibility	PS+	0.5
    probably|likely|presumably|most likely|very likely|is likely to|are likely to|was likely to|in all likelihood|almost certainly|is set to|are set to|is due to|is poised to|are poised to|is on course to|on track to|tends to|expected	probability	PR+	0.7
    unlikely|doubtful|improbable|hardly likely|is unlikely to|are unlikely to|impossible|highly unlikely|remote possibility	improbability	PR-	0.3
    reportedly|allegedly|purportedly|supposedly|apparently|is said to|are said to|was said to|were said to|rumoured|rumored|ostensibly|so-called|is reported to|are reported to|was reported to|were reported to|reported to have|said to have|said to be|is rumoured to|alleged|purported	hearsay	PS+	0.5
    it is said|it is claimed|hearsay|rumours|rumors|rumour has it	rumour	PS+	0.5
    suspected|believed to|thought to|understood to|considered|considered to|suspected of|is believed to|are believed to|was believed to|were believed to|is thought to|are thought to|was thought to|were thought to|is understood to|feared|feared to|presumed|presumed dead|assumed|suspect|suspects|I think|we think|I believe|we believe|I guess|we assume|I suppose	belief	PR+	0.6
    estimated|an estimated|projected|estimated to|projected to|is estimated|are estimated|is projected to	estimate	PR+	0.7
    expected to|is expected to|are expected to|was expected to|were expected to|forecast to|predicted to|anticipated|predicted|we expect|I expect|expects to|expect to|forecasts	prediction	PR+	0.6
    will|is to|are to|shall|going to|would|is going to|are going to|will be|would be|'ll|about to|is about to|due to be|slated to|scheduled to|is scheduled to|are scheduled to|upcoming|to be held	future	Uu(future)	0.6
    plan|plans|planned|plans to|plan to|planned to|planning to|intends to|intend to|intended to|aims to|aim to|aimed to|seeks to|seek to|sought to|hopes to|hope to|hoped to|tries to|tried to|trying to|attempts to|attempted to|is ready to|are ready to|ready to|wants to|want to|wanted to|prepares to|preparing to|proposes to|pledged to|promised to|vowed to|proposed|vows to|pledges to|willing to|agreed to|targeting|hoping to|planning	plan	Uu(future)	0.5
    should|must|ought to|needs to|need to|has to|have to|should have	duty	Uu	0.3
    be required to|is supposed to|are supposed to|was supposed to|were supposed to|obliged to|had to|was asked to|were asked to|was told to|were told to|was ordered to|were ordered to|was urged to|were urged to	request	Uu	0.3
    if|unless|provided that|in case|were to|as long as|providing|on condition that|in the event of|in the event that|even if|should the|assuming|only if|if confirmed|if true	condition	Uu	0.2
    whether|it remains to be seen|it is unclear if|it is unclear whether|it was not clear whether|it was unclear whether|unclear if|unclear whether|remains to be seen	question	Uu	0.2
    not necessarily|cannot be sure|no guarantee|in doubt|uncertain|unclear|not clear|not certain|not immediately clear|it was not immediately clear|questionable|unknown|no certainty	doubt	PS-	0.35
    unconfirmed|unverified|could not be independently verified|could not independently verify|has not been confirmed|have not been confirmed|not been independently verified|could not be verified|yet to be confirmed|yet to be verified|pending confirmation|under investigation|not confirmed|unproven|unsubstantiated	unverified	Uu	0.3
    only|merely|just|solely|exclusively|nothing but	exclusive	CT+	1
    clearly|certainly|undoubtedly|obviously|indeed|definitely|surely|no doubt|without doubt|without a doubt|of course|undeniably|unquestionably|in fact|really|evidently|plainly|for sure	booster	CT+	0.9
    has|have|had|already|has been|have been|had been|has already|have already|successfully|managed to|proved|proven	perfect	CT+	1
    currently|still|ongoing|underway|under way|is being|are being|continues to|continue to|in progress	progressive	CT+	1
    """#
}
