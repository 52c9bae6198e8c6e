{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle {operator|<} handle
  properties
    litres = {number|1.7e3};
  end
  methods
    function y = boil{punctuation|(}obj, n{punctuation|)}
      x = {punctuation|[}{number|1}, {number|2}; {number|3} {number|4}{punctuation|]}{string|'; s = '}it{string|''}s'; t = {string|"str"};
      if n {operator|~=} {number|3} {operator|&&} {operator|~}isempty{punctuation|(}x{punctuation|)}, y = x .{operator|*} {number|2} {operator|+} {number|0x1F}; elseif {boolean|true}, return; else, error{punctuation|(}{string|'no'}{punctuation|)}; end
      for i = {number|1}:{number|2}:n, disp{punctuation|(}i{punctuation|)}; end {operator|%} end
      f = {macro property|@(a)} a.{operator|^}{number|2}; while {boolean|false}, break, end
    end
  end
end
