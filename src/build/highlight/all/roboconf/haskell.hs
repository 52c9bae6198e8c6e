{punctuation|\{}-{comment|# LANGUAGE OverloadedStrings #-\}}
{punctuation|\{}- block -{punctuation|\}}
module Tea (Kettle({punctuation|.}{punctuation|.}){punctuation|,} boil) where
{keyword|import} qualified Data{punctuation|.}Map{punctuation|.}Strict as M
{keyword|import} Data{punctuation|.}List (sortBy{punctuation|,} foldl') 

-- \| A kettle{punctuation|.}
data Kettle a {punctuation|=} {component variable|Kettle} {punctuation|\{} {property|litres} {punctuation|:}{punctuation|:} Double{punctuation|,} {property|name} {punctuation|:}{punctuation|:} String {punctuation|\}} \| Empty deriving (Show{punctuation|,} Eq)
class Hot a where {property|heat} {punctuation|:}{punctuation|:} a -> Int -> Maybe a
instance Hot (Kettle b) where
  heat k n \| n > 0x5F {punctuation|=} {value attr-value|Just }{component variable|k} {punctuation|\{} litres {punctuation|=} {value attr-value|1.5e3 \}
           \| otherwise = Nothing
}{property|boil} {punctuation|:}{punctuation|:} (Num a{punctuation|,} Ord a) {punctuation|=}{value attr-value|> [a] -> IO ()
boil xs = do
  let ys = [x * 2 \| x <- xs}{punctuation|,} x /{punctuation|=} {value attr-value|3] ++ map (\\x -> x `div` 2) xs
  case ys }{component variable|of} {punctuation|\{} [] -> return (){punctuation|;} ({property|c}{punctuation|:}_) -> print ('a'{punctuation|,} "str\\n\\"q\\""{punctuation|,} c) {punctuation|\}}
  if null ys then pure () else mapM_ print $ sortBy compare ys
