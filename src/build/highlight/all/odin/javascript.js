{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{procedure-name function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {procedure-name function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {procedure-name function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} {keyword|return} localStorage{punctuation|.}{procedure-name function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {procedure-name function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  function {procedure-name function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {procedure-name function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{procedure-name function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {procedure-name function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}{procedure-name function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    function {procedure-name function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{procedure-name function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {procedure-name function|String}{punctuation|(}{procedure-name function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    {procedure-name function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{procedure-name function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{procedure-name function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {procedure-name function|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {procedure-name function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}{procedure-name function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {procedure-name function|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */} {punctuation|\}}
      {procedure-name function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
