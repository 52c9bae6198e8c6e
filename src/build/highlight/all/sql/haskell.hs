\{{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
\{{operator|-} block {operator|-}\}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{keyword|import} qualified {keyword|Data}{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
{keyword|import} {keyword|Data}{punctuation|.}List {punctuation|(}sortBy{punctuation|,} foldl{string|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} \}
  {keyword|if} {boolean|null} ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
