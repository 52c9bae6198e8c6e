#!{operator|/}usr{operator|/}bin{operator|/}env lua
{operator|-}{operator|-}{punctuation|[}{punctuation|[} A kettle
  {operator|in} Lua {punctuation|]}{punctuation|]}
{keyword|local} Kettle {operator|<}{keyword|const}{operator|>} {operator|=} {comment|\{ litres = 1.7, ["name"] = 'pot', [1] = 0xFFp2 \}}
Kettle{punctuation|.}__index {operator|=} Kettle

{keyword|function} Kettle{punctuation|.}{keyword|new}{punctuation|(}litres{punctuation|,} {operator|..}{punctuation|.)}
  {keyword|local} {keyword|self} {operator|=} setmetatable{punctuation|(}{comment|\{\}}{punctuation|,} Kettle{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {operator|in} ipairs{punctuation|(}{comment|\{ ... \}}{punctuation|)} {keyword|do} {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v ~{operator|=} {keyword|nil} {operator|and} #v {comment|// 2 or not v end}
  return {keyword|self}
{keyword|end}

{keyword|function} Kettle{punctuation|:}boil{punctuation|(}n{punctuation|)}
  {keyword|repeat} n {operator|=} n {operator|+} {number|1}{punctuation|;} {keyword|if} n {operator|>} {number|10} {keyword|then} {keyword|goto} done {keyword|end} {keyword|until} n {operator|>=} {number|5} {operator|or} {keyword|false}
  {punctuation|:}{punctuation|:}done{punctuation|:}{punctuation|:}
  print{punctuation|(}"at\\t" {operator|..} n {operator|..} {punctuation|[}{operator|=}{operator|=}{punctuation|[} raw {punctuation|]}{punctuation|]} {keyword|string} {punctuation|]}{operator|=}{operator|=}{punctuation|]}{punctuation|,} {keyword|string}{punctuation|.}format{punctuation|(}"%d"{punctuation|,} n{punctuation|)}{punctuation|)} {operator|-}{operator|-} {keyword|end}
{keyword|end}
{keyword|while} {keyword|true} {keyword|do} {keyword|break} {keyword|end}
