{operator|/}{operator|/} {variable|The} {atom|theme} {atom|that} {atom|a} {atom|reader} {atom|chose}{punctuation|.} {variable|Runs} {atom|before} {atom|the} {atom|page} {atom|is} {atom|drawn}{punctuation|,} {atom|so} {atom|that} {atom|nothing} {atom|flashes}{punctuation|.}
{punctuation|(}{atom|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {atom|var} {atom|root} {operator|=} {atom|document}{punctuation|.}{atom|documentElement}{punctuation|,} {atom|key} {operator|=} {string|"theme"}{punctuation|,} {atom|dark} {operator|=} {function|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {atom|function} {function|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {atom|return} {atom|localStorage}{punctuation|.}{function|getItem}{punctuation|(}{atom|key}{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{atom|e}{punctuation|)} {punctuation|\{} {atom|return} {atom|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {atom|function} {function|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {atom|return} {atom|root}{punctuation|.}{atom|dataset}{punctuation|.}{atom|theme} ? {atom|root}{punctuation|.}{atom|dataset}{punctuation|.}{atom|theme} {operator|==}{operator|=} {string|"dark"} {punctuation|:} {atom|dark}{punctuation|.}{atom|matches}{punctuation|;} {punctuation|\}}
  {atom|var} {atom|chosen} {operator|=} {function|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}{atom|chosen} {operator|==}{operator|=} {string|"light"} {punctuation|\|}{punctuation|\|} {atom|chosen} {operator|==}{operator|=} {string|"dark"}{punctuation|)} {atom|root}{punctuation|.}{atom|dataset}{punctuation|.}{atom|theme} {operator|=} {atom|chosen}{punctuation|;}
  {atom|document}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {atom|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {atom|var} {atom|button} {operator|=} {atom|document}{punctuation|.}{function|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}{atom|button}{punctuation|)} {atom|return}{punctuation|;}
    {atom|function} {function|show}{punctuation|(}{punctuation|)} {punctuation|\{} {atom|button}{punctuation|.}{function|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {variable|String}{punctuation|(}{function|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {atom|button}{punctuation|.}{atom|hidden} {operator|=} {boolean|false}{punctuation|;}
    {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {atom|dark}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {atom|show}{punctuation|)}{punctuation|;}
    {atom|button}{punctuation|.}{function|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {atom|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {atom|var} {atom|next} {operator|=} {function|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {atom|root}{punctuation|.}{atom|dataset}{punctuation|.}{atom|theme} {operator|=} {atom|next}{punctuation|;}
      {keyword|try} {punctuation|\{} {atom|localStorage}{punctuation|.}{function|setItem}{punctuation|(}{atom|key}{punctuation|,} {atom|next}{punctuation|)}{punctuation|;} {punctuation|\}} {keyword|catch} {punctuation|(}{atom|e}{punctuation|)} {punctuation|\{} {operator|/}{operator|*} {atom|private} {atom|mode}{punctuation|:} {atom|the} {atom|choice} {atom|lasts} {atom|for} {atom|this} {atom|page} {operator|*}{operator|/} {punctuation|\}}
      {function|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
