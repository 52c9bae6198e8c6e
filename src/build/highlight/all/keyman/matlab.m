% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres {punctuation|=} {number|1}.7e3;
  end
  methods
    function y {punctuation|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {punctuation|=} [{number|1}{punctuation|,} {number|2}; {number|3} {number|4}]{string|'; s = '}it{string|''}s'; t {punctuation|=} {string|"str"};
      {rule-keyword keyword|if} n ~{punctuation|=} {number|3} && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y {punctuation|=} x .* {number|2} {operator|+} 0x1F; elseif true{punctuation|,} {rule-keyword keyword|return}; else{punctuation|,} error{punctuation|(}{string|'no'}{punctuation|)}; end
      for i {punctuation|=} {number|1}:{number|2}:n{punctuation|,} disp{punctuation|(}i{punctuation|)}; end % end
      f {punctuation|=} @{punctuation|(}a{punctuation|)} a.^{number|2}; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
