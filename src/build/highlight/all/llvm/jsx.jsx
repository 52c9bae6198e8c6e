{keyword|import} React{punctuation|,} {punctuation|\{} useState {punctuation|\}} {keyword|from} '{keyword|react}'{comment|;}

{keyword|export} {keyword|default} {keyword|function} Kettle{punctuation|(}{punctuation|\{} {keyword|litres} {punctuation|=} {number|1.7}{punctuation|,} {keyword|children}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{keyword|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {keyword|const} {punctuation|[}{keyword|hot}{punctuation|,} setHot{punctuation|]} {punctuation|=} useState{punctuation|(}{boolean|false}{punctuation|)}{comment|; // state}
  {keyword|const} {keyword|list} {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{keyword|map}{punctuation|(}{keyword|n} {punctuation|=}{punctuation|>} {punctuation|<}{keyword|li} {keyword|key}{punctuation|=}{punctuation|\{}{keyword|n}{punctuation|\}} className{punctuation|=}{punctuation|\{}`{keyword|item} ${punctuation|\{}{keyword|n} {punctuation|>} {number|1} ? '{keyword|big}' : ''{punctuation|\}}`{punctuation|\}}{punctuation|>}Cup {punctuation|\{}{keyword|n}{punctuation|\}} {keyword|if} {boolean|true}{punctuation|<}/{keyword|li}{punctuation|>}{punctuation|)}{comment|;}
  {keyword|return} {punctuation|(}
    {punctuation|<}{keyword|section} {keyword|id}{punctuation|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}{keyword|rest}{punctuation|\}} onClick{punctuation|=}{punctuation|\{}{punctuation|(}{punctuation|)} {punctuation|=}{punctuation|>} setHot{punctuation|(}{variable|!hot}{punctuation|)}{punctuation|\}} {keyword|style}{punctuation|=}{punctuation|\{}{punctuation|\{} {label|color:} '{keyword|red}' {punctuation|\}}{punctuation|\}}{punctuation|>}
      {punctuation|\{}/{punctuation|*} {keyword|comment} {punctuation|*}/{punctuation|\}}
      {punctuation|<}{keyword|h1}{punctuation|>}Tea & {string|"cake"} {keyword|for} {punctuation|\{}{keyword|litres}{punctuation|.}toFixed{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {keyword|people}{punctuation|,} {keyword|class} {keyword|of} {number|2024}{punctuation|<}/{keyword|h1}{punctuation|>}
      {punctuation|\{}{keyword|hot} && {punctuation|<}Steam{punctuation|.}Cloud {keyword|size}{punctuation|=}{punctuation|\{}{number|3}{punctuation|\}} /{punctuation|>}{punctuation|\}}
      {punctuation|<}{punctuation|>}{punctuation|\{}{keyword|list}{punctuation|\}}{punctuation|<}{keyword|br}/{punctuation|>}{punctuation|<}/{punctuation|>}
      {punctuation|<}{keyword|p}{punctuation|>}{keyword|return} {keyword|this} {keyword|new} {keyword|function}{punctuation|<}/{keyword|p}{punctuation|>}
      {punctuation|\{}{keyword|children} ?? {punctuation|<}{keyword|em}{punctuation|>}{keyword|none}{punctuation|<}/{keyword|em}{punctuation|>}{punctuation|\}}
    {punctuation|<}/{keyword|section}{punctuation|>}
  {punctuation|)}{comment|;}
{punctuation|\}}
