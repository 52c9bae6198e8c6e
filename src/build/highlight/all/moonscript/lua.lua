{operator|#}{operator|!}{operator|/}usr{operator|/}bin{operator|/}env lua
{comment|--[[ A kettle}
  {keyword|in} {class-name|Lua} {punctuation|]}{punctuation|]}
{keyword|local} {class-name|Kettle} {operator|<}const{operator|>} {operator|=} {punctuation|\{} litres {operator|=} {number|1.7}{punctuation|,} {punctuation|[}{string|"name"}{punctuation|]} {operator|=} {string|'pot'}{punctuation|,} {punctuation|[}{number|1}{punctuation|]} {operator|=} 0xFFp2 {punctuation|\}}
{class-name|Kettle}{punctuation|.}__index {operator|=} {class-name|Kettle}

function {class-name|Kettle}{punctuation|.}new{punctuation|(}litres{punctuation|,} {operator|...}{punctuation|)}
  {keyword|local} {keyword|self} {operator|=} {function|setmetatable}{punctuation|(}{punctuation|\{}{punctuation|\}}{punctuation|,} {class-name|Kettle}{punctuation|)}
  {keyword|self}{punctuation|.}litres {operator|=} litres {operator|or} {number|1e-3}
  {keyword|for} i{punctuation|,} v {keyword|in} {function|ipairs}{punctuation|(}{punctuation|\{} {operator|...} {punctuation|\}}{punctuation|)} {keyword|do} {keyword|self}{punctuation|[}i{punctuation|]} {operator|=} v {operator|~=} {keyword|nil} {operator|and} {operator|#}v {operator|/}{operator|/} {number|2} {operator|or} {operator|not} v end
  {keyword|return} {keyword|self}
end

function {class-name|Kettle}{operator|:}{property|boil}{punctuation|(}n{punctuation|)}
  repeat n {operator|=} n {operator|+} {number|1}; {keyword|if} n {operator|>} {number|10} {keyword|then} goto done end until n {operator|>=} {number|5} {operator|or} {boolean|false}
  {operator|:}{operator|:}{property|done}{operator|:}{operator|:}
  {function|print}{punctuation|(}{string|"at\\t"} {operator|..} n {operator|..} {string|[==[ raw ]] string ]==]}{punctuation|,} {function|string{punctuation|.}format}{punctuation|(}{string|"%d"}{punctuation|,} n{punctuation|)}{punctuation|)} {comment|-- end}
end
{keyword|while} {boolean|true} {keyword|do} break end
