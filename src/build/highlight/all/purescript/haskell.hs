{comment|\{-# LANGUAGE OverloadedStrings #-\}}
{comment|\{- block -\}}
{keyword|module} {constant|Tea} {punctuation|(}{constant|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} {hvariable|boil}{punctuation|)} {keyword|where}
{hvariable|import} {hvariable|qualified} {constant|Data{punctuation|.}Map{punctuation|.}Strict} {hvariable|as} {constant|M}
{import-statement|{keyword|import} Data{punctuation|.}List} {punctuation|(}{hvariable|sortBy}{punctuation|,} {hvariable|foldl'}{punctuation|)} 

{comment|-- \| A kettle.}
{keyword|data} {constant|Kettle} {hvariable|a} {operator|=} {constant|Kettle} {punctuation|\{} {hvariable|litres} {operator|::} {constant|Double}{punctuation|,} {hvariable|name} {operator|::} {constant|String} {punctuation|\}} {operator|\|} {constant|Empty} {hvariable|deriving} {punctuation|(}{constant|Show}{punctuation|,} {constant|Eq}{punctuation|)}
{keyword|class} {constant|Hot} {hvariable|a} {keyword|where} {hvariable|heat} {operator|::} {hvariable|a} {operator|->} {constant|Int} {operator|->} {constant|Maybe} {hvariable|a}
{keyword|instance} {constant|Hot} {punctuation|(}{constant|Kettle} {hvariable|b}{punctuation|)} {keyword|where}
  {hvariable|heat} {hvariable|k} {hvariable|n} {operator|\|} {hvariable|n} {operator|>} {number|0x5F} {operator|=} {constant|Just} {hvariable|k} {punctuation|\{} {hvariable|litres} {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} {builtin|otherwise} {operator|=} {constant|Nothing}
{hvariable|boil} {operator|::} {punctuation|(}{constant|Num} {hvariable|a}{punctuation|,} {constant|Ord} {hvariable|a}{punctuation|)} {operator|=>} {punctuation|[}{hvariable|a}{punctuation|]} {operator|->} {constant|IO} {punctuation|(}{punctuation|)}
{hvariable|boil} {hvariable|xs} {operator|=} {keyword|do}
  {keyword|let} {hvariable|ys} {operator|=} {punctuation|[}{hvariable|x} {operator|*} {number|2} {operator|\|} {hvariable|x} {operator|<-} {hvariable|xs}{punctuation|,} {hvariable|x} {operator|/=} {number|3}{punctuation|]} {operator|++} {builtin|map} {punctuation|(}{operator|\\}{hvariable|x} {operator|->} {hvariable|x} {operator|`div`} {number|2}{punctuation|)} {hvariable|xs}
  {keyword|case} {hvariable|ys} {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {hvariable|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{hvariable|c}{operator|:}{hvariable|_}{punctuation|)} {operator|->} {hvariable|print} {punctuation|(}{char string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {hvariable|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {hvariable|null} {hvariable|ys} {keyword|then} {hvariable|pure} {punctuation|(}{punctuation|)} {keyword|else} {hvariable|mapM_} {hvariable|print} {operator|$} {hvariable|sortBy} {builtin|compare} {hvariable|ys}
