\{-{comment|# LANGUAGE OverloadedStrings #-\}}
\{- block -\}
module Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified Data.Map.Strict as M
import Data.List {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- \| A kettle.
{property|data Kettle a} {operator|=} Kettle \{ litres :: Double{punctuation|,} name :: String \} \| Empty deriving {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  {property|heat k n \| n > 0x5F} {operator|=} Just k \{ litres {operator|=} {number|1}.5e3 \}
           {property|\| otherwise} {operator|=} Nothing
boil :: {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} {operator|=}> [a] -> IO {punctuation|(}{punctuation|)}
{property|boil xs} {operator|=} do
  {property|let ys} {operator|=} [x * {number|2} \| x <- xs{punctuation|,} x /{operator|=} {number|3}] ++ map {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of \{ [] -> return {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} -> print {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"}q\\{string|""}{punctuation|,} c{punctuation|)} \}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print $ sortBy compare ys
