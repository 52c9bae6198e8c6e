{punctuation|\{}{tag|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{tag|-} {tag|block} {tag|-}{punctuation|\}}
{tag|module} {tag|Tea} {punctuation|(}{tag|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} {tag|boil}{punctuation|)} {tag|where}
{tag|import} {tag|qualified} {tag|Data{punctuation|.}}{tag|Map{punctuation|.}}{tag|Strict} {tag|as} {tag|M}
{tag|import} {tag|Data{punctuation|.}}{tag|List} {punctuation|(}{tag|sortBy}{punctuation|,} {tag|foldl}'{punctuation|)} 

{tag|--} {punctuation|\|} {tag|A} {tag|kettle{punctuation|.}}
{tag|data} {tag|Kettle} {tag|a} {operator|=} {string|Kettle \{ litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String \} {punctuation|\|} Empty deriving (Show{punctuation|,} Eq)}
{tag|class} {tag|Hot} {tag|a} {tag|where} {tag|heat} {punctuation|:}{punctuation|:} {tag|a} {tag|-}{operator|>} {tag|Int} {tag|-}{operator|>} {tag|Maybe} {tag|a}
{tag|instance} {tag|Hot} {punctuation|(}{tag|Kettle} {tag|b}{punctuation|)} {tag|where}
  {tag|heat} {tag|k} {tag|n} {punctuation|\|} {tag|n} {operator|>} {tag|0x5F} {operator|=} {string|Just k \{ litres = 1.5e3 \}}
           {punctuation|\|} {tag|otherwise} {operator|=} {string|Nothing}
{tag|boil} {punctuation|:}{punctuation|:} {punctuation|(}{tag|Num} {tag|a}{punctuation|,} {tag|Ord} {tag|a}{punctuation|)} {operator|=}{string|> [a] -> IO ()}
{tag|boil} {tag|xs} {operator|=} {string|do}
  {tag|let} {tag|ys} {operator|=} {string|[x * 2 {punctuation|\|} x <- xs{punctuation|,} x /= 3] ++ map (\\x -> x `div` 2) xs}
  {tag|case} {tag|ys} {tag|of} {punctuation|\{} {punctuation|[}{punctuation|]} {tag|-}{operator|>} {tag|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}{tag|c}{punctuation|:}{tag|_}{punctuation|)} {tag|-}{operator|>} {tag|print} {punctuation|(}'{tag|a}'{punctuation|,} "{tag|str\\n\\}"{tag|q\\}""{punctuation|,} {tag|c}{punctuation|)} {punctuation|\}}
  {tag|if} {tag|null} {tag|ys} {tag|then} {tag|pure} {punctuation|(}{punctuation|)} {tag|else} {tag|mapM_} {tag|print} $ {tag|sortBy} {tag|compare} {tag|ys}
