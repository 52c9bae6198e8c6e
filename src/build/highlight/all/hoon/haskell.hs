\{-# LANGUAGE O{function|verloaded}S{function|trings} #-\}
\{- {function|block} -\}
{function|module} T{function|ea} (K{function|ettle}(..), {function|boil}) {function|where}
{function|import} {function|qualified} D{function|ata}.M{function|ap}.S{function|trict} {function|as} M
{function|import} D{function|ata}.L{function|ist} ({function|sort}B{function|y}, {function|foldl}{string|') 

-- \| A kettle.
data Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)
class Hot a where heat :: a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}
           \| otherwise = Nothing
boil :: (Num a, Ord a) => [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs
  case ys of \{ [] -> return (); (c:_) -> print ('}{function|a}', {string|"str\\n\\"q\\""}, {function|c}) \}
  {function|if} {function|null} {function|ys} {function|then} {function|pure} () {function|else} {function|map}M_ {function|print} $ {function|sort}B{function|y} {function|compare} {function|ys}
