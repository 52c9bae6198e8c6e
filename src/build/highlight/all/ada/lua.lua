#!{operator|/}{variable|usr}{operator|/}{variable|bin}{operator|/}{variable|env} {variable|lua}
{comment|--[[ A kettle}
  {keyword|in} {variable|Lua} ]]
{variable|local} {variable|Kettle} {operator|<}{variable|const}{operator|>} {operator|=} \{ {variable|litres} {operator|=} {number|1.7}{punctuation|,} [{string|"name"}] {operator|=} '{variable|pot}'{punctuation|,} [{number|1}] {operator|=} 0xFFp2 \}
{variable|Kettle}{punctuation|.}__index {operator|=} {variable|Kettle}

{keyword|function} {variable|Kettle}{punctuation|.}{keyword|new}{punctuation|(}{variable|litres}{punctuation|,} {punctuation|..}{punctuation|.}{punctuation|)}
  {variable|local} {variable|self} {operator|=} {variable|setmetatable}{punctuation|(}\{\}{punctuation|,} {variable|Kettle}{punctuation|)}
  {variable|self}{punctuation|.}{variable|litres} {operator|=} {variable|litres} {keyword|or} {number|1e-3}
  {keyword|for} {variable|i}{punctuation|,} {variable|v} {keyword|in} {variable|ipairs}{punctuation|(}\{ {punctuation|..}{punctuation|.} \}{punctuation|)} {keyword|do} {variable|self}[{variable|i}] {operator|=} {variable|v} ~{operator|=} {variable|nil} {keyword|and} #{variable|v} {operator|/}{operator|/} {number|2} {keyword|or} {keyword|not} {variable|v} {keyword|end}
  {keyword|return} {variable|self}
{keyword|end}

{keyword|function} {variable|Kettle}{punctuation|:}{variable|boil}{punctuation|(}{variable|n}{punctuation|)}
  {variable|repeat} {variable|n} {operator|=} {variable|n} {operator|+} {number|1}{punctuation|;} {keyword|if} {variable|n} {operator|>} {number|10} {keyword|then} {keyword|goto} {variable|done} {keyword|end} {keyword|until} {variable|n} {operator|>=} {number|5} {keyword|or} {boolean|false}
  {punctuation|:}{punctuation|:}{variable|done}{punctuation|:}{punctuation|:}
  {variable|print}{punctuation|(}{string|"at\\t"} {punctuation|..} {variable|n} {punctuation|..} [{operator|=}{operator|=}[ {variable|raw} ]] {variable|string} ]{operator|=}{operator|=}]{punctuation|,} {variable|string}{punctuation|.}{variable|format}{punctuation|(}{string|"%d"}{punctuation|,} {variable|n}{punctuation|)}{punctuation|)} {comment|-- end}
{keyword|end}
{keyword|while} {boolean|true} {keyword|do} {variable|break} {keyword|end}
