{operator|//} The {keyword|theme} that a reader chose{operator|.} Runs before the page {keyword|is} drawn{punctuation|,} so that nothing flashes{operator|.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{operator|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {command selector|return} localStorage{operator|.}{function|getItem}{punctuation|(}key{punctuation|)}; {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {command selector|return} null; {punctuation|\}} {punctuation|\}}
  function {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {command selector|return} root{operator|.}dataset{operator|.}{keyword|theme} {operator|?} root{operator|.}dataset{operator|.}{keyword|theme} {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark{operator|.}matches; {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{operator|.}dataset{operator|.}{keyword|theme} {operator|=} chosen;
  document{operator|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var {keyword|button} {operator|=} document{operator|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}{operator|!}{keyword|button}{punctuation|)} {command selector|return};
    function {keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|button}{operator|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    {keyword|button}{operator|.}{keyword|hidden} {operator|=} {boolean|false};
    {keyword|show}{punctuation|(}{punctuation|)};
    dark{operator|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {keyword|show}{punctuation|)};
    {keyword|button}{operator|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {punctuation|:} {string|"dark"};
      root{operator|.}dataset{operator|.}{keyword|theme} {operator|=} next;
      {keyword|try} {punctuation|\{} localStorage{operator|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      {keyword|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
