// The theme that {keyword|a} reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root = document{punctuation|.}documentElement{punctuation|,} key = {string|"theme"}{punctuation|,} dark = matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme === {string|"dark"} {function|{prefix|{punctuation|:}}} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen = stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen === {string|"light"} \|\| chosen === {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme = chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button = document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden = {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next = isDark{punctuation|(}{punctuation|)} ? {string|"light"} {function|{prefix|{punctuation|:}}} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme = next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} /* private {function|{prefix|mode{punctuation|:}}} the choice lasts for this page */ {punctuation|\}}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
