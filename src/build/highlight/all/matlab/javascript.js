{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} "theme"{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}"{punctuation|(}prefers{operator|-}color{operator|-}scheme{operator|:} dark{punctuation|)}"{punctuation|)}{punctuation|;}
  {keyword|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {keyword|return} null{punctuation|;} {punctuation|\}} {punctuation|\}}
  {keyword|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} "dark" {operator|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} "light" {operator|\|\|} chosen {operator|==}{operator|=} "dark"{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}"DOMContentLoaded"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}"_theme"{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{punctuation|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}{function|setAttribute}{punctuation|(}"aria{operator|-}pressed"{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {operator|=} false{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}"change"{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}"click"{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? "light" {operator|:} "dark"{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{operator|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
