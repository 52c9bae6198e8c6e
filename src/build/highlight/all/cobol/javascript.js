{operator|/}{operator|/} The theme that a {keyword|reader} chose{punctuation|.} Runs {keyword|before} the {keyword|page} {keyword|is} drawn{punctuation|,} so that nothing flashes{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} {keyword|key} {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  {keyword|function} stored{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}{keyword|key}{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} {keyword|null}; \} \}
  {keyword|function} isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root{punctuation|.}dataset{punctuation|.}theme ? root{punctuation|.}dataset{punctuation|.}theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark{punctuation|.}matches; \}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} \|\| chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen;
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    {keyword|if} {punctuation|(}!button{punctuation|)} {keyword|return};
    {keyword|function} show{punctuation|(}{punctuation|)} \{ button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} {keyword|String}{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    button{punctuation|.}hidden {operator|=} {boolean|false};
    show{punctuation|(}{punctuation|)};
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
      var {keyword|next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"};
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {keyword|next};
      try \{ localStorage{punctuation|.}setItem{punctuation|(}{keyword|key}{punctuation|,} {keyword|next}{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ {operator|/}{operator|*} {keyword|private} {keyword|mode}{punctuation|:} the choice lasts {keyword|for} this {keyword|page} {operator|*}{operator|/} \}
      show{punctuation|(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
