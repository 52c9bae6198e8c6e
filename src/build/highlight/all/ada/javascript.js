{operator|/}{operator|/} {variable|The} {variable|theme} {variable|that} {variable|a} {variable|reader} {variable|chose}{punctuation|.} {variable|Runs} {variable|before} {variable|the} {variable|page} {keyword|is} {variable|drawn}{punctuation|,} {variable|so} {variable|that} {variable|nothing} {variable|flashes}{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} \{
  {variable|var} {variable|root} {operator|=} {variable|document}{punctuation|.}{variable|documentElement}{punctuation|,} {variable|key} {operator|=} {string|"theme"}{punctuation|,} {variable|dark} {operator|=} {variable|matchMedia}{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{punctuation|;}
  {keyword|function} {variable|stored}{punctuation|(}{punctuation|)} \{ {variable|try} \{ {keyword|return} {variable|localStorage}{punctuation|.}{variable|getItem}{punctuation|(}{variable|key}{punctuation|)}{punctuation|;} \} {variable|catch} {punctuation|(}{variable|e}{punctuation|)} \{ {keyword|return} {keyword|null}{punctuation|;} \} \}
  {keyword|function} {variable|isDark}{punctuation|(}{punctuation|)} \{ {keyword|return} {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} ? {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|=}{operator|=}{operator|=} {string|"dark"} {punctuation|:} {variable|dark}{punctuation|.}{variable|matches}{punctuation|;} \}
  {variable|var} {variable|chosen} {operator|=} {variable|stored}{punctuation|(}{punctuation|)}{punctuation|;}
  {keyword|if} {punctuation|(}{variable|chosen} {operator|=}{operator|=}{operator|=} {string|"light"} \|\| {variable|chosen} {operator|=}{operator|=}{operator|=} {string|"dark"}{punctuation|)} {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|=} {variable|chosen}{punctuation|;}
  {variable|document}{punctuation|.}{variable|addEventListener}{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
    {variable|var} {variable|button} {operator|=} {variable|document}{punctuation|.}{variable|getElementById}{punctuation|(}{string|"_theme"}{punctuation|)}{punctuation|;}
    {keyword|if} {punctuation|(}!{variable|button}{punctuation|)} {keyword|return}{punctuation|;}
    {keyword|function} {variable|show}{punctuation|(}{punctuation|)} \{ {variable|button}{punctuation|.}{variable|setAttribute}{punctuation|(}{string|"aria-pressed"}{punctuation|,} {variable|String}{punctuation|(}{variable|isDark}{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{punctuation|;} \}
    {variable|button}{punctuation|.}{variable|hidden} {operator|=} {boolean|false}{punctuation|;}
    {variable|show}{punctuation|(}{punctuation|)}{punctuation|;}
    {variable|dark}{punctuation|.}{variable|addEventListener}{punctuation|(}{string|"change"}{punctuation|,} {variable|show}{punctuation|)}{punctuation|;}
    {variable|button}{punctuation|.}{variable|addEventListener}{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} \{
      {variable|var} {variable|next} {operator|=} {variable|isDark}{punctuation|(}{punctuation|)} ? {string|"light"} {punctuation|:} {string|"dark"}{punctuation|;}
      {variable|root}{punctuation|.}{variable|dataset}{punctuation|.}{variable|theme} {operator|=} {variable|next}{punctuation|;}
      {variable|try} \{ {variable|localStorage}{punctuation|.}{variable|setItem}{punctuation|(}{variable|key}{punctuation|,} {variable|next}{punctuation|)}{punctuation|;} \} {variable|catch} {punctuation|(}{variable|e}{punctuation|)} \{ {operator|/}{operator|*} {keyword|private} {variable|mode}{punctuation|:} {variable|the} {variable|choice} {variable|lasts} {keyword|for} {variable|this} {variable|page} {operator|*}{operator|/} \}
      {variable|show}{punctuation|(}{punctuation|)}{punctuation|;}
    \}{punctuation|)}{punctuation|;}
  \}{punctuation|)}{punctuation|;}
\}{punctuation|)}{punctuation|(}{punctuation|)}{punctuation|;}
