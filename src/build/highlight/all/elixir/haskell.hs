{punctuation|\{}{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {module class-name|Tea} {punctuation|(}{module class-name|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
{keyword|import} qualified {module class-name|Data}{punctuation|.}{module class-name|Map}{punctuation|.}{module class-name|Strict} as {module class-name|M}
{keyword|import} {module class-name|Data}{punctuation|.}{module class-name|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

{operator|--} {operator|\|} {module class-name|A} kettle{punctuation|.}
data {module class-name|Kettle} a {operator|=} {module class-name|Kettle} {punctuation|\{} litres {operator|::} {module class-name|Double}{punctuation|,} name {operator|::} {module class-name|String} {punctuation|\}} {operator|\|} {module class-name|Empty} {function|deriving} {punctuation|(}{module class-name|Show}{punctuation|,} {module class-name|Eq}{punctuation|)}
class {module class-name|Hot} a where heat {operator|::} a {operator|->} {module class-name|Int} {operator|->} {module class-name|Maybe} a
instance {module class-name|Hot} {punctuation|(}{module class-name|Kettle} b{punctuation|)} where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} {module class-name|Just} k {punctuation|\{} litres {operator|=} {number|1.5e3} {punctuation|\}}
           {operator|\|} otherwise {operator|=} {module class-name|Nothing}
boil {operator|::} {punctuation|(}{module class-name|Num} a{punctuation|,} {module class-name|Ord} a{punctuation|)} {operator|=>} {punctuation|[}a{punctuation|]} {operator|->} {module class-name|IO} {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  let ys {operator|=} {punctuation|[}x {operator|*} {number|2} {operator|\|} x {operator|<-} xs{punctuation|,} x {operator|/}{operator|=} {number|3}{punctuation|]} {operator|++} {function|map} {punctuation|(}\\x {operator|->} x `div` {number|2}{punctuation|)} xs
  {keyword|case} ys of {punctuation|\{} {punctuation|[}{punctuation|]} {operator|->} {function|return} {punctuation|(}{punctuation|)}; {punctuation|(}c{atom symbol|:_}{punctuation|)} {operator|->} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
