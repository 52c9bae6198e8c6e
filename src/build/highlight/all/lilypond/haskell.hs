{punctuation|\{}-# LANGUAGE OverloadedStrings {embedded-scheme|{punctuation|#}{scheme language-scheme|-\}}}
{punctuation|\{}- block -{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data{punctuation|.}Map{punctuation|.}Strict as M
import Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl{punctuation|'}{punctuation|)} 

{punctuation|--} {operator|\|} A kettle{punctuation|.}
data Kettle a {operator|=} Kettle {punctuation|\{} litres :: Double{punctuation|,} name :: String {punctuation|\}} {operator|\|} Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat :: a -{punctuation|>} Int -{punctuation|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n {operator|\|} n {punctuation|>} 0x5F {operator|=} Just k {punctuation|\{} litres {operator|=} {number|1}{punctuation|.}5e3 {punctuation|\}}
           {operator|\|} otherwise {operator|=} Nothing
boil :: {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}{punctuation|>} {punctuation|[}a{punctuation|]} -{punctuation|>} IO {punctuation|(}{punctuation|)}
boil xs {operator|=} do
  let ys {operator|=} {punctuation|[}x * {number|2} {operator|\|} x {punctuation|<}- xs{punctuation|,} x /{operator|=} {number|3}{punctuation|]} ++ map {punctuation|(}{keyword|{punctuation|\\}x} -{punctuation|>} x `div` {number|2}{punctuation|)} xs
  case ys of {punctuation|\{} {punctuation|[}{punctuation|]} -{punctuation|>} return {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} -{punctuation|>} print {punctuation|(}{punctuation|'}a{punctuation|'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
