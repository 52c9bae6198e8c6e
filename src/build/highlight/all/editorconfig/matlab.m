% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    {key attr-name|litres} {value attr-value|{punctuation|=} 1.7e3}{comment|;}
  end
  methods
    function y {value attr-value|{punctuation|=} boil(obj, n)}
      {key attr-name|x} {value attr-value|{punctuation|=} [1, 2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~{value attr-value|{punctuation|=} 3 && ~isempty(x), y = x .* 2 + 0x1F}{comment|; elseif true, return; else, error('no'); end}
      for i {value attr-value|{punctuation|=} 1:2:n, disp(i)}{comment|; end % end}
      {key attr-name|f} {value attr-value|{punctuation|=} @(a) a.^2}{comment|; while false, break, end}
    end
  end
end
