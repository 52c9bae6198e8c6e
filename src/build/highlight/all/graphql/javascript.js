// {property|The} {property|theme} {property|that} {property|a} {property|reader} {property|chose}. {property|Runs} {property|before} {property|the} {property|page} {property|is} {property|drawn}{punctuation|,} {property|so} {property|that} {property|nothing} {property|flashes}.
{punctuation|(}{property-query|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {property|var} {property|root} {operator|=} {property|document}.{property|documentElement}{punctuation|,} {property|key} {operator|=} {string|"theme"}{punctuation|,} {property|dark} {operator|=} {property-query|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)};
  {property|function} {property-query|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {object|try} {punctuation|\{} {property|return} {property|localStorage}.{property-query|getItem}{punctuation|(}{property|key}{punctuation|)}; {punctuation|\}} {property-query|catch} {punctuation|(}{property|e}{punctuation|)} {punctuation|\{} {property|return} {property|null}; {punctuation|\}} {punctuation|\}}
  {property|function} {property-query|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {property|return} {property|root}.{property|dataset}.{property|theme} ? {property|root}.{property|dataset}.{property|theme} {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} {property|dark}.{property|matches}; {punctuation|\}}
  {property|var} {property|chosen} {operator|=} {property-query|stored}{punctuation|(}{punctuation|)};
  {property-query|if} {punctuation|(}{property|chosen} {operator|=}{operator|=}{operator|=} {string|"light"} {operator|\|}{operator|\|} {property|chosen} {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} {property|root}.{property|dataset}.{property|theme} {operator|=} {property|chosen};
  {property|document}.{property-query|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {property-query|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {property|var} {property|button} {operator|=} {property|document}.{property-query|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)};
    {property-query|if} {punctuation|(}{operator|!}{property|button}{punctuation|)} {property|return};
    {property|function} {property-query|show}{punctuation|(}{punctuation|)} {punctuation|\{} {property|button}.{property-query|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {scalar|String}{punctuation|(}{property-query|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}; {punctuation|\}}
    {property|button}.{property|hidden} {operator|=} {boolean|false};
    {property-query|show}{punctuation|(}{punctuation|)};
    {property|dark}.{property-query|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {property|show}{punctuation|)};
    {property|button}.{property-query|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {property-query|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {property|var} {property|next} {operator|=} {property-query|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"};
      {property|root}.{property|dataset}.{property|theme} {operator|=} {property|next};
      {object|try} {punctuation|\{} {property|localStorage}.{property-query|setItem}{punctuation|(}{property|key}{punctuation|,} {property|next}{punctuation|)}; {punctuation|\}} {property-query|catch} {punctuation|(}{property|e}{punctuation|)} {punctuation|\{} /* {property|private} {attr-name|mode}{punctuation|:} {property|the} {property|choice} {property|lasts} {property|for} {property|this} {property|page} */ {punctuation|\}}
      {property-query|show}{punctuation|(}{punctuation|)};
    {punctuation|\}}{punctuation|)};
  {punctuation|\}}{punctuation|)};
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)};
