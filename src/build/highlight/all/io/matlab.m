{operator|%} kettle
{operator|%}{punctuation|\{}
{keyword|block}
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} {keyword|elseif} {boolean|true}{punctuation|,} {operator|return}{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      {keyword|for} i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end {operator|%} end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} {keyword|break}{punctuation|,} end
    end
  end
end
