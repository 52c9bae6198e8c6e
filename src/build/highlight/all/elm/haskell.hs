{comment|\{-# LANGUAGE OverloadedStrings #-\}}
{comment|\{- block -\}}
{keyword|module} {constant|Tea} {punctuation|(}{constant|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} {hvariable|boil}{punctuation|)} {hvariable|where}
{hvariable|import} {hvariable|qualified} {constant|Data.Map.Strict} {keyword|as} {constant|M}
{import-statement|{keyword|import} Data.List} {punctuation|(}{hvariable|sortBy}{punctuation|,} {hvariable|foldl}'{punctuation|)} 

{comment|-- \| A kettle.}
{hvariable|data} {constant|Kettle} {hvariable|a} {operator|=} {constant|Kettle} {punctuation|\{} {hvariable|litres} {operator|::} {constant|Double}{punctuation|,} {hvariable|name} {operator|::} {constant|String} {punctuation|\}} {operator|\|} {constant|Empty} {hvariable|deriving} {punctuation|(}{constant|Show}{punctuation|,} {constant|Eq}{punctuation|)}
{hvariable|class} {constant|Hot} {hvariable|a} {hvariable|where} {hvariable|heat} {operator|::} {hvariable|a} {operator|->} {constant|Int} {operator|->} {constant|Maybe} {hvariable|a}
{hvariable|instance} {constant|Hot} {punctuation|(}{constant|Kettle} {hvariable|b}{punctuation|)} {hvariable|where}
  {hvariable|heat} {hvariable|k} {hvariable|n} {operator|\|} {hvariable|n} {operator|>} {number|0x5F} {operator|=} {constant|Just} {hvariable|k} {punctuation|\{} {hvariable|litres} {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} {hvariable|otherwise} {operator|=} {constant|Nothing}
{hvariable|boil} {operator|::} {punctuation|(}{constant|Num} {hvariable|a}{punctuation|,} {constant|Ord} {hvariable|a}{punctuation|)} {operator|=>} {punctuation|[}{hvariable|a}{punctuation|]} {operator|->} {constant|IO} {punctuation|(}{punctuation|)}
{hvariable|boil} {hvariable|xs} {operator|=} {hvariable|do}
  {keyword|let} {hvariable|ys} {operator|=} {punctuation|[}{hvariable|x} {operator|*} {number|2} {operator|\|} {hvariable|x} {operator|<-} {hvariable|xs}{punctuation|,} {hvariable|x} {operator|/=} {number|3}{punctuation|]} {operator|++} {hvariable|map} {punctuation|(}\\{hvariable|x} {operator|->} {hvariable|x} `{hvariable|div}` {number|2}{punctuation|)} {hvariable|xs}
  {keyword|case} {hvariable|ys} {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {hvariable|return} {punctuation|(}{punctuation|)}; {punctuation|(}{hvariable|c}{operator|:}_{punctuation|)} {operator|->} {hvariable|print} {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {hvariable|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {hvariable|null} {hvariable|ys} {keyword|then} {hvariable|pure} {punctuation|(}{punctuation|)} {keyword|else} {hvariable|mapM_} {hvariable|print} {operator|$} {hvariable|sortBy} {builtin|compare} {hvariable|ys}
