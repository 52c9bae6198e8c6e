// The theme that a reader chose. Runs before the page is drawn{punctuation|,} so that nothing flashes.
{punctuation|(}function {punctuation|(}{punctuation|)} \{
  {property|var root} {operator|=} document.documentElement{punctuation|,} key {operator|=} {string|"theme"}{property|, dark} {operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} \{ try \{ return localStorage.getItem{punctuation|(}key{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ return null; \} \}
  function isDark{punctuation|(}{punctuation|)} \{ return root.dataset.theme ? root.dataset.theme {operator|=}{operator|=}{operator|=} {string|"dark"} : dark.matches; \}
  {property|var chosen} {operator|=} stored{punctuation|(}{punctuation|)};
  if {punctuation|(}chosen {operator|=}{operator|=}{operator|=} {string|"light"} {property|\|\| chosen} {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} root.dataset.theme {operator|=} chosen;
  document.addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
    {property|var button} {operator|=} document.getElementById{punctuation|(}{string|"_theme"}{punctuation|)};
    if {punctuation|(}!button{punctuation|)} return;
    function show{punctuation|(}{punctuation|)} \{ button.setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; \}
    {property|button.hidden} {operator|=} false;
    show{punctuation|(}{punctuation|)};
    dark.addEventListener{punctuation|(}{string|"change"}{punctuation|,} show{punctuation|)};
    button.addEventListener{punctuation|(}{string|"click"}{punctuation|,} function {punctuation|(}{punctuation|)} \{
      {property|var next} {operator|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"};
      {property|root.dataset.theme} {operator|=} next;
      try \{ localStorage.setItem{punctuation|(}key{punctuation|,} next{punctuation|)}; \} catch {punctuation|(}e{punctuation|)} \{ /* private mode: the choice lasts for this page */ \}
      show{punctuation|(}{punctuation|)};
    \}{punctuation|)};
  \}{punctuation|)};
\}{punctuation|)}{punctuation|(}{punctuation|)};
