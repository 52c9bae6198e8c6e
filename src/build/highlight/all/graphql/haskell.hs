{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- {property|block} -{punctuation|\}}
{property|module} {property-query|Tea} {punctuation|(}{property-query|Kettle}{punctuation|(}..{punctuation|)}{punctuation|,} {property|boil}{punctuation|)} {property|where}
{property|import} {property|qualified} {property|Data}.{property|Map}.{property|Strict} {property|as} {constant|M}
{property|import} {property|Data}.{property-query|List} {punctuation|(}{property|sortBy}{punctuation|,} {property|foldl}'{punctuation|)} 

-- {operator|\|} {constant|A} {property|kettle}.
{property|data} {property|Kettle} {property|a} {operator|=} {object|Kettle} {punctuation|\{} {attr-name|litres} {punctuation|:}{punctuation|:} {class-name|Double}{punctuation|,} {attr-name|name} {punctuation|:}{punctuation|:} {scalar|String} {punctuation|\}} {operator|\|} {property|Empty} {property-query|deriving} {punctuation|(}{property|Show}{punctuation|,} {property|Eq}{punctuation|)}
{property|class} {property|Hot} {property|a} {property|where} {attr-name|heat} {punctuation|:}{punctuation|:} {property|a} -> {scalar|Int} -> {property|Maybe} {property|a}
{property|instance} {property-query|Hot} {punctuation|(}{property|Kettle} {property|b}{punctuation|)} {property|where}
  {property|heat} {property|k} {property|n} {operator|\|} {property|n} > {property|0x5F} {operator|=} {property|Just} {object|k} {punctuation|\{} {property|litres} {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} {property|otherwise} {operator|=} {property|Nothing}
{attr-name|boil} {punctuation|:}{punctuation|:} {punctuation|(}{property|Num} {property|a}{punctuation|,} {property|Ord} {property|a}{punctuation|)} {operator|=}> {punctuation|[}{property|a}{punctuation|]} -> {constant|IO} {punctuation|(}{punctuation|)}
{property|boil} {property|xs} {operator|=} {property|do}
  {property|let} {property|ys} {operator|=} {punctuation|[}{property|x} * {number|2} {operator|\|} {property|x} <- {property|xs}{punctuation|,} {property|x} /{operator|=} {number|3}{punctuation|]} ++ {property-query|map} {punctuation|(}\\{property|x} -> {property|x} `{property|div}` {number|2}{punctuation|)} {property|xs}
  {property|case} {property|ys} {object|of} {punctuation|\{} {punctuation|[}{punctuation|]} -> {property-query|return} {punctuation|(}{punctuation|)}; {punctuation|(}{attr-name|c}{punctuation|:}{class-name|_}{punctuation|)} -> {property-query|print} {punctuation|(}'{property|a}'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {property|c}{punctuation|)} {punctuation|\}}
  {property|if} {property|null} {property|ys} {property|then} {property-query|pure} {punctuation|(}{punctuation|)} {property|else} {property|mapM_} {property|print} $ {property|sortBy} {property|compare} {property|ys}
