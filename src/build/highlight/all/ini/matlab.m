% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    {key attr-name|litres} {punctuation|=} {value attr-value|1.7e3;}
  end
  methods
    {key attr-name|function y} {punctuation|=} {value attr-value|boil(obj, n)}
      {key attr-name|x} {punctuation|=} {value attr-value|[1, 2; 3 4]'; s = 'it''s'; t = "str";}
      {key attr-name|if n ~}{punctuation|=} {value attr-value|3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end}
      {key attr-name|for i} {punctuation|=} {value attr-value|1:2:n, disp(i); end % end}
      {key attr-name|f} {punctuation|=} {value attr-value|@(a) a.^2; while false, break, end}
    end
  end
end
