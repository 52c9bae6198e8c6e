{operator|//} The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} stored{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} {keyword|null}{punctuation|;} \} \}
  {keyword|function} isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root{operator|.dataset.}theme ? root{operator|.dataset.}theme {operator|==}{operator|=} {string|"dark"} {punctuation|:} dark.matches{punctuation|;} \}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} \|\| chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root{operator|.dataset.}theme {operator|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{comment|!button) return;}
    {keyword|function} show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    button.hidden {operator|=} false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
      var next {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root{operator|.dataset.}theme {operator|=} next{punctuation|;}
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {operator|/}{operator|*} {keyword|private} mode{punctuation|:} the choice lasts for this page {operator|*}{operator|/} \}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
