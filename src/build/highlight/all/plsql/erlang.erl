{operator|%}{operator|%} kettle
{operator|-}module{punctuation|(}kettle{punctuation|)}{punctuation|.}
{operator|-}export{punctuation|(}{punctuation|[}boil{operator|/}{number|1}{punctuation|,} {string|'quoted atom'}{operator|/}{number|0}{punctuation|]}{punctuation|)}{punctuation|.}
{operator|-}include{punctuation|(}{string|"x.hrl"}{punctuation|)}{punctuation|.}
{operator|-}{keyword|define}{punctuation|(}{keyword|MAX}{punctuation|,} {number|16}#FF{punctuation|)}{punctuation|.}
{operator|-}{keyword|record}{punctuation|(}kettle{punctuation|,} \{litres {operator|=} {number|1.7} {operator|:}{operator|:} {keyword|float}{punctuation|(}{punctuation|)}{punctuation|,} {keyword|name}\}{punctuation|)}{punctuation|.}
boil{punctuation|(}#kettle\{litres {operator|=} L\} {operator|=} K{punctuation|)} {keyword|when} L {operator|>} {number|0}{punctuation|,} is_float{punctuation|(}L{punctuation|)} {operator|-}{operator|>}
    Str {operator|=} {string|"at ~p\\n"}{punctuation|,} {keyword|C} {operator|=} ${keyword|a}{punctuation|,} Bin {operator|=} {operator|<}{operator|<}{string|"x"}{punctuation|,} {number|1}{operator|:}{number|8}{operator|/}integer{operator|>}{operator|>}{punctuation|,}
    {keyword|case} {punctuation|[}X {operator|*} {number|2} {operator|\|\|} X {operator|<}{operator|-} lists{operator|:}seq{punctuation|(}{number|1}{punctuation|,} {number|10}{punctuation|)}{punctuation|,} X {operator|/}{operator|=} {number|3}{punctuation|]} {keyword|of}
        {punctuation|[}{punctuation|]} {operator|-}{operator|>} ok{punctuation|;} {punctuation|[}_ \| T{punctuation|]} {operator|-}{operator|>} \{error{punctuation|,} T{punctuation|,} ?{keyword|MAX}\}
    {keyword|end}{punctuation|,}
    receive \{msg{punctuation|,} Pid\} {operator|-}{operator|>} Pid ! done after {number|1.5}e3 {operator|-}{operator|>} {keyword|not} {boolean|true} andalso K#kettle{punctuation|.}{keyword|name} {keyword|end}{punctuation|,}
    F {operator|=} fun{punctuation|(}{keyword|A}{punctuation|)} {operator|-}{operator|>} {keyword|A} {keyword|rem} {number|2} {keyword|end}{punctuation|,} #\{key {operator|=>} {keyword|value}\}{punctuation|,} try F{punctuation|(}{number|1}{punctuation|)} catch error{operator|:}_ {operator|-}{operator|>} {keyword|C} {keyword|end}{punctuation|.}
