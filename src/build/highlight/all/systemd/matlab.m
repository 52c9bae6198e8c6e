% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres {punctuation|=} {value attr-value|1.7e3;}
  end
  methods
    function y {punctuation|=} {value attr-value|boil(obj, n)}
      x {punctuation|=} {value attr-value|[1, 2; 3 4]'; s = 'it''s'; t =} "str";
      if n ~{punctuation|=} {value attr-value|3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end}
      for i {punctuation|=} {value attr-value|1:2:n, disp(i); end % end}
      f {punctuation|=} {value attr-value|@(a) a.^2; while false, break, end}
    end
  end
end
