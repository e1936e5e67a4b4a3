extension English {
  /// The closed classes. Columns: forms, class (`conjunction`, `subordinator`, `preposition`, `determiner`,
  /// `relative`, `complementiser`, `connective`: joins a sentence to the one before, `copula`, `auxiliary`, `adverb`,
  /// `particle`, `quantifier`, `interrogative`, `pronoun`).
  static let functionWords: StaticString = #"""
    and|or|but|nor|yet|so|plus|and/or|as well as	conjunction
    when|while|after|before|because|since|as|if|unless|although|though|even though|whereas|until|till|once|so that|in order to|in order that|where|wherever|whenever|whether|provided|provided that|even if|as if|as though|lest|than|given that|in case|now that|as soon as|as long as|amid|amidst|despite|following	subordinator
    of|in|on|at|to|from|by|for|with|without|within|into|onto|over|under|above|below|between|among|amongst|through|throughout|during|across|along|around|about|against|before|after|behind|beyond|near|off|out|outside|inside|per|since|until|toward|towards|up|down|upon|via|despite|except|including|regarding|concerning|amid|like|unlike|beside|besides|according to|because of|due to|in front of|next to|out of|instead of|ahead of|as of|as for|on behalf of|in addition to|along with|apart from|rather than|worth|past|alongside|underneath|versus|than|beneath|plus|minus|opposite|aboard|atop|notwithstanding|pending|in response to|in connection with|on top of|prior to|close to|away from|thanks to|owing to	preposition
    the|a|an|this|that|these|those|some|any|no|every|each|either|neither|all|both|half|many|much|more|most|few|fewer|less|several|other|another|such|what|which|whose|my|your|his|her|its|our|their|own|same|one|two|three	determiner
    who|whom|whose|which|that|where	relative
    that|whether|if	complementiser
    however|meanwhile|moreover|furthermore|in addition|on the other hand|nevertheless|nonetheless|therefore|thus|hence|consequently|as a result|instead|otherwise|besides|also|then|later|earlier|previously|subsequently|eventually|finally|separately|in contrast|by contrast|conversely|likewise|similarly|for example|for instance|in fact|indeed|still|yet|even so|at the same time|in the meantime|in particular|overall|on the contrary|for his part|for her part|for its part|for their part|elsewhere|additionally|accordingly|first|second|third|lastly|ultimately|afterwards|afterward|since then|by comparison|in total|in short|to be sure|of course|so far|that said|in turn|above all|after that|before that|in response|as such|alternatively|unfortunately|fortunately|crucially|importantly|notably|specifically|initially|originally|again|meantime|in other words|more recently|most recently|today|tonight|recently|so	connective
    is|are|was|were|be|been|being|am|'s|'re|'m|become|became|becomes|remain|remains|remained|seem|seems|seemed	copula
    has|have|had|having|do|does|did|done|will|would|shall|should|can|could|may|might|must|ought|cannot|won't|don't|doesn't|didn't|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|couldn't|wouldn't|shouldn't|can't|'ll|'ve|'d|used to|going to|need|dare|get|gets|got	auxiliary
    not|never|also|only|just|even|still|already|yet|again|too|very|so|quite|rather|almost|nearly|about|now|then|there|here|ever|often|always|usually|sometimes|soon|further|well|far|away|back|together|alone|once|twice|perhaps|maybe|thereby|thereafter|especially|particularly|mainly|mostly|largely|really|simply|ago|later|early|late|ahead|abroad|instead|else|anyway|though|indeed|enough|as well|at least|at all|however|likely	adverb
    what|who|when|where|why|how|which|whose|how many|how much	interrogative
    I|me|we|us|you|he|him|she|her|it|they|them|himself|herself|itself|themselves|myself|ourselves|yourself|mine|yours|hers|ours|theirs|everyone|everybody|someone|somebody|anyone|anybody|nobody|everything|something|anything|nothing|one|ones|others	pronoun
    please|yes|no|oh|well|ok|okay|let's|let	particle
    """#
}
