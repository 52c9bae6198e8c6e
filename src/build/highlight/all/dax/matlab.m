% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7}e3{punctuation|;}
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{data-field symbol|'; s = '}it{data-field symbol|''}s{data-field symbol|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}{punctuation|;} end
      for i {operator|=} {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}{punctuation|;} while {boolean constant|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
