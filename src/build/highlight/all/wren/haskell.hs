{punctuation|\{}{operator|-}{attribute keyword|# LANGUAGE} OverloadedStrings #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} {keyword|as} {class-name|M}
{keyword|import} {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} {class-name|A} kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} {class-name|Kettle} {punctuation|\{} litres {operator|:}{operator|:} {class-name|Double}{punctuation|,} name {operator|:}{operator|:} {class-name|String} {punctuation|\}} {operator|\|} {class-name|Empty} {function|deriving} {punctuation|(}{class-name|Show}{punctuation|,} {class-name|Eq}{punctuation|)}
{keyword|class} {class-name|Hot} a where heat {operator|:}{operator|:} a {operator|-}{operator|>} {class-name|Int} {operator|-}{operator|>} {class-name|Maybe} a
instance {class-name|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {class-name|Just} {function|k} {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {operator|:}{operator|:} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=}{operator|>} {punctuation|[}a{punctuation|]} {operator|-}{operator|>} {constant|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {operator|-}{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys {function|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}'a'{punctuation|,} {string-literal|{string|"str\\n\\"q\\""}}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {null keyword|null} ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
