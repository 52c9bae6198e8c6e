{value|% kettle}
{value|%\{}
{value|block}
{value|%\}}
{value|classdef Kettle < handle}
{value|  properties}
{value|    litres = 1.7e3;}
{value|  end}
{value|  methods}
{value|    function y = boil(obj}{punctuation|,}{value| n)}
{value|      x = [1}{punctuation|,}{value| 2; 3 4]'; s = 'it''s'; t = }{value|"str"}{value|;}
{value|      if n ~= 3 && ~isempty(x)}{punctuation|,}{value| y = x .* 2 + 0x1F; elseif true}{punctuation|,}{value| return; else}{punctuation|,}{value| error('no'); end}
{value|      for i = 1:2:n}{punctuation|,}{value| disp(i); end % end}
{value|      f = @(a) a.^2; while false}{punctuation|,}{value| break}{punctuation|,}{value| end}
{value|    end}
{value|  end}
{value|end}
