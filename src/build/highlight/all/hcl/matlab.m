% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    {property|litres} {punctuation|=} {number|1.7e3};
  end
  methods
    function {property|y} {punctuation|=} boil(obj, n)
      {property|x} {punctuation|=} {punctuation|[}{number|1}, {number|2}; {number|3} {number|4}{punctuation|]}'; {property|s} {punctuation|=} 'it''s'; {property|t} {punctuation|=} {string|"str"};
      if n ~{punctuation|=} {number|3} && ~isempty(x), {property|y} {punctuation|=} x .* {number|2} + {number|0x1F}; elseif {boolean|true}, return; else, error('no'); end
      for {property|i} {punctuation|=} {number|1}:{number|2}:n, disp(i); end % end
      {property|f} {punctuation|=} @(a) a.^{number|2}; while {boolean|false}, break, end
    end
  end
end
