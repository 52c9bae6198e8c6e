{operator|/}{operator|/} {rule|The theme that a reader chose}{punctuation|.} {rule|Runs before the page is drawn}{punctuation|,} {rule|so that nothing flashes}{punctuation|.}
{punctuation|(}{rule|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {definition rule keyword|var root} {operator|=} {rule|document}{punctuation|.}{rule|documentElement}{punctuation|,} {rule|key} {operator|=} {string|"theme"}{punctuation|,} {rule|dark} {operator|=} {rule|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {rule|function stored}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|try} {punctuation|\{} {rule|return localStorage}{punctuation|.}{rule|getItem}{punctuation|(}{rule|key}{punctuation|)}{punctuation|;} {punctuation|\}} {rule|catch} {punctuation|(}{rule|e}{punctuation|)} {punctuation|\{} {rule|return null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {rule|function isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|return root}{punctuation|.}{rule|dataset}{punctuation|.}{rule|theme} ? {rule|root}{punctuation|.}{rule|dataset}{punctuation|.}{rule|theme} {operator|=}{operator|=}{operator|=} {string|"dark"} : {rule|dark}{punctuation|.}{rule|matches}{punctuation|;} {punctuation|\}}
  {definition rule keyword|var chosen} {operator|=} {rule|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {rule|if} {punctuation|(}{rule|chosen} {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|}{operator|\|} {rule|chosen} {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} {rule|root}{punctuation|.}{rule|dataset}{punctuation|.}{rule|theme} {operator|=} {rule|chosen}{punctuation|;}
  {rule|document}{punctuation|.}{rule|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {rule|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {definition rule keyword|var button} {operator|=} {rule|document}{punctuation|.}{rule|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {rule|if} {punctuation|(}{operator|!}{rule|button}{punctuation|)} {rule|return}{punctuation|;}
    {rule|function show}{punctuation|(}{punctuation|)} {punctuation|\{} {rule|button}{punctuation|.}{rule|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {rule|String}{punctuation|(}{rule|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {rule|button}{punctuation|.}{rule|hidden} {operator|=} {rule|false}{punctuation|;}
    {rule|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {rule|dark}{punctuation|.}{rule|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {rule|show}{punctuation|)}{punctuation|;}
    {rule|button}{punctuation|.}{rule|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {rule|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {definition rule keyword|var next} {operator|=} {rule|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{punctuation|;}
      {rule|root}{punctuation|.}{rule|dataset}{punctuation|.}{rule|theme} {operator|=} {rule|next}{punctuation|;}
      {rule|try} {punctuation|\{} {rule|localStorage}{punctuation|.}{rule|setItem}{punctuation|(}{rule|key}{punctuation|,} {rule|next}{punctuation|)}{punctuation|;} {punctuation|\}} {rule|catch} {punctuation|(}{rule|e}{punctuation|)} {punctuation|\{} {operator|/}{operator|*} {rule|private mode}: {rule|the choice lasts for this page} {operator|*}{operator|/} {punctuation|\}}
      {rule|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
