% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    {key property|litres} {punctuation|=} {number|1.7e3};
  end
  methods
    function y {punctuation|=} boil(obj{punctuation|,} n)
      {key property|x} {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}; {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'; t {punctuation|=} {string|"str"};
      if n ~{punctuation|=} {number|3} && ~isempty(x){punctuation|,} {key property|y} {punctuation|=} x {punctuation|.}* {number|2} + {number|0x1F}; elseif {boolean|true}{punctuation|,} return; else{punctuation|,} error({string|'no'}); end
      for i {punctuation|=} {number|1}:{number|2}:n{punctuation|,} disp(i); end % end
      {key property|f} {punctuation|=} @(a) a{punctuation|.}^{number|2}; while {boolean|false}{punctuation|,} break{punctuation|,} end
    end
  end
end
