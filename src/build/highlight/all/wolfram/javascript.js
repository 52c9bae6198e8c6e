{operator|//} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{operator|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{operator|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{operator|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|===} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{operator|;} {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{operator|;}
  if {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|}{operator|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{operator|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{operator|;}
    if {punctuation|(}!button{punctuation|)} return{operator|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{operator|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} false{operator|;}
    show{punctuation|(}{punctuation|)}{operator|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{operator|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{operator|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{operator|;}
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{operator|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{operator|;}
    {punctuation|\}}{punctuation|)}{operator|;}
  {punctuation|\}}{punctuation|)}{operator|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{operator|;}
