\{-# LANGUAGE OverloadedStrings #-\}
\{- {keyword|block} -\}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}..{punctuation|)}, boil{punctuation|)} where
{keyword|import} qualified Data.Map.Strict as M
{keyword|import} Data.List {punctuation|(}sortBy, foldl'{punctuation|)} 

-- \| A kettle.
{keyword|data} Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving {punctuation|(}Show, Eq{punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} where
  heat k n \| n > {number|0x5F} = Just k \{ litres = {number|1.5e3} \}
           \| otherwise = Nothing
boil :: {punctuation|(}Num a, Ord a{punctuation|)} => [a] -> IO {punctuation|(}{punctuation|)}
boil xs = do
  let ys = [x * {number|2} \| x <- xs, x /= {number|3}] ++ map {punctuation|(}\\x -> x `div` {number|2}{punctuation|)} xs
  case ys of \{ [] -> {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c:_{punctuation|)} -> print {punctuation|(}'a', {string|"str\\n\\"q\\""}, c{punctuation|)} \}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys
