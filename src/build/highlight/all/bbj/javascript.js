{operator|/}{operator|/} The theme that a reader chose{punctuation|.} Runs before the page is drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function {function|stored}{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage{punctuation|.}{function|getItem}{punctuation|(}key{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} null{punctuation|;} \} \}
  function {function|isDark}{punctuation|(}{punctuation|)} \{ {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} \}
  var chosen {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button {operator|=} document{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return}{punctuation|;}
    function {function|show}{punctuation|(}{punctuation|)} \{ button{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    button{punctuation|.}hidden {operator|=} false{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var next {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      try \{ localStorage{punctuation|.}{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {operator|/}{operator|*} {keyword|private} mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} \}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
