{punctuation|\{}{operator|-}# {constant|LANGUAGE} {class-name|OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{punctuation|..}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
import qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} {keyword|as} {class-name|M}
import {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|-}{operator|-} {operator|\|} {class-name|A} kettle{punctuation|.}
data {class-name|Kettle} a {operator|=} {class-name|Kettle} {punctuation|\{} {namespace|litres {punctuation|::}} {class-name|Double}{punctuation|,} {namespace|name {punctuation|::}} {class-name|String} {punctuation|\}} {operator|\|} {class-name|Empty} {function|deriving} {punctuation|(}{class-name|Show}{punctuation|,} {class-name|Eq}{punctuation|)}
class {class-name|Hot} a {keyword|where} {namespace|heat {punctuation|::}} a {punctuation|->} {class-name|Int} {punctuation|->} {class-name|Maybe} a
instance {class-name|Hot} {punctuation|(}{class-name|Kettle} b{punctuation|)} {keyword|where}
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {class-name|Nothing}
{namespace|boil {punctuation|::}} {punctuation|(}{class-name|Num} a{punctuation|,} {class-name|Ord} a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {punctuation|->} {constant|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/=} {number|3}{punctuation|]} {operator|+}{operator|+} {function|map} {punctuation|(}\\x {punctuation|->} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {punctuation|->} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {punctuation|->} {function|print} {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
