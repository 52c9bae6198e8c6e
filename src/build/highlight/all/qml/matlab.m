% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = 1.7e3{punctuation|;}
  end
  methods
    function y = boil(obj{punctuation|,} n)
      x = {punctuation|[}1{punctuation|,} 2{punctuation|;} 3 4{punctuation|]}'{punctuation|;} s = 'it''s'{punctuation|;} t = {string|"str"}{punctuation|;}
      if n ~= 3 && ~isempty(x){punctuation|,} y = x .* 2 + 0x1F{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} error('no'){punctuation|;} end
      for i = 1{punctuation|:}{javascript-expression language-javascript|{number|2}{operator|:}n{punctuation|,} {function|disp}{punctuation|(}i{punctuation|)}}{punctuation|;} end % end
      f = @(a) a.^2{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    end
  end
end
