{punctuation|\{}{verb operator|-}{verb operator|#} LANGUAGE OverloadedStrings {verb operator|#}{verb operator|-}{punctuation|\}}
{punctuation|\{}{verb operator|-} block {verb operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{verb operator|.}{verb operator|.}{punctuation|)}{verb operator|,} boil{punctuation|)} {keyword|where}
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {punctuation|(}sortBy{verb operator|,} foldl{adverb function|'}{punctuation|)} 

{verb operator|-}{verb operator|-} {verb operator|\|} A kettle{punctuation|.}
data Kettle a {verb operator|=} Kettle {punctuation|\{} litres {verb operator|::} Double{verb operator|,} name {verb operator|::} String {punctuation|\}} {verb operator|\|} Empty deriving {punctuation|(}Show{verb operator|,} Eq{punctuation|)}
class Hot a {keyword|where} heat {verb operator|::} a {verb operator|-}{verb operator|>} Int {verb operator|-}{verb operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n {verb operator|\|} n {verb operator|>} {number|0x5F} {verb operator|=} Just k {punctuation|\{} litres {verb operator|=} {number|1.5e3} {punctuation|\}}
           {verb operator|\|} otherwise {verb operator|=} Nothing
boil {verb operator|::} {punctuation|(}Num a{verb operator|,} Ord a{punctuation|)} {verb operator|=}{verb operator|>} {punctuation|[}a{punctuation|]} {verb operator|-}{verb operator|>} IO {punctuation|(}{punctuation|)}
boil xs {verb operator|=} {keyword|do}
  let ys {verb operator|=} {punctuation|[}x {verb operator|*} {number|2} {verb operator|\|} x {verb operator|<}{verb operator|-} xs{verb operator|,} x {comment|/= 3] ++ map (\\x -> x `div` 2) xs}
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} {verb operator|-}{verb operator|>} return {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{verb operator|:}{verb operator|_}{punctuation|)} {verb operator|-}{verb operator|>} print {punctuation|(}{adverb function|'}a{adverb function|'}{verb operator|,} {string|"str\\n\\"q\\""}{verb operator|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} ys then pure {punctuation|(}{punctuation|)} else mapM_ print {verb operator|$} sortBy compare ys
