{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{operator|(}function {operator|(}{operator|)} {operator|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{operator|(}{string|"(prefers-color-scheme: dark)"}{operator|)}{operator|;}
  function stored{operator|(}{operator|)} {operator|\{} try {operator|\{} return localStorage{punctuation|.}getItem{operator|(}key{operator|)}{operator|;} {operator|\}} catch {operator|(}e{operator|)} {operator|\{} return {boolean|null}{operator|;} {operator|\}} {operator|\}}
  function isDark{operator|(}{operator|)} {operator|\{} return {domain constant|root.dataset.theme} {operator|?} {domain constant|root.dataset.theme} {separator comment|===} {string|"dark"} {operator|:} dark{punctuation|.}matches{operator|;} {operator|\}}
  var chosen {operator|=} stored{operator|(}{operator|)}{operator|;}
  if {operator|(}chosen {separator comment|===} {string|"light"} {operator|\|}{operator|\|} chosen {separator comment|===} {string|"dark"}{operator|)} {domain constant|root.dataset.theme} {operator|=} chosen{operator|;}
  document{punctuation|.}addEventListener{operator|(}{string|"DOMContentLoaded"}{punctuation|,} function {operator|(}{operator|)} {operator|\{}
    var button {operator|=} document{punctuation|.}getElementById{operator|(}{string|"_theme"}{operator|)}{operator|;}
    if {operator|(}{operator|!}button{operator|)} return{operator|;}
    function show{operator|(}{operator|)} {operator|\{} button{punctuation|.}setAttribute{operator|(}{string|"aria-pressed"}{punctuation|,} String{operator|(}isDark{operator|(}{operator|)}{operator|)}{operator|)}{operator|;} {operator|\}}
    {domain constant|button.hidden} {operator|=} {boolean|false}{operator|;}
    show{operator|(}{operator|)}{operator|;}
    dark{punctuation|.}addEventListener{operator|(}{string|"change"}{punctuation|,} show{operator|)}{operator|;}
    button{punctuation|.}addEventListener{operator|(}{string|"click"}{punctuation|,} function {operator|(}{operator|)} {operator|\{}
      var next {operator|=} isDark{operator|(}{operator|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{operator|;}
      {domain constant|root.dataset.theme} {operator|=} next{operator|;}
      try {operator|\{} localStorage{punctuation|.}setItem{operator|(}key{punctuation|,} next{operator|)}{operator|;} {operator|\}} catch {operator|(}e{operator|)} {operator|\{} {operator|/}{operator|*} private mode{operator|:} the choice lasts for this page {operator|*}{operator|/} {operator|\}}
      show{operator|(}{operator|)}{operator|;}
    {operator|\}}{operator|)}{operator|;}
  {operator|\}}{operator|)}{operator|;}
{operator|\}}{operator|)}{operator|(}{operator|)}{operator|;}
