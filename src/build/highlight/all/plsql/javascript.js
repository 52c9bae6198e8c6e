{operator|/}{operator|/} {keyword|The} theme that {keyword|a} reader chose{punctuation|.} Runs before {keyword|the} page {keyword|is} drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {keyword|stored}{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} {keyword|null}{punctuation|;} \} \}
  {keyword|function} isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} {operator|:} dark{punctuation|.}matches{punctuation|;} \}
  var chosen {operator|=} {keyword|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} show{punctuation|(}{punctuation|)} \{ button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {keyword|String}{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    button{punctuation|.}{keyword|hidden} {operator|=} {boolean|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {operator|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} next{punctuation|;}
      try \{ localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {comment|/* private mode: the choice lasts for this page */} \}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
