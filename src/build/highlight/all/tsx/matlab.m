{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    {keyword|function} y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n {operator|~}{operator|=} {number|3} {operator|&&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} elseif {boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      {keyword|for} i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} end
    end
  end
end
