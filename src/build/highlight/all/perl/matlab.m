{operator|%} kettle
{variable|%}{punctuation|\{}
block
{variable|%\}}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{punctuation|;}
  end
  methods
    function {regex|y = boil(obj, n)
      x = [1, 2; 3 4]'; s =} {string|'it'}{string|'s'}{punctuation|;} t {operator|=} {string|"str"}{punctuation|;}
      {keyword|if} n {operator|~=} {number|3} {operator|&&} {operator|~}isempty{punctuation|(}{operator|x}{punctuation|)}{punctuation|,} {regex|y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end
      for i = 1:2:n, disp(i); end % end
      f =} {variable|@(}a{punctuation|)} a{operator|.}{operator|^}{number|2}{punctuation|;} {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} end
    end
  end
end
