{operator variation|\{}{name|-}# {name|LANGUAGE} {name|OverloadedStrings} #{name|-}{operator variation|\}}
{operator variation|\{}{name|-} {name|block} {name|-}{operator variation|\}}
{name|module} {name|Tea} {punctuation|(}{name|Kettle}{punctuation|(}{operator span|..}{punctuation|)}{punctuation|,} {name|boil}{punctuation|)} {name|where}
{name|import} {name|qualified} {name|Data.Map.Strict} {name|as} {name|M}
{name|import} {name|Data.List} {punctuation|(}{name|sortBy}{punctuation|,} {name|foldl}{string|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}{name|a}'{punctuation|,} {string|"str\\n\\"}{name|q}\\{string|""}{punctuation|,} {name|c}{punctuation|)} {operator variation|\}}
  {name|if} {name|null} {name|ys} {name|then} {name|pure} {punctuation|(}{punctuation|)} {name|else} {name|mapM}{operator sequence|_} {name|print} $ {name|sortBy} {name|compare} {name|ys}
