{text comment|% kettle
%}{punctuation|\{}
{text comment|block
%}{punctuation|\}}
{text comment|classdef Kettle < handle
  properties
    litres =} {number|1.7e3}{punctuation|;}
  {text comment|end
  methods
    function y = boil}{punctuation|(}{text comment|obj}{punctuation|,} {text comment|n}{punctuation|)}
      {text comment|x =} {comment|[1, 2; 3 4]}{text comment|'}{punctuation|;} {text comment|s = 'it''s'}{punctuation|;} {text comment|t =} {string|"str"}{punctuation|;}
      {keyword|if} {text comment|n ~=} {number|3} {text comment|&& ~isempty}{punctuation|(}{text comment|x}{punctuation|)}{punctuation|,} {text comment|y = x} {punctuation|.}{text comment|*} {number|2} {text comment|+} {number|0x1F}{punctuation|;} {text comment|elseif true}{punctuation|,} {text comment|return}{punctuation|;} {keyword|else}{punctuation|,} {text comment|error}{punctuation|(}{text comment|'}{keyword|no}{text comment|'}{punctuation|)}{punctuation|;} {text comment|end
      for i =} {number|1}{punctuation|:}{number|2}{punctuation|:}{text comment|n}{punctuation|,} {text comment|disp}{punctuation|(}{text comment|i}{punctuation|)}{punctuation|;} {text comment|end % end
      f = @}{punctuation|(}{text comment|a}{punctuation|)} {text comment|a}{punctuation|.}{text comment|^}{number|2}{punctuation|;} {keyword|while} {text comment|false}{punctuation|,} {text comment|break}{punctuation|,} {text comment|end
    end
  end
end}
