{punctuation|\{}{operator|-}# {class-name|LANGUAGE} {class-name|OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {class-name|Tea} {punctuation|(}{function-calls function|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} as {class-name|M}
import {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} {class-name|A} kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} {class-name|Kettle} {punctuation|\{} litres {punctuation|:}{punctuation|:} {class-name|Double}{punctuation|,} name {punctuation|:}{punctuation|:} {class-name|String} {punctuation|\}} {operator|\|} {class-name|Empty} deriving {punctuation|(}{class-name|Show}{punctuation|,} {class-name|Eq}{punctuation|)}
class {class-name|Hot} a where heat {punctuation|:}{punctuation|:} a {operator|->} {class-name|Int} {operator|->} {class-name|Maybe} a
instance {class-name|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {punctuation|>} {hex-int-literal number|0x5F} {operator|=} {class-name|Just} k {punctuation|\{} litres {operator|=} {decimal-float-literal number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
boil {punctuation|:}{punctuation|:} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} ={punctuation|>} {punctuation|[}a{punctuation|]} {operator|->} {class-name|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {int-literal number|2} {operator|\|} x {punctuation|<}{operator|-} xs{punctuation|,} x {operator|/=} {int-literal number|3}{punctuation|]} {operator|++} map {punctuation|(}\\x {operator|->} x `div` {int-literal number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}'a'{punctuation|,} "str\\n\\"q\\""{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
