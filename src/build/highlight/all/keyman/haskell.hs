\{-# {header-statement bold|LANGUAGE} OverloadedStrings #-\}
\{- block -\}
module Tea {punctuation|(}Kettle{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
data Kettle a {punctuation|=} Kettle \{ litres :: Double{punctuation|,} {header-statement bold|name} :: String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat :: a -{operator|>} Int -{operator|>} Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n {operator|>} 0x5F {punctuation|=} Just k \{ litres {punctuation|=} {number|1}.5e3 \}
           \| otherwise {punctuation|=} Nothing
boil :: {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {punctuation|=}{operator|>} [a] -{operator|>} IO {punctuation|(}{punctuation|)}
boil xs {punctuation|=} do
  let ys {punctuation|=} [x * {number|2} \| x <- xs{punctuation|,} x /{punctuation|=} {number|3}] {operator|+}{operator|+} map {punctuation|(}{operator|\\}x -{operator|>} x `div` {number|2}{punctuation|)} xs
  case ys of \{ [] -{operator|>} {rule-keyword keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} -{operator|>} print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}q{operator|\\}{string|""}{punctuation|,} c{punctuation|)} \}
  {rule-keyword keyword|if} null ys then pure {punctuation|(}{punctuation|)} else mapM_ print {operator|$} sortBy compare ys
