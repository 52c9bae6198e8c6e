{comment-slash comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  var root {operator|=} document{punctuation|.}documentElement{punctuation|,} key {operator|=} {string|{punctuation|"}theme{punctuation|"}}{punctuation|,} dark {operator|=} matchMedia{punctuation|(}{string|{punctuation|"}(prefers-color-scheme: dark){punctuation|"}}{punctuation|)};
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}key{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return {boolean|null}; {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {operator|?} root{punctuation|.}dataset{punctuation|.}theme {operator|==}{operator|=} {string|{punctuation|"}dark{punctuation|"}} {punctuation|:} dark{punctuation|.}matches; {punctuation|\}}
  var chosen {operator|=} stored{punctuation|(}{punctuation|)};
  {keyword|if} {punctuation|(}chosen {operator|==}{operator|=} {string|{punctuation|"}light{punctuation|"}} {operator|\|}{operator|\|} chosen {operator|==}{operator|=} {string|{punctuation|"}dark{punctuation|"}}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {operator|=} chosen;
  document{punctuation|.}addEventListener{punctuation|(}{string|{punctuation|"}DOMContentLoaded{punctuation|"}}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    var button {operator|=} document{punctuation|.}getElementById{punctuation|(}{string|{punctuation|"}_theme{punctuation|"}}{punctuation|)};
    {keyword|if} {punctuation|(}!button{punctuation|)} return;
    function show{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|{punctuation|"}aria-pressed{punctuation|"}}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    button{punctuation|.}{function|hidden} {operator|=} {boolean|false};
    show{punctuation|(}{punctuation|)};
    dark{punctuation|.}addEventListener{punctuation|(}{string|{punctuation|"}change{punctuation|"}}{punctuation|,} show{punctuation|)};
    button{punctuation|.}addEventListener{punctuation|(}{string|{punctuation|"}click{punctuation|"}}{punctuation|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      var {function|next} {operator|=} isDark{punctuation|(}{punctuation|)} {operator|?} {string|{punctuation|"}light{punctuation|"}} {punctuation|:} {string|{punctuation|"}dark{punctuation|"}};
      root{punctuation|.}dataset{punctuation|.}theme {operator|=} {function|next};
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}key{punctuation|,} {function|next}{punctuation|)}; {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {operator|/}{operator|*} private mode{punctuation|:} the choice lasts {keyword|for} this page {operator|*}{operator|/} {punctuation|\}}
      show{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
