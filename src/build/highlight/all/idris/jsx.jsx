{keyword|import} {import-statement|React}{punctuation|,} {punctuation|\{} {hvariable|useState} {punctuation|\}} {hvariable|from} '{hvariable|react'}{punctuation|;}

{keyword|export} {hvariable|default} {hvariable|function} {constant|Kettle}{punctuation|(}{punctuation|\{} {hvariable|litres} {operator|=} {number|1.7}{punctuation|,} {hvariable|children}{punctuation|,} {operator|...}{hvariable|rest} {punctuation|\}}{punctuation|)} {punctuation|\{}
  {hvariable|const} {punctuation|[}{hvariable|hot}{punctuation|,} {hvariable|setHot}{punctuation|]} {operator|=} {hvariable|useState}{punctuation|(}{hvariable|false}{punctuation|)}{punctuation|;} {operator|//} {hvariable|state}
  {hvariable|const} {hvariable|list} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|]}{punctuation|.}{hvariable|map}{punctuation|(}{hvariable|n} {operator|=>} {operator|<}{hvariable|li} {hvariable|key}{operator|=}{punctuation|\{}{hvariable|n}{punctuation|\}} {hvariable|className}{operator|=}{punctuation|\{}`{hvariable|item} {operator|$}{punctuation|\{}{hvariable|n} {operator|>} {number|1} {operator|?} '{hvariable|big'} {operator|:} ''{punctuation|\}}`{punctuation|\}}{operator|>}{constant|Cup} {punctuation|\{}{hvariable|n}{punctuation|\}} {keyword|if} {hvariable|true}{operator|</}{hvariable|li}{operator|>}{punctuation|)}{punctuation|;}
  {hvariable|return} {punctuation|(}
    {operator|<}{hvariable|section} {hvariable|id}{operator|=}{string|"kettle"} {punctuation|\{}{operator|...}{hvariable|rest}{punctuation|\}} {hvariable|onClick}{operator|=}{punctuation|\{}{punctuation|(}{punctuation|)} {operator|=>} {hvariable|setHot}{punctuation|(}{operator|!}{hvariable|hot}{punctuation|)}{punctuation|\}} {hvariable|style}{operator|=}{punctuation|\{}{punctuation|\{} {hvariable|color}{operator|:} '{hvariable|red'} {punctuation|\}}{punctuation|\}}{operator|>}
      {punctuation|\{}{operator|/*} {hvariable|comment} {operator|*/}{punctuation|\}}
      {operator|<}{hvariable|h1}{operator|>}{constant|Tea} {operator|&} {string|"cake"} {hvariable|for} {punctuation|\{}{hvariable|litres}{punctuation|.}{hvariable|toFixed}{punctuation|(}{number|1}{punctuation|)}{punctuation|\}} {hvariable|people}{punctuation|,} {keyword|class} {keyword|of} {number|2024}{operator|</}{hvariable|h1}{operator|>}
      {punctuation|\{}{hvariable|hot} {operator|&&} {operator|<}{constant|Steam{punctuation|.}Cloud} {hvariable|size}{operator|=}{punctuation|\{}{number|3}{punctuation|\}} {operator|/>}{punctuation|\}}
      {operator|<>}{punctuation|\{}{hvariable|list}{punctuation|\}}{operator|<}{hvariable|br}{operator|/></>}
      {operator|<}{hvariable|p}{operator|>}{hvariable|return} {hvariable|this} {hvariable|new} {hvariable|function}{operator|</}{hvariable|p}{operator|>}
      {punctuation|\{}{hvariable|children} {operator|??} {operator|<}{hvariable|em}{operator|>}{hvariable|none}{operator|</}{hvariable|em}{operator|>}{punctuation|\}}
    {operator|</}{hvariable|section}{operator|>}
  {punctuation|)}{punctuation|;}
{punctuation|\}}
