{operator|/}{operator|/} The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}{function|function} {punctuation|(}{punctuation|)} \{
  var {property|root} {operator|=} document.documentElement{punctuation|,} {property|key} {operator|=} {string|"theme"}{punctuation|,} {property|dark} {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function {function|stored}{punctuation|(}{punctuation|)} \{ try \{ {keyword|return} localStorage.{function|getItem}{punctuation|(}key{punctuation|)}; \} {function|catch} {punctuation|(}e{punctuation|)} \{ {keyword|return} null; \} \}
  function {function|isDark}{punctuation|(}{punctuation|)} \{ {keyword|return} root.dataset.theme ? root.dataset.theme {operator|==}{operator|=} {string|"dark"} : dark.matches; \}
  var {property|chosen} {operator|=} {function|stored}{punctuation|(}{punctuation|)};
  {function|if} {punctuation|(}chosen {operator|==}{operator|=} {string|"light"} {operator|\|}{operator|\|} chosen {operator|==}{operator|=} {string|"dark"}{punctuation|)} root.dataset.{property|theme} {operator|=} chosen;
  document.{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} \{
    var {property|button} {operator|=} document.{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {function|if} {punctuation|(}!button{punctuation|)} {keyword|return};
    function {function|show}{punctuation|(}{punctuation|)} \{ button.{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {function|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    button.{property|hidden} {operator|=} {boolean|false};
    {function|show}{punctuation|(}{punctuation|)};
    dark.{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button.{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {function|function} {punctuation|(}{punctuation|)} \{
      var {property|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      root.dataset.{property|theme} {operator|=} next;
      try \{ localStorage.{function|setItem}{punctuation|(}key{punctuation|,} next{punctuation|)}; \} {function|catch} {punctuation|(}e{punctuation|)} \{ {operator|/}{operator|*} private mode: the choice lasts for this page {operator|*}{operator|/} \}
      {function|show}{punctuation|(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
