{punctuation|\{}{operator|-}{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}{operator|-} {identifier|block} {operator|-}{punctuation|\}}
{identifier|module} {identifier|Tea} {punctuation|(}{identifier|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} {identifier|boil}{punctuation|)} {identifier|where}
{keyword-operator operator|import} {identifier|qualified} {identifier|Data}{punctuation|.}{identifier|Map}{punctuation|.}{identifier|Strict} {identifier|as} {identifier|M}
{keyword-operator operator|import} {identifier|Data}{punctuation|.}{identifier|List} {punctuation|(}{identifier|sortBy}{punctuation|,} {identifier|foldl}{string|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}{identifier|a}'{punctuation|,} {interpolated-string|{string|"str\\n\\"q\\""}}{punctuation|,} {identifier|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {keyword|null} {identifier|ys} {keyword|then} {identifier|pure} {punctuation|(}{punctuation|)} {keyword|else} {identifier|mapM_} {identifier|print} $ {identifier|sortBy} {identifier|compare} {identifier|ys}
