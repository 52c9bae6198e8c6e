// The {keyword|theme} {keyword|that} {keyword|a} {keyword|reader} {keyword|chose}{punctuation|.} Runs {keyword|before} {keyword|the} {keyword|page} {keyword|is} {keyword|drawn}{punctuation|,} {keyword|so} {keyword|that} {keyword|nothing} {keyword|flashes}{punctuation|.}
{punctuation|(}{keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
  {keyword|var} {keyword|root} {punctuation|=} {keyword|document}{punctuation|.}documentElement{punctuation|,} {keyword|key} {punctuation|=} {string|"theme"}{punctuation|,} {keyword|dark} {punctuation|=} matchMedia{punctuation|(}{string|"(prefers-color-scheme: dark)"}{punctuation|)}{comment|;}
  {keyword|function} {keyword|stored}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|try} {punctuation|\{} {keyword|return} localStorage{punctuation|.}getItem{punctuation|(}{keyword|key}{punctuation|)}{comment|; \} catch (e) \{ return null; \} \}}
  {keyword|function} isDark{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|return} {keyword|root}{punctuation|.}{keyword|dataset}{punctuation|.}{keyword|theme} ? {keyword|root}{punctuation|.}{keyword|dataset}{punctuation|.}{keyword|theme} {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"} : {keyword|dark}{punctuation|.}{keyword|matches}{comment|; \}}
  {keyword|var} {keyword|chosen} {punctuation|=} {keyword|stored}{punctuation|(}{punctuation|)}{comment|;}
  {keyword|if} {punctuation|(}{keyword|chosen} {punctuation|=}{punctuation|=}{punctuation|=} {string|"light"} \|\| {keyword|chosen} {punctuation|=}{punctuation|=}{punctuation|=} {string|"dark"}{punctuation|)} {keyword|root}{punctuation|.}{keyword|dataset}{punctuation|.}{keyword|theme} {punctuation|=} {keyword|chosen}{comment|;}
  {keyword|document}{punctuation|.}addEventListener{punctuation|(}{string|"DOMContentLoaded"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
    {keyword|var} {keyword|button} {punctuation|=} {keyword|document}{punctuation|.}getElementById{punctuation|(}{string|"_theme"}{punctuation|)}{comment|;}
    {keyword|if} {punctuation|(}{variable|!button}{punctuation|)} {keyword|return}{comment|;}
    {keyword|function} {keyword|show}{punctuation|(}{punctuation|)} {punctuation|\{} {keyword|button}{punctuation|.}setAttribute{punctuation|(}{string|"aria-pressed"}{punctuation|,} String{punctuation|(}isDark{punctuation|(}{punctuation|)}{punctuation|)}{punctuation|)}{comment|; \}}
    {keyword|button}{punctuation|.}{keyword|hidden} {punctuation|=} {boolean|false}{comment|;}
    {keyword|show}{punctuation|(}{punctuation|)}{comment|;}
    {keyword|dark}{punctuation|.}addEventListener{punctuation|(}{string|"change"}{punctuation|,} {keyword|show}{punctuation|)}{comment|;}
    {keyword|button}{punctuation|.}addEventListener{punctuation|(}{string|"click"}{punctuation|,} {keyword|function} {punctuation|(}{punctuation|)} {punctuation|\{}
      {keyword|var} {keyword|next} {punctuation|=} isDark{punctuation|(}{punctuation|)} ? {string|"light"} : {string|"dark"}{comment|;}
      {keyword|root}{punctuation|.}{keyword|dataset}{punctuation|.}{keyword|theme} {punctuation|=} {keyword|next}{comment|;}
      {keyword|try} {punctuation|\{} localStorage{punctuation|.}setItem{punctuation|(}{keyword|key}{punctuation|,} {keyword|next}{punctuation|)}{comment|; \} catch (e) \{ /* private mode: the choice lasts for this page */ \}}
      {keyword|show}{punctuation|(}{punctuation|)}{comment|;}
    {punctuation|\}}{punctuation|)}{comment|;}
  {punctuation|\}}{punctuation|)}{comment|;}
{punctuation|\}}{punctuation|)}{punctuation|(}{punctuation|)}{comment|;}
