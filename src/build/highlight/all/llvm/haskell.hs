{punctuation|\{}-# LANGUAGE OverloadedStrings {variable|#-}{punctuation|\}}
{punctuation|\{}- {keyword|block} -{punctuation|\}}
{keyword|module} Tea {punctuation|(}Kettle{punctuation|(}{punctuation|.}{punctuation|.}{punctuation|)}{punctuation|,} {keyword|boil}{punctuation|)} {keyword|where}
{keyword|import} {keyword|qualified} Data{punctuation|.}Map{punctuation|.}Strict {keyword|as} M
{keyword|import} Data{punctuation|.}List {punctuation|(}sortBy{punctuation|,} {keyword|foldl}'{punctuation|)} 

-- \| A {keyword|kettle}{punctuation|.}
{keyword|data} Kettle {keyword|a} {punctuation|=} Kettle {punctuation|\{} {keyword|litres} :: Double{punctuation|,} {keyword|name} :: String {punctuation|\}} \| Empty {keyword|deriving} {punctuation|(}Show{punctuation|,} Eq{punctuation|)}
{keyword|class} Hot {keyword|a} {keyword|where} {keyword|heat} :: {keyword|a} -{punctuation|>} Int -{punctuation|>} Maybe {keyword|a}
{keyword|instance} Hot {punctuation|(}Kettle {keyword|b}{punctuation|)} {keyword|where}
  {keyword|heat} {keyword|k} {keyword|n} \| {keyword|n} {punctuation|>} {number|0x5F} {punctuation|=} Just {keyword|k} {punctuation|\{} {keyword|litres} {punctuation|=} {number|1.5e3} {punctuation|\}}
           \| {keyword|otherwise} {punctuation|=} Nothing
{keyword|boil} :: {punctuation|(}Num {keyword|a}{punctuation|,} Ord {keyword|a}{punctuation|)} {punctuation|=}{punctuation|>} {punctuation|[}{keyword|a}{punctuation|]} -{punctuation|>} IO {punctuation|(}{punctuation|)}
{keyword|boil} {keyword|xs} {punctuation|=} {keyword|do}
  {keyword|let} {keyword|ys} {punctuation|=} {punctuation|[}{keyword|x} {punctuation|*} {number|2} \| {keyword|x} {punctuation|<}- {keyword|xs}{punctuation|,} {keyword|x} /{punctuation|=} {number|3}{punctuation|]} ++ {keyword|map} {punctuation|(}\\{keyword|x} -{punctuation|>} {keyword|x} `{keyword|div}` {number|2}{punctuation|)} {keyword|xs}
  {keyword|case} {keyword|ys} {keyword|of} {punctuation|\{} {punctuation|[}{punctuation|]} -{punctuation|>} {keyword|return} {punctuation|(}{punctuation|)}{comment|; (c:_) -> print ('a', "str\\n\\"q\\"", c) \}}
  {keyword|if} {keyword|null} {keyword|ys} {keyword|then} {keyword|pure} {punctuation|(}{punctuation|)} {keyword|else} mapM_ {keyword|print} $ sortBy {keyword|compare} {keyword|ys}
