{comment|% kettle}
{comment|%\{}
block
{comment|%\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{operator|'}{string|'s'}{punctuation|;} t {operator|=} "str"{punctuation|;}
      {keyword|if} n {operator|~=} {number|3} {operator|&&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {operator|.*} {number|2} {operator|+} {number|0}x1F{punctuation|;} {keyword|elseif} true{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} {number|i} {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}{number|i}{punctuation|)}{punctuation|;} {keyword|end} {comment|% end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{operator|.^}{number|2}{punctuation|;} {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
