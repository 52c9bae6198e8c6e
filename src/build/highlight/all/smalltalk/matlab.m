% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{operator|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{operator|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}{punctuation|:}{number|2}{punctuation|:}n{operator|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} {operator|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} while {boolean|false}{operator|,} break{operator|,} end
    end
  end
end
