% kettle
%{punctuation|\{}
block
%{punctuation|\}}
{function-call function|classdef} Kettle {operator|<} handle
  properties
    litres {operator|=} 1{punctuation|.}7e3{punctuation|;}
  end
  methods
    {keyword|function} {function-definition function|y} {operator|=} {function-call function|boil}{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n ~{operator|=} {number|3} {operator|&}{operator|&} ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}{operator|*} {number|2} {operator|+} {number|0x1F}{punctuation|;} {function-call function|elseif} {boolean|true}{punctuation|,} {keyword|return}{punctuation|;} {keyword|else}{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      {keyword|for} i {operator|=} 1{punctuation|:}2{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} {keyword|while} {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
