\{{operator|-}# LANGUAGE OverloadedStrings #{operator|-}\}
\{{operator|-} block {operator|-}\}
module Tea (Kettle(..), boil) where
import qualified Data.Map.Strict as M
import Data.List (sortBy, foldl') 

{operator|-}{operator|-} {operator|\|} A kettle.
data Kettle a {operator|=} Kettle \{ litres :: Double, name :: String \} {operator|\|} Empty deriving (Show, Eq)
class Hot a where heat :: a {operator|-}{operator|>} Int {operator|-}{operator|>} Maybe a
instance Hot (Kettle b) where
  heat k n {operator|\|} n {operator|>} {number|0x5F} {operator|=} Just k \{ litres {operator|=} {number|1.5e3} \}
           {operator|\|} otherwise {operator|=} Nothing
boil :: (Num a, Ord a) {operator|=}{operator|>} {operator|[}a{operator|]} {operator|-}{operator|>} IO ()
boil xs {operator|=} do
  let ys {operator|=} {operator|[}x {operator|*} {number|2} {operator|\|} x {operator|<}{operator|-} xs, x {operator|/}{operator|=} {number|3}{operator|]} {operator|+}{operator|+} map (\\x {operator|-}{operator|>} x {string|`div`} {number|2}) xs
  case ys of \{ {operator|[}{operator|]} {operator|-}{operator|>} return (){comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  if null ys then pure () else mapM_ print {operator|$} sortBy compare ys
