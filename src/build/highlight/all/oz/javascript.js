{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{operator|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{operator|,} key {operator|=} {string|"theme"}{operator|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} return localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} return null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {punctuation|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|}{operator|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} return{punctuation|;}
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{operator|,} String{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {keyword|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{operator|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|?} {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{operator|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
