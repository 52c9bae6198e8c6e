{punctuation|\{}{operator|-}# {class-name|LANGUAGE} {class-name|OverloadedStrings} #{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} {variable|block} {operator|-}{punctuation|\}}
{variable|module} {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} {variable|boil}{punctuation|)} {variable|where}
{variable|import} {variable|qualified} {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} {variable|as} {class-name|M}
{variable|import} {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}{variable|sortBy}{punctuation|,} {variable|foldl}{string|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}{variable|a}'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} {variable|c}{punctuation|)} {punctuation|\}}
  {keyword|if} {variable|null} {variable|ys} {class-name|then} {variable|pure} {punctuation|(}{punctuation|)} {keyword|else} {variable|mapM_} {variable|print} $ {variable|sortBy} {variable|compare} {variable|ys}
