{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page {keyword|is} drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} {keyword|key} {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {keyword|return} localStorage{punctuation|.}{function|getItem}{punctuation|(}{keyword|key}{punctuation|)}{punctuation|;} {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} {keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}{keyword|dataset}{punctuation|.}theme ? root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {keyword|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {keyword|show}{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}{keyword|dataset}{punctuation|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}{keyword|key}{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
