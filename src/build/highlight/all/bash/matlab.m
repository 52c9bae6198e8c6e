% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1}.7e3{punctuation|;}
  end
  methods
    {keyword|function} y {operator|=} boil{punctuation|(}obj, n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}, {number|2}{punctuation|;} {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}{punctuation|;} end
      {keyword|for} i {operator|=} {number|1}:2:n, disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f {operator|=} @{punctuation|(}a{punctuation|)} a.^2{punctuation|;} {keyword|while} false, break, end
    end
  end
end
