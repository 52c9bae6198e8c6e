\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
{command|{keyword|module} Tea (Kettle(..}{punctuation|)}, boil{punctuation|)} where
{command|{keyword|import} qualified Data.Map.Strict as M}
{command|{keyword|import} Data.List (sortBy, foldl'}{punctuation|)} 

-- \| A kettle.
{command|{keyword|data} Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq}{punctuation|)}
{command|{keyword|class} Hot a where heat :: a -> Int -> Maybe a}
{command|{keyword|instance} Hot (Kettle b}{punctuation|)} where
  {command|{keyword|heat} k n \| n > 0x5F = Just k \{ litres = {number|1}.5e3 \}}
           \| otherwise = Nothing
{command|{keyword|boil} {label property|::} (Num a, Ord a}{punctuation|)} => [a] -> IO {punctuation|(}{punctuation|)}
{command|{keyword|boil} xs = do}
  {command|{keyword|let} ys = [x * {number|2} \| x <- xs, x /= {number|3}] ++ map (\\x -> x `div` {number|2}}{punctuation|)} xs
  {command|{keyword|case} ys of \{ [] -> return (}{punctuation|)}; {punctuation|(}{command|{keyword|c}{label property|:_}}{punctuation|)} -> print {punctuation|(}{punctuation|'}a{punctuation|'}, "str\\n\\"q\\"", c{punctuation|)} \}
  {command|{keyword|if} null ys then pure (}{punctuation|)} {command|{keyword|else}} {command|{keyword|mapM_} print $ sortBy compare ys}
