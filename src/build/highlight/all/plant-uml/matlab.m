% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres = 1.7e3{punctuation|;}
  {keyword|end}
  methods
    function y = boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}1{punctuation|,} 2{punctuation|;} 3 4{punctuation|]}'{punctuation|;} s = 'it''s'{punctuation|;} t = {string|"str"}{punctuation|;}
      {keyword|if} n ~= 3 && ~isempty{punctuation|(}x{punctuation|)}{punctuation|,} y = x {arrow operator|.*} 2 + 0x1F{punctuation|;} elseif true{punctuation|,} return{punctuation|;} else{punctuation|,} error{punctuation|(}'no'{punctuation|)}{punctuation|;} end
      for i = 1{punctuation|:}2{punctuation|:}n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} end % end
      f = @{punctuation|(}a{punctuation|)} a{arrow operator|.^}2{punctuation|;} while false{punctuation|,} break{punctuation|,} end
    {keyword|end}
  {keyword|end}
{keyword|end}
