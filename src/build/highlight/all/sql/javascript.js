{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} {keyword|key} {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} stored{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}{keyword|key}{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} {boolean|null}{punctuation|;} \} \}
  {keyword|function} isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark{punctuation|.}matches{punctuation|;} \}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {keyword|show}{punctuation|(}{punctuation|)} \{ button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    button{punctuation|.}hidden {operator|=} {boolean|false}{punctuation|;}
    {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} {keyword|show}{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
      var {keyword|next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {keyword|next}{punctuation|;}
      try \{ localStorage{punctuation|.}setItem{punctuation|(}{keyword|key}{punctuation|,} {keyword|next}{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {comment|/* private mode: the choice lasts for this page */} \}
      {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
