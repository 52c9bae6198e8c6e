{operator|//} The theme that a reader chose{punctuation|.} Runs before the page is drawn{operator|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{operator|,} key {operator|=} {comment|"theme"}{operator|,} dark {operator|=} matchMedia{punctuation|(}{comment|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {punctuation|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {comment|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  if {punctuation|(}chosen {operator|==}{operator|=} {comment|"light"} {operator|\|}{operator|\|} chosen {operator|==}{operator|=} {comment|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{comment|"DOMContentLoaded"}{operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{comment|"_theme"}{punctuation|)}{punctuation|;}
    if {punctuation|(}{operator|!}button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{comment|"aria-pressed"}{operator|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{comment|"change"}{operator|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{comment|"click"}{operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} isDark{punctuation|(}{punctuation|)} {punctuation|?} {comment|"light"} {punctuation|:} {comment|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{operator|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
