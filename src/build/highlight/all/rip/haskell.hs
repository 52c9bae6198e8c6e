{punctuation|\{}{reference|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{reference|-} {reference|block} {reference|-}{punctuation|\}}
{reference|module} {reference|Tea} {punctuation|(}{reference|Kettle}{punctuation|(}{punctuation|..}{punctuation|)}{punctuation|,} {reference|boil}{punctuation|)} {reference|where}
{reference|import} {reference|qualified} {reference|Data}{punctuation|.}{reference|Map}{punctuation|.}{reference|Strict} {reference|as} {reference|M}
{reference|import} {reference|Data}{punctuation|.}{reference|List} {punctuation|(}{reference|sortBy}{punctuation|,} {reference|foldl}'{punctuation|)} 

{reference|--} {reference|\|} {reference|A} {reference|kettle}{punctuation|.}
{reference|data} {reference|Kettle} {reference|a} {punctuation|=} {reference|Kettle} {punctuation|\{} {reference|litres} {punctuation|:}{punctuation|:} {reference|Double}{punctuation|,} {reference|name} {punctuation|:}{punctuation|:} {reference|String} {punctuation|\}} {reference|\|} {reference|Empty} {reference|deriving} {punctuation|(}{reference|Show}{punctuation|,} {reference|Eq}{punctuation|)}
{keyword|class} {reference|Hot} {reference|a} {reference|where} {reference|heat} {punctuation|:}{punctuation|:} {reference|a} {keyword|->} {reference|Int} {keyword|->} {reference|Maybe} {reference|a}
{reference|instance} {reference|Hot} {punctuation|(}{reference|Kettle} {reference|b}{punctuation|)} {reference|where}
  {reference|heat} {reference|k} {reference|n} {reference|\|} {reference|n} {punctuation|>} 0{reference|x5F} {punctuation|=} {reference|Just} {reference|k} {punctuation|\{} {reference|litres} {punctuation|=} {number|1}{punctuation|.}5{reference|e3} {punctuation|\}}
           {reference|\|} {reference|otherwise} {punctuation|=} {reference|Nothing}
{reference|boil} {punctuation|:}{punctuation|:} {punctuation|(}{reference|Num} {reference|a}{punctuation|,} {reference|Ord} {reference|a}{punctuation|)} {keyword|=>} {punctuation|[}{reference|a}{punctuation|]} {keyword|->} {reference|IO} {punctuation|(}{punctuation|)}
{reference|boil} {reference|xs} {punctuation|=} {reference|do}
  {reference|let} {reference|ys} {punctuation|=} {punctuation|[}{reference|x} {reference|*} {number|2} {reference|\|} {reference|x} {punctuation|<}{reference|-} {reference|xs}{punctuation|,} {reference|x} {punctuation|/}{punctuation|=} {number|3}{punctuation|]} {reference|++} {reference|map} {punctuation|(}{punctuation|\\}{reference|x} {keyword|->} {reference|x} {punctuation|`}{reference|div}{punctuation|`} {number|2}{punctuation|)} {reference|xs}
  {keyword|case} {reference|ys} {reference|of} {punctuation|\{} {punctuation|[}{punctuation|]} {keyword|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{reference|c}{symbol|:_}{punctuation|)} {keyword|->} {reference|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {reference|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {reference|null} {reference|ys} {reference|then} {reference|pure} {punctuation|(}{punctuation|)} {keyword|else} {reference|mapM_} {reference|print} {reference|$} {reference|sortBy} {reference|compare} {reference|ys}
