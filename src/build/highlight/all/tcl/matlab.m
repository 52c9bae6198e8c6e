{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres = 1.7e3;
  end
  methods
    function y = boil{punctuation|(}obj, n{punctuation|)}
      x = {punctuation|[}1, 2; 3 4{punctuation|]}'; s = 'it''s'; t = {string|"str"};
      {builtin|if} n {operator|~}= 3 {operator|&&} {operator|~}isempty{punctuation|(}x{punctuation|)}, y = x .{operator|*} 2 {operator|+} 0x1F; {builtin|elseif} true, return; {builtin|else}, error{punctuation|(}'no'{punctuation|)}; end
      {builtin|for} i = 1:2:n, disp{punctuation|(}i{punctuation|)}; end {operator|%} end
      f = @{punctuation|(}a{punctuation|)} a.{operator|^}2; while false, break, end
    end
  end
end
