\{{operator|-}# {variable|LANGUAGE} {variable|OverloadedStrings} #{operator|-}\}
\{{operator|-} {variable|block} {operator|-}\}
{variable|module} {variable|Tea} {punctuation|(}{variable|Kettle}{punctuation|(}{punctuation|..}{punctuation|)}{punctuation|,} {variable|boil}{punctuation|)} {variable|where}
{variable|import} {variable|qualified} {variable|Data}{punctuation|.}{variable|Map}{punctuation|.}{variable|Strict} {variable|as} {variable|M}
{variable|import} {variable|Data}{punctuation|.}{variable|List} {punctuation|(}{variable|sortBy}{punctuation|,} {variable|foldl}'{punctuation|)} 

{comment|-- \| A kettle.}
{variable|data} {variable|Kettle} {variable|a} {operator|=} {variable|Kettle} \{ {variable|litres} {punctuation|:}{punctuation|:} {variable|Double}{punctuation|,} {variable|name} {punctuation|:}{punctuation|:} {variable|String} \} \| {variable|Empty} {variable|deriving} {punctuation|(}{variable|Show}{punctuation|,} {variable|Eq}{punctuation|)}
{variable|class} {variable|Hot} {variable|a} {variable|where} {variable|heat} {punctuation|:}{punctuation|:} {variable|a} {operator|-}{operator|>} {variable|Int} {operator|-}{operator|>} {variable|Maybe} {variable|a}
{variable|instance} {variable|Hot} {punctuation|(}{variable|Kettle} {variable|b}{punctuation|)} {variable|where}
  {variable|heat} {variable|k} {variable|n} \| {variable|n} {operator|>} 0x5F {operator|=} {variable|Just} {variable|k} \{ {variable|litres} {operator|=} {number|1.5e3} \}
           \| {variable|otherwise} {operator|=} {variable|Nothing}
{variable|boil} {punctuation|:}{punctuation|:} {punctuation|(}{variable|Num} {variable|a}{punctuation|,} {variable|Ord} {variable|a}{punctuation|)} {operator|=>} [{variable|a}] {operator|-}{operator|>} {variable|IO} {punctuation|(}{punctuation|)}
{variable|boil} {variable|xs} {operator|=} {keyword|do}
  {variable|let} {variable|ys} {operator|=} [{variable|x} {operator|*} {number|2} \| {variable|x} {operator|<}{operator|-} {variable|xs}{punctuation|,} {variable|x} {operator|/=} {number|3}] {operator|+}{operator|+} {variable|map} {punctuation|(}\\{variable|x} {operator|-}{operator|>} {variable|x} `{variable|div}` {number|2}{punctuation|)} {variable|xs}
  {keyword|case} {variable|ys} {keyword|of} \{ [] {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{variable|c}{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {variable|print} {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"}{variable|q}\\{string|""}{punctuation|,} {variable|c}{punctuation|)} \}
  {keyword|if} {keyword|null} {variable|ys} {keyword|then} {variable|pure} {punctuation|(}{punctuation|)} {keyword|else} {variable|mapM_} {variable|print} $ {variable|sortBy} {variable|compare} {variable|ys}
