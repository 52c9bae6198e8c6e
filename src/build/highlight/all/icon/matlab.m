{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  {keyword|end}
  methods
    function y {operator|=} {function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n {operator|~=} {number|3} {operator|&}{operator|&} {operator|~}{function|isempty}{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {operator|.}{operator|*} {number|2} {operator|+} 0x1F{punctuation|;} elseif true{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} {function|error}{punctuation|(}{string|'no'}{punctuation|)}{punctuation|;} {keyword|end}
      for i {operator|=} {number|1}{operator|:}{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {operator|%} {keyword|end}
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{operator|.}{operator|^}{number|2}{punctuation|;} {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
