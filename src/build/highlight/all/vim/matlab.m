{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1}{operator|.}7e3{punctuation|;}
  end
  methods
    {keyword|function} {keyword|y} {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} {keyword|n}{punctuation|)}
      {keyword|x} {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} {keyword|t} {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} {keyword|n} ~{operator|=} {number|3} {operator|&&} ~{function|isempty}{punctuation|(}{keyword|x}{punctuation|)}{punctuation|,} {keyword|y} {operator|=} {keyword|x} {operator|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} {keyword|elseif} true{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} end
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}{keyword|n}{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      {keyword|f} {operator|=} @{punctuation|(}a{punctuation|)} a{operator|.}^{number|2}{punctuation|;} {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} end
    end
  end
end
