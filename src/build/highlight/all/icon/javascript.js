{operator|/}{operator|/} The theme that a reader chose{operator|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{operator|.}
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{operator|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {function|try} {punctuation|\{} {keyword|return} localStorage{operator|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{operator|.}dataset{operator|.}theme {operator|?} root{operator|.}dataset{operator|.}theme {operator|===} {string|"dark"} {operator|:} dark{operator|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|===} {string|"light"} {operator|\|\|} chosen {operator|===} {string|"dark"}{punctuation|)} root{operator|.}dataset{operator|.}theme {operator|=} chosen{punctuation|;}
  document{operator|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{operator|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    function {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{operator|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{operator|.}hidden {operator|=} false{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{operator|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{operator|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var {keyword|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{punctuation|;}
      root{operator|.}dataset{operator|.}theme {operator|=} {keyword|next}{punctuation|;}
      {function|try} {punctuation|\{} localStorage{operator|.}{function|setItem}{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}{punctuation|;} {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{operator|:} the choice lasts for this page {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
