% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = 1.7e3{punctuation|;}
  end
  methods
    function y = boil{expression|{punctuation|(}obj, n{punctuation|)}}
      x = {punctuation|[}1, 2{punctuation|;} 3 4{punctuation|]}'{punctuation|;} s = 'it''s'{punctuation|;} t = "str"{punctuation|;}
      if n ~= 3 && ~isempty{expression|{punctuation|(}x{punctuation|)}}, y = x .* 2 + 0x1F{punctuation|;} elseif true, return{punctuation|;} else, error{expression|{punctuation|(}{string|'no'}{punctuation|)}}{punctuation|;} end
      for i = 1:2:n, disp{expression|{punctuation|(}i{punctuation|)}}{punctuation|;} end % end
      f = @{expression|{punctuation|(}a{punctuation|)}} a.{function|^2}{punctuation|;} while false, break, end
    end
  end
end
