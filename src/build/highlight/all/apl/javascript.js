{monadic-operator operator|/}{monadic-operator operator|/} The theme that a reader chose{dyadic-operator operator|.} Runs before the page is drawn{function|,} so that nothing flashes{dyadic-operator operator|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {dfn builtin|\{}
  var root {function|=} document{dyadic-operator operator|.}documentElement{function|,} key {function|=} "theme"{function|,} dark {function|=} matchMedia{punctuation|(}"{punctuation|(}prefers{function|-}color{function|-}scheme{dfn builtin|:} dark{punctuation|)}"{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {dfn builtin|\{} try {dfn builtin|\{} return localStorage{dyadic-operator operator|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} {dfn builtin|\}} catch {punctuation|(}e{punctuation|)} {dfn builtin|\{} return null{punctuation|;} {dfn builtin|\}} {dfn builtin|\}}
  function isDark{punctuation|(}{punctuation|)} {dfn builtin|\{} return root{dyadic-operator operator|.}dataset{dyadic-operator operator|.}theme {function|?} root{dyadic-operator operator|.}dataset{dyadic-operator operator|.}theme {function|=}{function|=}{function|=} "dark" {dfn builtin|:} dark{dyadic-operator operator|.}matches{punctuation|;} {dfn builtin|\}}
  var chosen {function|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {function|=}{function|=}{function|=} "light" {function|\|}{function|\|} chosen {function|=}{function|=}{function|=} "dark"{punctuation|)} root{dyadic-operator operator|.}dataset{dyadic-operator operator|.}theme {function|=} chosen{punctuation|;}
  document{dyadic-operator operator|.}addEventListener{punctuation|(}"DOMContentLoaded"{function|,} function {punctuation|(}{punctuation|)} {dfn builtin|\{}
    var button {function|=} document{dyadic-operator operator|.}getElementById{punctuation|(}"_theme"{punctuation|)}{punctuation|;}
    if {punctuation|(}{function|!}button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {dfn builtin|\{} button{dyadic-operator operator|.}setAttribute{punctuation|(}"aria{function|-}pressed"{function|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {dfn builtin|\}}
    button{dyadic-operator operator|.}hidden {function|=} false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{dyadic-operator operator|.}addEventListener{punctuation|(}"change"{function|,} show{punctuation|)}{punctuation|;}
    button{dyadic-operator operator|.}addEventListener{punctuation|(}"click"{function|,} function {punctuation|(}{punctuation|)} {dfn builtin|\{}
      var next {function|=} isDark{punctuation|(}{punctuation|)} {function|?} "light" {dfn builtin|:} "dark"{punctuation|;}
      root{dyadic-operator operator|.}dataset{dyadic-operator operator|.}theme {function|=} next{punctuation|;}
      try {dfn builtin|\{} localStorage{dyadic-operator operator|.}setItem{punctuation|(}key{function|,} next{punctuation|)}{punctuation|;} {dfn builtin|\}} catch {punctuation|(}e{punctuation|)} {dfn builtin|\{} {monadic-operator operator|/}{function|*} private mode{dfn builtin|:} the choice lasts for this page {function|*}{monadic-operator operator|/} {dfn builtin|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {dfn builtin|\}}{punctuation|)}{punctuation|;}
  {dfn builtin|\}}{punctuation|)}{punctuation|;}
{dfn builtin|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
