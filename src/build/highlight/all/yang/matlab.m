% kettle
%{punctuation|\{}
{keyword|block}
%{punctuation|\}}
{keyword|classdef} Kettle < handle
  {keyword|properties}
    {keyword|litres} = 1.7e3{punctuation|;}
  {keyword|end}
  {keyword|methods}
    {keyword|function} y = boil(obj, n)
      {keyword|x} = [1, 2{punctuation|;} 3 4]{string|'; s = '}{keyword|it}{string|''}{keyword|s}{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}{keyword|no}'){punctuation|;} {keyword|end}
      {keyword|for} i = 1{punctuation|:}2{punctuation|:}n, disp(i){punctuation|;} {keyword|end} % end
      {keyword|f} = @(a) a.^2{punctuation|;} {keyword|while} {boolean|false}, break, end
    {keyword|end}
  {keyword|end}
{keyword|end}
