{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{string|{punctuation|'}; s = {punctuation|'}}it{string|{punctuation|'}{punctuation|'}}s'; t {operator|=} {string|{punctuation|"}str{punctuation|"}};
      {keyword|if} n {operator|~}{operator|=} {number|3} && {operator|~}isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}; {keyword|elseif} {boolean|true}{punctuation|,} return; {keyword|else}{punctuation|,} error{punctuation|(}{string|{punctuation|'}no{punctuation|'}}{punctuation|)}; end
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}; end {operator|%} end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}; {keyword|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} end
    end
  end
end
