{adverb builtin|/}{adverb builtin|/} The theme that a reader chos{verb keyword|e.} Runs before the page is drawn{verb keyword|,} so that nothing flashes{conjunction variable|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {verb keyword|\{}
  var root {verb keyword|=} documen{adverb builtin|t.}documentElement{verb keyword|,} key {verb keyword|=} {conjunction variable|"}theme{conjunction variable|"}{verb keyword|,} dark {verb keyword|=} matchMedia{punctuation|(}{conjunction variable|"}{punctuation|(}prefers{verb keyword|-}color{verb keyword|-}scheme{conjunction variable|:} dark{punctuation|)}{conjunction variable|"}{punctuation|)}{verb keyword|;}
  function stored{punctuation|(}{punctuation|)} {verb keyword|\{} try {verb keyword|\{} return localStorag{verb keyword|e.}getItem{punctuation|(}key{punctuation|)}{verb keyword|;} {adverb builtin|\}} catch {punctuation|(}e{punctuation|)} {verb keyword|\{} return null{verb keyword|;} {adverb builtin|\}} {adverb builtin|\}}
  function isDark{punctuation|(}{punctuation|)} {verb keyword|\{} return roo{adverb builtin|t.}datase{adverb builtin|t.}theme {verb keyword|?} roo{adverb builtin|t.}datase{adverb builtin|t.}theme {verb keyword|=}{verb keyword|=}{verb keyword|=} {conjunction variable|"}dark{conjunction variable|"} {conjunction variable|:} dark{conjunction variable|.}matches{verb keyword|;} {adverb builtin|\}}
  var chosen {verb keyword|=} stored{punctuation|(}{punctuation|)}{verb keyword|;}
  if {punctuation|(}chosen {verb keyword|=}{verb keyword|=}{verb keyword|=} {conjunction variable|"}light{conjunction variable|"} {verb keyword|\|}{verb keyword|\|} chosen {verb keyword|=}{verb keyword|=}{verb keyword|=} {conjunction variable|"}dark{conjunction variable|"}{punctuation|)} roo{adverb builtin|t.}datase{adverb builtin|t.}theme {verb keyword|=} chosen{verb keyword|;}
  documen{adverb builtin|t.}addEventListener{punctuation|(}{conjunction variable|"}DOMContentLoaded{conjunction variable|"}{verb keyword|,} function {punctuation|(}{punctuation|)} {verb keyword|\{}
    var button {verb keyword|=} documen{adverb builtin|t.}getElementById{punctuation|(}{conjunction variable|"}_theme{conjunction variable|"}{punctuation|)}{verb keyword|;}
    if {punctuation|(}{verb keyword|!}button{punctuation|)} return{verb keyword|;}
    function show{punctuation|(}{punctuation|)} {verb keyword|\{} button{conjunction variable|.}setAttribute{punctuation|(}{conjunction variable|"}aria{verb keyword|-}pressed{conjunction variable|"}{verb keyword|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{verb keyword|;} {adverb builtin|\}}
    button{conjunction variable|.}hidden {verb keyword|=} false{verb keyword|;}
    show{punctuation|(}{punctuation|)}{verb keyword|;}
    dark{conjunction variable|.}addEventListener{punctuation|(}{conjunction variable|"}change{conjunction variable|"}{verb keyword|,} show{punctuation|)}{verb keyword|;}
    button{conjunction variable|.}addEventListener{punctuation|(}{conjunction variable|"}click{conjunction variable|"}{verb keyword|,} function {punctuation|(}{punctuation|)} {verb keyword|\{}
      var next {verb keyword|=} isDark{punctuation|(}{punctuation|)} {verb keyword|?} {conjunction variable|"}light{conjunction variable|"} {conjunction variable|:} {conjunction variable|"}dark{conjunction variable|"}{verb keyword|;}
      roo{adverb builtin|t.}datase{adverb builtin|t.}theme {verb keyword|=} next{verb keyword|;}
      try {verb keyword|\{} localStorag{verb keyword|e.}setItem{punctuation|(}key{verb keyword|,} next{punctuation|)}{verb keyword|;} {adverb builtin|\}} catch {punctuation|(}e{punctuation|)} {verb keyword|\{} {adverb builtin|/}{verb keyword|*} private mode{conjunction variable|:} the choice lasts for this page {verb keyword|*}{adverb builtin|/} {adverb builtin|\}}
      show{punctuation|(}{punctuation|)}{verb keyword|;}
    {adverb builtin|\}}{punctuation|)}{verb keyword|;}
  {adverb builtin|\}}{punctuation|)}{verb keyword|;}
{adverb builtin|\}}{punctuation|)}{punctuation|(}{punctuation|)}{verb keyword|;}
