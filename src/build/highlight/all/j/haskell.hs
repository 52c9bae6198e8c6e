{verb keyword|\{}{verb keyword|-}{verb keyword|#} LANGUAGE OverloadedStrings {verb keyword|#}{verb keyword|-}{adverb builtin|\}}
{verb keyword|\{}{verb keyword|-} block {verb keyword|-}{adverb builtin|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{conjunction variable|..}{punctuation|)}{verb keyword|,} boil{punctuation|)} where
import qualified Dat{operator|a.}Ma{verb keyword|p.}Strict as M
import Dat{operator|a.}List {punctuation|(}sortBy{verb keyword|,} foldl'{punctuation|)} 

{verb keyword|-}{verb keyword|-} {verb keyword|\|} A kettl{verb keyword|e.}
data Kettle a {verb keyword|=} Kettle {verb keyword|\{} litres {conjunction variable|::} Double{verb keyword|,} name {conjunction variable|::} String {adverb builtin|\}} {verb keyword|\|} Empty deriving {punctuation|(}Show{verb keyword|,} Eq{punctuation|)}
class Hot a where heat {conjunction variable|::} a {verb keyword|-}{verb keyword|>} Int {verb keyword|-}{verb keyword|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {verb keyword|\|} n {verb keyword|>} {number|0x5}F {verb keyword|=} Just k {verb keyword|\{} litres {verb keyword|=} {number|1.5e3} {adverb builtin|\}}
           {verb keyword|\|} otherwise {verb keyword|=} Nothing
boil {conjunction variable|::} {punctuation|(}Num a{verb keyword|,} Ord a{punctuation|)} {verb keyword|=}{verb keyword|>} {verb keyword|[}a{verb keyword|]} {verb keyword|-}{verb keyword|>} IO {punctuation|(}{punctuation|)}
boil xs {verb keyword|=} do
  let ys {verb keyword|=} {verb keyword|[}x {verb keyword|*} {number|2} {verb keyword|\|} x {verb keyword|<}{verb keyword|-} xs{verb keyword|,} x {adverb builtin|/}{verb keyword|=} {number|3}{verb keyword|]} {verb keyword|+}{verb keyword|+} map {punctuation|(}{adverb builtin|\\}x {verb keyword|-}{verb keyword|>} x {conjunction variable|`}div{conjunction variable|`} {number|2}{punctuation|)} xs
  case ys of {verb keyword|\{} {verb keyword|[}{verb keyword|]} {verb keyword|-}{verb keyword|>} return {punctuation|(}{punctuation|)}{verb keyword|;} {punctuation|(}c{conjunction variable|:}{number|_}{punctuation|)} {verb keyword|-}{verb keyword|>} print {punctuation|(}{string|'a'}{verb keyword|,} {conjunction variable|"}str{adverb builtin|\\}n{adverb builtin|\\}{conjunction variable|"}q{adverb builtin|\\}{conjunction variable|"}{conjunction variable|"}{verb keyword|,} c{punctuation|)} {adverb builtin|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print {verb keyword|$} sortBy compare ys
