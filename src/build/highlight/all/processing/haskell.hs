{punctuation|\{}{operator|-}# {constant|LANGUAGE} {type class-name|OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {function|Tea} {punctuation|(}{function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified {type class-name|Data}{punctuation|.}{type class-name|Map}{punctuation|.}{type class-name|Strict} as {type class-name|M}
{keyword|import} {type class-name|Data}{punctuation|.}{function|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} {type class-name|A} kettle{punctuation|.}
data {type class-name|Kettle} a {operator|=} {type class-name|Kettle} {punctuation|\{} litres {punctuation|:}{punctuation|:} {type class-name|Double}{punctuation|,} name {punctuation|:}{punctuation|:} {type class-name|String} {punctuation|\}} {operator|\|} {type class-name|Empty} {function|deriving} {punctuation|(}{type class-name|Show}{punctuation|,} {type class-name|Eq}{punctuation|)}
{keyword|class} {class-name|Hot} a where heat {punctuation|:}{punctuation|:} a {operator|-}{operator|>} {type class-name|Int} {operator|-}{operator|>} {type class-name|Maybe} a
instance {function|Hot} {punctuation|(}{type class-name|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {type class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {type class-name|Nothing}
boil {punctuation|:}{punctuation|:} {punctuation|(}{type class-name|Num} a{punctuation|,} {type class-name|Ord} a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {function|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
