{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  {keyword|var} root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} stored{punctuation|(}{punctuation|)} \{ {keyword|try} \{ {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}{punctuation|;} \} {keyword|catch} {punctuation|(}e{punctuation|)} \{ {keyword|return} null{punctuation|;} \} \}
  {keyword|function} isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches{punctuation|;} \}
  {keyword|var} chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
    {keyword|var} button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} show{punctuation|(}{punctuation|)} \{ button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {keyword|String}{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    button{punctuation|.}hidden {operator|=} {keyword|false}{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
      {keyword|var} {keyword|next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {keyword|next}{punctuation|;}
      {keyword|try} \{ localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}{punctuation|;} \} {keyword|catch} {punctuation|(}e{punctuation|)} \{ {operator|/}{operator|*} {keyword|private} mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} \}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
