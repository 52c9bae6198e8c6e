{punctuation|\{}{operator|-}{operator|#} {class-name|LANGUAGE} {class-name|OverloadedStrings} {operator|#}{operator|-}{punctuation|\}}
{punctuation|\{}{operator|-} block {operator|-}{punctuation|\}}
module {class-name|Tea} {punctuation|(}{class-name|Kettle}{punctuation|(}{operator|..}{punctuation|)}{punctuation|,} boil{punctuation|)} where
import qualified {class-name|Data}{punctuation|.}{class-name|Map}{punctuation|.}{class-name|Strict} as {class-name|M}
import {class-name|Data}{punctuation|.}{class-name|List} {punctuation|(}sortBy{punctuation|,} foldl{symbol|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}a'{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}
  if null ys then pure {punctuation|(}{punctuation|)} else mapM_ print {char|$ }sortBy compare ys
