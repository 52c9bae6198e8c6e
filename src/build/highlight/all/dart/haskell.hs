{punctuation|\{}{operator|-}# LANGUAGE {class-name|OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified {class-name|Data.Map.Strict} {operator|as} {class-name|M}
{keyword|import} {class-name|Data.List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} {class-name|A} kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} {class-name|Kettle} {punctuation|\{} litres {punctuation|:}{punctuation|:} {class-name|Double}{punctuation|,} name {punctuation|:}{punctuation|:} {class-name|String} {punctuation|\}} {operator|\|} {class-name|Empty} deriving {punctuation|(}{class-name|Show}{punctuation|,} {class-name|Eq}{punctuation|)}
{keyword|class} {class-name|Hot} a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} {class-name|Int} {operator|-}{operator|>} {class-name|Maybe} a
instance {class-name|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {punctuation|:}{punctuation|:} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|++} map {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} print {punctuation|(}{string-literal|{string|'a'}}{punctuation|,} {string-literal|{string|"str\\n\\"q\\""}}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
