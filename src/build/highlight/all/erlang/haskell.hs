{punctuation|\{}{operator|-}{punctuation|#} {variable|LANGUAGE} {variable|OverloadedStrings} {punctuation|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} {atom|block} {operator|-}{punctuation|\}}
{atom|module} {variable|Tea} {punctuation|(}{variable|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} {atom|boil}{punctuation|)} {atom|where}
{atom|import} {atom|qualified} {variable|Data}{punctuation|.}{variable|Map}{punctuation|.}{variable|Strict} {atom|as} {variable|M}
{atom|import} {variable|Data}{punctuation|.}{variable|List} {punctuation|(}{atom|sortBy}{punctuation|,} {atom|foldl}'{punctuation|)} 

{operator|--} {punctuation|\|} {variable|A} {atom|kettle}{punctuation|.}
{atom|data} {variable|Kettle} {atom|a} {operator|=} {variable|Kettle} {punctuation|\{} {atom|litres} {punctuation|:}{punctuation|:} {variable|Double}{punctuation|,} {atom|name} {punctuation|:}{punctuation|:} {variable|String} {punctuation|\}} {punctuation|\|} {variable|Empty} {atom|deriving} {punctuation|(}{variable|Show}{punctuation|,} {variable|Eq}{punctuation|)}
{atom|class} {variable|Hot} {atom|a} {atom|where} {atom|heat} {punctuation|:}{punctuation|:} {atom|a} {operator|-}{operator|>} {variable|Int} {operator|-}{operator|>} {variable|Maybe} {atom|a}
{atom|instance} {variable|Hot} {punctuation|(}{variable|Kettle} {atom|b}{punctuation|)} {atom|where}
  {atom|heat} {atom|k} {atom|n} {punctuation|\|} {atom|n} {operator|>} {number|0}{atom|x5F} {operator|=} {variable|Just} {atom|k} {punctuation|\{} {atom|litres} {operator|=} {number|1.5e3} {punctuation|\}}
           {punctuation|\|} {atom|otherwise} {operator|=} {variable|Nothing}
{atom|boil} {punctuation|:}{punctuation|:} {punctuation|(}{variable|Num} {atom|a}{punctuation|,} {variable|Ord} {atom|a}{punctuation|)} {operator|=}{operator|>} {punctuation|[}{atom|a}{punctuation|]} {operator|-}{operator|>} {variable|IO} {punctuation|(}{punctuation|)}
{atom|boil} {atom|xs} {operator|=} {atom|do}
  {atom|let} {atom|ys} {operator|=} {punctuation|[}{atom|x} {operator|*} {number|2} {punctuation|\|} {atom|x} {operator|<}{operator|-} {atom|xs}{punctuation|,} {atom|x} {operator|/=} {number|3}{punctuation|]} {operator|++} {atom|map} {punctuation|(}\\{atom|x} {operator|-}{operator|>} {atom|x} `{operator|div}` {number|2}{punctuation|)} {atom|xs}
  {keyword|case} {atom|ys} {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {atom|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{atom|c}{punctuation|:}{variable|_}{punctuation|)} {operator|-}{operator|>} {atom|print} {punctuation|(}{quoted-atom atom|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {atom|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {atom|null} {atom|ys} {atom|then} {atom|pure} {punctuation|(}{punctuation|)} {atom|else} {atom|mapM_} {atom|print} {number|$ }{atom|sortBy} {atom|compare} {atom|ys}
