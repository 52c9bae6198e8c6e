\{-# LANGUAGE OverloadedStrings #-\}
\{- block -\}
module Tea {group punctuation|(}Kettle{group punctuation|(}{char-set class-name|.}{char-set class-name|.}{group punctuation|)}, boil{group punctuation|)} where
import qualified Data{char-set class-name|.}Map{char-set class-name|.}Strict as M
import Data{char-set class-name|.}List {group punctuation|(}sortBy, foldl'{group punctuation|)} 

-- {alternation keyword|\|} A kettle{char-set class-name|.}
data Kettle a = Kettle \{ litres :: Double, name :: String \} {alternation keyword|\|} Empty deriving {group punctuation|(}Show, Eq{group punctuation|)}
class Hot a where heat :: a -> Int -> Maybe a
instance Hot {group punctuation|(}Kettle b{group punctuation|)} where
  heat k n {alternation keyword|\|} n > 0x5F = Just k \{ litres = 1{char-set class-name|.}5e3 \}
           {alternation keyword|\|} otherwise = Nothing
boil :: {group punctuation|(}Num a, Ord a{group punctuation|)} => {char-class|{char-class-punctuation punctuation|[}a{char-class-punctuation punctuation|]}} -> IO {group punctuation|(}{group punctuation|)}
boil xs = do
  let ys = {char-class|{char-class-punctuation punctuation|[}x * 2 \| x {range|<{range-punctuation operator|-} }xs, x /= 3{char-class-punctuation punctuation|]}} {quantifier number|++} map {group punctuation|(}{escape|\\x} -> x `div` 2{group punctuation|)} xs
  case ys of \{ {char-class|{char-class-punctuation punctuation|[}{char-class-punctuation punctuation|]}} -> return {group punctuation|(}{group punctuation|)}; {group punctuation|(}c:_{group punctuation|)} -> print {group punctuation|(}'a', "str{escape|\\n}{escape|\\"}q{escape|\\"}", c{group punctuation|)} \}
  if null ys then pure {group punctuation|(}{group punctuation|)} else mapM_ print {anchor function|$} sortBy compare ys
