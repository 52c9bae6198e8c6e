{punctuation|\{}{operator|-}{operator|#} LANGUAGE OverloadedStrings {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{operator|,} boil{punctuation|)} where
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}List {punctuation|(}sortBy{operator|,} foldl{atom builtin|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}a'{operator|,} {string|"str\\n\\"q\\""}{operator|,} c{punctuation|)} {punctuation|\}}
  {keyword|if} null ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ print {keyword|$} sortBy compare ys
