{key attr-name|%} {value attr-value|kettle}
%\{
block
%\}
{key attr-name|classdef} {value attr-value|Kettle < handle}
  properties
{key attr-name|    litres} {punctuation|=} {value attr-value|1.7e3;}
  end
  methods
{key attr-name|    function} {value attr-value|y = boil(obj, n)}
{key attr-name|      x} {punctuation|=} {value attr-value|[1, 2; 3 4]'; s = 'it''s'; t = "str";}
{key attr-name|      if} {value attr-value|n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end}
{key attr-name|      for} {value attr-value|i = 1:2:n, disp(i); end % end}
{key attr-name|      f} {punctuation|=} {value attr-value|@(a) a.^2; while false, break, end}
    end
  end
end
