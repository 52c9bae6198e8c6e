{directive important|% kettle}
{directive important|%\{}
block
{directive important|%\}}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil(obj{punctuation|,} n)
      x = {punctuation|[}{number|1}{punctuation|,} 2; 3 4{punctuation|]}'; s = 'it''s'; t = "str";
      if n ~= 3 {important|&&} ~isempty(x){punctuation|,} y = x .* 2 + 0x1F; elseif true{punctuation|,} return; else{punctuation|,} error('no'); end
      for i = 1{punctuation|:}2{punctuation|:}n{punctuation|,} disp(i); end % end
      f = @(a) a.^2; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
