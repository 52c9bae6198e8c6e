\{{punctuation|-}# LANGUAGE OverloadedStrings #{punctuation|-}\}
\{{punctuation|-} block {punctuation|-}\}
{tag|module} {plain-text|Tea (Kettle(..), boil) where}
{tag|import} {plain-text|qualified Data.Map.Strict as M}
{tag|import} {plain-text|Data.List (sortBy, foldl') }

{punctuation|-}{code|{operator|-} {operator|\|} {constant|A} kettle{punctuation|.}}
{tag|data} {plain-text|Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)}
{tag|class} {plain-text|Hot a where heat :: a -> Int -> Maybe a}
{tag|instance} {plain-text|Hot (Kettle b) where}
  {tag|heat} {plain-text|k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}}
           {punctuation|\|} otherwise {punctuation|=} Nothing
{tag|boil} {plain-text|:: (Num a, Ord a) => [a] -> IO ()}
{tag|boil} {plain-text|xs = do}
  {tag|let} {plain-text|ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs}
  {flow-control|{branch keyword|case} ys {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} {operator|-}{operator|>} {keyword|return} {punctuation|(}{punctuation|)}{punctuation|;} {punctuation|(}c{operator|:}_{punctuation|)} {operator|-}{operator|>} {function|print} {punctuation|(}{string|'a'}{punctuation|,} {string|"str\\n\\"q\\""}{punctuation|,} c{punctuation|)} {punctuation|\}}}
  {flow-control|{branch keyword|if} {keyword|null} ys then {function|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ print $ sortBy compare ys}
