% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    {property|litres} {operator|=} {number|1}.7e3;
  end
  methods
    {property|function y} {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      {property|x} {operator|=} [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]{string|'; s = '}it{string|''}{property|s'; t} {operator|=} {string|"str"};
      {property|if n ~}{operator|=} {number|3} && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {operator|=} x .* {number|2} + 0x1F; elseif true{punctuation|,} return; else{punctuation|,} error{punctuation|(}{string|'no'}{punctuation|)}; end
      {property|for i} {operator|=} {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}i{punctuation|)}; end % end
      {property|f} {operator|=} @{punctuation|(}a{punctuation|)} a.^{number|2}; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
