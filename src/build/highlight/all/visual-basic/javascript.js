{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page {keyword|is} drawn{punctuation|,} so that {boolean|nothing} flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  {keyword|function} stored{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}; {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null; {punctuation|\}} {punctuation|\}}
  {keyword|function} isDark{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme {punctuation|?} root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches; {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen;
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return};
    {keyword|function} show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {keyword|String}{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}hidden {operator|=} {boolean|false};
    show{punctuation|(}{punctuation|)};
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var {keyword|next} {operator|=} isDark{punctuation|(}{punctuation|)} {punctuation|?} {string|"light"} {punctuation|:} {string|"dark"};
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {keyword|next};
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}; {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} {keyword|private} mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
