{operator|//} {constant|The} {hvariable|theme} {hvariable|that} {hvariable|a} {hvariable|reader} {hvariable|chose}{punctuation|.} {constant|Runs} {hvariable|before} {hvariable|the} {hvariable|page} {hvariable|is} {hvariable|drawn}{punctuation|,} {hvariable|so} {hvariable|that} {hvariable|nothing} {hvariable|flashes}{punctuation|.}
{punctuation|(}{hvariable|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {hvariable|var} {hvariable|root} {operator|=} {hvariable|document}{punctuation|.}{hvariable|documentElement}{punctuation|,} {hvariable|key} {operator|=} {string|"theme"}{punctuation|,} {hvariable|dark} {operator|=} {hvariable|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {hvariable|function} {hvariable|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {hvariable|try} {punctuation|\{} {builtin|return} {hvariable|localStorage}{punctuation|.}{hvariable|getItem}{punctuation|(}{hvariable|key}{punctuation|)}{punctuation|;} {punctuation|\}} {builtin|catch} {punctuation|(}{hvariable|e}{punctuation|)} {punctuation|\{} {builtin|return} {builtin|null}{punctuation|;} {punctuation|\}} {punctuation|\}}
  {hvariable|function} {hvariable|isDark}{punctuation|(}{punctuation|)} {punctuation|\{} {builtin|return} {hvariable|root}{punctuation|.}{hvariable|dataset}{punctuation|.}{hvariable|theme} {operator|?} {hvariable|root}{punctuation|.}{hvariable|dataset}{punctuation|.}{hvariable|theme} {operator|===} {string|"dark"} {operator|:} {hvariable|dark}{punctuation|.}{hvariable|matches}{punctuation|;} {punctuation|\}}
  {hvariable|var} {hvariable|chosen} {operator|=} {hvariable|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}{hvariable|chosen} {operator|===} {string|"light"} {operator|\|\|} {hvariable|chosen} {operator|===} {string|"dark"}{punctuation|)} {hvariable|root}{punctuation|.}{hvariable|dataset}{punctuation|.}{hvariable|theme} {operator|=} {hvariable|chosen}{punctuation|;}
  {hvariable|document}{punctuation|.}{hvariable|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {hvariable|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {hvariable|var} {hvariable|button} {operator|=} {hvariable|document}{punctuation|.}{hvariable|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}{operator|!}{hvariable|button}{punctuation|)} {builtin|return}{punctuation|;}
    {hvariable|function} {builtin|show}{punctuation|(}{punctuation|)} {punctuation|\{} {hvariable|button}{punctuation|.}{hvariable|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {constant|String}{punctuation|(}{hvariable|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} {punctuation|\}}
    {hvariable|button}{punctuation|.}{hvariable|hidden} {operator|=} {hvariable|false}{punctuation|;}
    {builtin|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {hvariable|dark}{punctuation|.}{hvariable|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {builtin|show}{punctuation|)}{punctuation|;}
    {hvariable|button}{punctuation|.}{hvariable|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {hvariable|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {hvariable|var} {hvariable|next} {operator|=} {hvariable|isDark}{punctuation|(}{punctuation|)} {operator|?} {string|"light"} {operator|:} {string|"dark"}{punctuation|;}
      {hvariable|root}{punctuation|.}{hvariable|dataset}{punctuation|.}{hvariable|theme} {operator|=} {hvariable|next}{punctuation|;}
      {hvariable|try} {punctuation|\{} {hvariable|localStorage}{punctuation|.}{hvariable|setItem}{punctuation|(}{hvariable|key}{punctuation|,} {hvariable|next}{punctuation|)}{punctuation|;} {punctuation|\}} {builtin|catch} {punctuation|(}{hvariable|e}{punctuation|)} {punctuation|\{} {operator|/*} {hvariable|private} {hvariable|mode}{operator|:} {hvariable|the} {hvariable|choice} {hvariable|lasts} {hvariable|for} {hvariable|this} {hvariable|page} {operator|*/} {punctuation|\}}
      {builtin|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {punctuation|\}}{punctuation|)}{punctuation|;}
  {punctuation|\}}{punctuation|)}{punctuation|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
