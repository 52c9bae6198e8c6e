{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef {class-name|Kettle} {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3};
  end
  methods
    function y {operator|=} boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x {operator|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}; end
      {keyword|for} i {operator|=} {number|1}{operator|:}{number|2}{operator|:}{property|n}{punctuation|,} disp{punctuation|(}i{punctuation|)}; end {operator|%} end
      f {operator|=} {variable|@}{punctuation|(}a{punctuation|)} a{punctuation|.}{operator|^}{number|2}; {keyword|while} {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
