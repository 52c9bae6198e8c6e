{key attr-name|\{-#} {value attr-value|LANGUAGE OverloadedStrings #-\}}
{key attr-name|\{-} {value attr-value|block -\}}
{key attr-name|module} {value attr-value|Tea (Kettle(..), boil) where}
{key attr-name|import} {value attr-value|qualified Data.Map.Strict as M}
{key attr-name|import} {value attr-value|Data.List (sortBy, foldl') }

{key attr-name|--} {value attr-value|\| A kettle.}
{key attr-name|data} {value attr-value|Kettle a = Kettle \{ litres :: Double, name :: String \} \| Empty deriving (Show, Eq)}
{key attr-name|class} {value attr-value|Hot a where heat :: a -> Int -> Maybe a}
{key attr-name|instance} {value attr-value|Hot (Kettle b) where}
{key attr-name|  heat} {value attr-value|k n \| n > 0x5F = Just k \{ litres = 1.5e3 \}}
{key attr-name|           \|} {value attr-value|otherwise = Nothing}
{key attr-name|boil} {punctuation|:}{value attr-value|: (Num a, Ord a) => [a] -> IO ()}
{key attr-name|boil} {value attr-value|xs = do}
{key attr-name|  let} {value attr-value|ys = [x * 2 \| x <- xs, x /= 3] ++ map (\\x -> x `div` 2) xs}
{key attr-name|  case} {value attr-value|ys of \{ [] -> return (); (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
{key attr-name|  if} {value attr-value|null ys then pure () else mapM_ print $ sortBy compare ys}
