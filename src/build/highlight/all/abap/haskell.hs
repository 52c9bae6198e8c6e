{token-operator punctuation|\{}-# {keyword|LANGUAGE} OverloadedStrings #-{token-operator punctuation|\}}
{token-operator punctuation|\{}- {keyword|block} -{token-operator punctuation|\}}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} boil{punctuation|)} {keyword|where}
{keyword|import} qualified {keyword|Data}{punctuation|.}Map{punctuation|.}Strict {keyword|as} {keyword|M}
{keyword|import} {keyword|Data}{punctuation|.}{keyword|List} {punctuation|(}sortBy{punctuation|,} foldl'{punctuation|)} 

-- {token-operator punctuation|\|} A kettle{punctuation|.}
{keyword|data} Kettle a {operator|=} Kettle {token-operator punctuation|\{} litres {punctuation|:}{punctuation|:} Double{punctuation|,} {keyword|name} {punctuation|:}{punctuation|:} String {token-operator punctuation|\}}{string-template string| }{token-operator punctuation|\|} {keyword|Empty} deriving {punctuation|(}Show{punctuation|,} {keyword|Eq}{punctuation|)}
{keyword|class} Hot a {keyword|where} heat {punctuation|:}{punctuation|:} a -> Int -> Maybe a
instance Hot {punctuation|(}Kettle b{punctuation|)} {keyword|where}
  heat k n {token-operator punctuation|\|}{string-template string| n > 0x5F = Just k }{token-operator punctuation|\{} litres {operator|=} {number|1}{punctuation|.}5e3 {token-operator punctuation|\}}
           {token-operator punctuation|\|} otherwise {operator|=} Nothing
boil {punctuation|:}{punctuation|:} {punctuation|(}Num a{punctuation|,} Ord a{punctuation|)} => [a] -> IO {punctuation|(}{punctuation|)}
boil xs {operator|=} {keyword|do}
  {keyword|let} ys {operator|=} [x {operator|*} {number|2} {token-operator punctuation|\|} {keyword|x} <- xs{punctuation|,} {keyword|x} /= {number|3}] ++ map {punctuation|(}\\x -> {keyword|x} {string|`div`} {number|2}{punctuation|)} xs
  {keyword|case} ys {keyword|of} {token-operator punctuation|\{} [] -> {keyword|return} {punctuation|(}{punctuation|)}; {punctuation|(}c{punctuation|:}_{punctuation|)} -> {keyword|print} {punctuation|(}{string|'a'}{punctuation|,} {eol-comment comment|"str\\n\\"q\\"", c) \}}
  {keyword|if} {keyword|null} ys {keyword|then} pure {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy compare ys
