{operator|//} The theme that a reader chose{operator|.} Runs before the page {operator|is} drawn{punctuation|,} so that nothing flashes{operator|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{operator|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{operator|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{operator|.}{function|getItem}{punctuation|(}key{punctuation|)}{operator|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{operator|;} {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root{operator|.}dataset{operator|.}theme {operator|?} root{operator|.}dataset{operator|.}theme {operator|===} {string|"dark"} {operator|:} dark{operator|.}matches{operator|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{operator|;}
  if {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{operator|.}dataset{operator|.}theme {operator|=} chosen{operator|;}
  document{operator|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{operator|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{operator|;}
    if {punctuation|(}{operator|!}button{punctuation|)} return{operator|;}
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{operator|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{operator|;} {punctuation|\}}
    button{operator|.}hidden {operator|=} false{operator|;}
    {function|show}{punctuation|(}{punctuation|)}{operator|;}
    dark{operator|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{operator|;}
    button{operator|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{operator|;}
      root{operator|.}dataset{operator|.}theme {operator|=} next{operator|;}
      try {punctuation|\{} localStorage{operator|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{operator|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{operator|;}
    {punctuation|\}}{punctuation|)}{operator|;}
  {punctuation|\}}{punctuation|)}{operator|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{operator|;}
