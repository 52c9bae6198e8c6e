\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map{directive property|.Strict} as M
import Data{directive property|.List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| {register variable|A} kettle.
data Kettle {register variable|a} = Kettle \{ litres {punctuation|:}{punctuation|:} Double{punctuation|,} name {punctuation|:}{punctuation|:} String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot {register variable|a} where heat {punctuation|:}{punctuation|:} {register variable|a} -> Int -> Maybe {register variable|a}
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > 0x5F = Just k \{ litres = {decimal-number number|1}{directive property|.5e3} \}
           \| otherwise = Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num {register variable|a}{punctuation|,} Ord {register variable|a}{punctuation|)} => [{register variable|a}] -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = [{register variable|x} * {decimal-number number|2} \| {register variable|x} <- xs{punctuation|,} {register variable|x} /= {decimal-number number|3}] ++ map {punctuation|(}\\{register variable|x} -> {register variable|x} {string|`div`} {decimal-number number|2}{punctuation|)} xs
  case ys of \{ [] -> return {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
