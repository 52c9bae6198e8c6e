{punctuation|\{}{operator|-}{operator|#} {constructor|LANGUAGE} {constructor|OverloadedStrings} {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
{keyword|module} {constructor|Tea} {punctuation|(}{constructor|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{constructor|Strict} {keyword|as} {constructor|M}
import {class-name|Data}{punctuation|.}{constructor|List} {punctuation|(}sortBy{punctuation|,} foldl{operator|'}{punctuation|)} 

{operator|-}{operator|-} {operator|\|} {constructor|A} kettle{punctuation|.}
data {constructor|Kettle} a {operator|=} {constructor|Kettle} {punctuation|\{} litres {operator|::} {constructor|Double}{punctuation|,} name {operator|::} {constructor|String} {punctuation|\}} {operator|\|} {constructor|Empty} deriving {punctuation|(}{constructor|Show}{punctuation|,} {constructor|Eq}{punctuation|)}
{keyword|class} {constructor|Hot} a where heat {operator|::} a {operator|->} {constructor|Int} {operator|->} {constructor|Maybe} a
instance {constructor|Hot} {punctuation|(}{constructor|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {constructor|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {constructor|Nothing}
boil {operator|::} {punctuation|(}{constructor|Num} a{punctuation|,} {constructor|Ord} a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|->} {constructor|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|+}{operator|+} map {punctuation|(}\\x {operator|->} x {operator|`}div{operator|`} {number|2}{punctuation|)} xs
  case ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{punctuation|:}_{punctuation|)} {operator|->} print {punctuation|(}{char|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
