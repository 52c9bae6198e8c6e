% kettle
%\{
block
%\}
classdef Kettle < handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}1{punctuation|,} 2; 3 4{punctuation|]}'; s = 'it''s'; t = "str";
      if n ~= 3 && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y = x .* 2 + 0x1F; elseif true{punctuation|,} return; else{punctuation|,} error{punctuation|(}'no'{punctuation|)}; end
      for i = 1:2:n{punctuation|,} disp{punctuation|(}i{punctuation|)}; end % end
      f = @{punctuation|(}a{punctuation|)} a.^2; while false{punctuation|,} break{punctuation|,} end
    end
  end
end
