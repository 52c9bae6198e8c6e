{atom|import} {variable|React}{punctuation|,} {punctuation|\{} {atom|useState} {punctuation|\}} {atom|from} {quoted-atom atom|'react'}{punctuation|;}

{atom|export} {atom|default} {atom|function} {variable|Kettle}{punctuation|(}{punctuation|\{} {atom|litres} {operator|=} {number|1.7}{punctuation|,} {atom|children}{punctuation|,} {punctuation|.}{punctuation|.}{punctuation|.}{atom|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {atom|const} {punctuation|[}{atom|hot}{punctuation|,} {atom|setHot}{punctuation|]} {operator|=} {function|useState}{punctuation|(}{boolean|false}{punctuation|)}{punctuation|;} {operator|/}{operator|/} {atom|state}
  {atom|const} {atom|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{function|map}{punctuation|(}{atom|n} {operator|=}{operator|>} {operator|<}{atom|li} {atom|key}{operator|=}{punctuation|\{}{atom|n}{punctuation|\}} {atom|className}{operator|=}{punctuation|\{}`{atom|item} {number|$\{}{atom|n} {operator|>} {number|1} ? {quoted-atom atom|'big'} {punctuation|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}{variable|Cup} {punctuation|\{}{atom|n}{punctuation|\}} {keyword|if} {boolean|true}{operator|<}{operator|/}{atom|li}{operator|>}{punctuation|)}{punctuation|;}
  {atom|return} {punctuation|(}
    {operator|<}{atom|section} {atom|id}{operator|=}{string|"kettle"} {punctuation|\{}{punctuation|.}{punctuation|.}{punctuation|.}{atom|rest}{punctuation|\}} {atom|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=}{operator|>} {function|setHot}{punctuation|(}{operator|!}{atom|hot}{punctuation|)}{punctuation|\}} {atom|style}{operator|=}{punctuation|\{}{punctuation|\{} {atom|color}{punctuation|:} {quoted-atom atom|'red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/}{operator|*} {atom|comment} {operator|*}{operator|/}{punctuation|\}}
      {operator|<}{atom|h1}{operator|>}{variable|Tea} & {string|"cake"} {atom|for} {punctuation|\{}{atom|litres}{punctuation|.}{function|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {atom|people}{punctuation|,} {atom|class} {keyword|of} {number|2024}{operator|<}{operator|/}{atom|h1}{operator|>}
      {punctuation|\{}{atom|hot} && {operator|<}{variable|Steam}{punctuation|.}{variable|Cloud} {atom|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/}{operator|>}{punctuation|\}}
      {operator|<}{operator|>}{punctuation|\{}{atom|list}{punctuation|\}}{operator|<}{atom|br}{operator|/}{operator|>}{operator|<}{operator|/}{operator|>}
      {operator|<}{atom|p}{operator|>}{atom|return} {atom|this} {atom|new} {atom|function}{operator|<}{operator|/}{atom|p}{operator|>}
      {punctuation|\{}{atom|children} ?? {operator|<}{atom|em}{operator|>}{atom|none}{operator|<}{operator|/}{atom|em}{operator|>}{punctuation|\}}
    {operator|<}{operator|/}{atom|section}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
