% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  {class-name|properties}
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    {class-name|function} y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}'{punctuation|;} s {operator|=} 'it''s'{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      if n ~{operator|=} {number|3} && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x {punctuation|.}* {number|2} + {number|0x1F}{punctuation|;} {class-name|elseif} {boolean|true}{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      {class-name|for} i {operator|=} {number|1}{operator|:}{number|2}{operator|:}{class-name|n}{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % {class-name|end}
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}^{number|2}{punctuation|;} {class-name|while} {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
