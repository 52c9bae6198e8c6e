% kettle
%\{
{keyword|block}
%\}
classdef Kettle < handle
  properties
    litres = {number|1.7e3};
  {keyword|end}
  methods
    function y = boil{punctuation|(}obj, n{punctuation|)}
      x = [{number|1}, {number|2}; {number|3} {number|4}]'; s = 'it''s'; t = {string|"str"};
      {keyword|if} n ~= {number|3} && ~isempty{punctuation|(}x{punctuation|)}, y = x .* {number|2} + {number|0x1F}; elseif true, {keyword|return}; {keyword|else}, error{punctuation|(}'no'{punctuation|)}; {keyword|end}
      for i = {number|1}:{number|2}:n, disp{punctuation|(}i{punctuation|)}; {keyword|end} % {keyword|end}
      f = @{punctuation|(}a{punctuation|)} a.^{number|2}; while false, break, {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
