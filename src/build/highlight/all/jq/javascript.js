{operator|//} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{dot important|.}
{punctuation|(}{c-style-function function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {c-style-function function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {c-style-function function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} return localStorage{dot important|.}{c-style-function function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} return {keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {c-style-function function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {property|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {c-style-function function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator pipe|\|}{operator pipe|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{dot important|.}{c-style-function function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {c-style-function function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{dot important|.}{c-style-function function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} return{punctuation|;}
    function {c-style-function function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{dot important|.}{c-style-function function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {c-style-function function|String}{punctuation|(}{c-style-function function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    {c-style-function function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{dot important|.}{c-style-function function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{dot important|.}{c-style-function function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {c-style-function function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {c-style-function function|isDark}{punctuation|(}{punctuation|)} {operator|?} {property|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{dot important|.}{c-style-function function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private {property-literal property|mode}{punctuation|:} the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      {c-style-function function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
