{comment|// The theme that a reader chose. Runs before the page is drawn, so that nothing flashes.}
{punctuation|(}function {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} root {verb operator|=} document{punctuation|.}documentElement{verb operator|,} {keyword|key} {verb operator|=} {string|"theme"}{verb operator|,} dark {verb operator|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  function stored{punctuation|(}{punctuation|)} {punctuation|\{} try {punctuation|\{} return localStorage{punctuation|.}getItem{punctuation|(}{keyword|key}{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} return {keyword|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  function isDark{punctuation|(}{punctuation|)} {punctuation|\{} return root{punctuation|.}dataset{punctuation|.}theme {verb operator|?} root{punctuation|.}dataset{punctuation|.}theme {verb operator|=}{verb operator|=}{verb operator|=} {string|"dark"} {verb operator|:} dark{punctuation|.}matches{punctuation|;} {punctuation|\}}
  {keyword|var} chosen {verb operator|=} stored{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}chosen {verb operator|=}{verb operator|=}{verb operator|=} {string|"light"} {verb operator|\|}{verb operator|\|} chosen {verb operator|=}{verb operator|=}{verb operator|=} {string|"dark"}{punctuation|)} root{punctuation|.}dataset{punctuation|.}theme {verb operator|=} chosen{punctuation|;}
  document{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{verb operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} button {verb operator|=} document{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{verb operator|!}button{punctuation|)} return{punctuation|;}
    function {keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} button{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{verb operator|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    button{punctuation|.}hidden {verb operator|=} false{punctuation|;}
    {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    dark{punctuation|.}addEventListener{punctuation|(}{string|"change"}{verb operator|,} {keyword|show}{punctuation|)}{punctuation|;}
    button{punctuation|.}addEventListener{punctuation|(}{string|"click"}{verb operator|,} function {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} {keyword|next} {verb operator|=} isDark{punctuation|(}{punctuation|)} {verb operator|?} {string|"light"} {verb operator|:} {string|"dark"}{punctuation|;}
      root{punctuation|.}dataset{punctuation|.}theme {verb operator|=} {keyword|next}{punctuation|;}
      try {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}{keyword|key}{verb operator|,} {keyword|next}{punctuation|)}{punctuation|;} {punctuation|\}} catch {punctuation|(}e{punctuation|)} {punctuation|\{} {comment|/* private mode: the choice lasts for this page */ \}}
      {keyword|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
