% {directive|{keyword|kettle}
%}{punctuation|\{}
block
%{punctuation|\}}
{directive|{keyword|classdef} Kettle < handle
  properties
    litres = 1.7e3}{punctuation|;}
  {directive|{keyword|end}
  methods
    function y = boil(obj, n)
      x = [1, {number|2}}{punctuation|;} 3 4]'{punctuation|;} {directive|{keyword|s} = {string|'it'}'s'}{punctuation|;} {directive|{keyword|t} = {string|"str"}}{punctuation|;}
      {directive|{keyword|if} n ~= {number|3} && ~isempty(x), y = x .* {number|2} + 0x1F}{punctuation|;} {directive|{keyword|elseif} true, return}{punctuation|;} {directive|{keyword|else,} error({string|'no'})}{punctuation|;} {directive|{keyword|end}
      for i = 1:2:n, disp(i)}{punctuation|;} {directive|{keyword|end} % end
      f = @(a) a.^2}{punctuation|;} while false, break, end
    end
  end
end
