{operator|/}{operator|/} The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  var root {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage.getItem{punctuation|(}key{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {keyword|return} null{punctuation|;} \} \}
  function isDark{punctuation|(}{punctuation|)} \{ {keyword|return} root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} dark.matches{punctuation|;} \}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|\|} chosen {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen{punctuation|;}
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    var button {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}button{punctuation|)} {keyword|return}{punctuation|;}
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    button.hidden {operator|=} false{punctuation|;}
    show{punctuation|(}{punctuation|)}{punctuation|;}
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)}{punctuation|;}
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      var {keyword|next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      root.dataset.theme {operator|=} {keyword|next}{punctuation|;}
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} {keyword|next}{punctuation|)}{punctuation|;} \} catch {punctuation|(}e{punctuation|)} \{ {operator|/}{operator|*} private mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} \}
      show{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
