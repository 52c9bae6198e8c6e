{operator|//} The {keyword|theme} that a reader chose{punctuation|.} Runs before the page {keyword|is} drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} {tag|key} {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}{function|getItem}{punctuation|(}{tag|key}{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} {keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}{keyword|theme} ? root{punctuation|.}dataset{punctuation|.}{keyword|theme} {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|}{operator|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}{keyword|theme} {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var {tag|button} {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!{tag|button}{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} {tag|button}{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {tag|button}{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {keyword|show}{punctuation|)}{punctuation|;}
    {tag|button}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}{keyword|theme} {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}{tag|key}{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the {keyword|choice} lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
