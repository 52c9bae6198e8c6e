{operator|%} kettle
{operator|%}{punctuation|\{}
block
{operator|%}{punctuation|\}}
classdef Kettle < handle
  properties
    litres = 1{punctuation|.}7e3{punctuation|;}
  {keyword|end}
  methods
    {keyword|function} y = boil{punctuation|(}obj{punctuation|,} n{punctuation|)}
      x = {punctuation|[}1{punctuation|,} 2{punctuation|;} 3 4{punctuation|]}{string|'; s = '}it{string|''}s{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}no'{punctuation|)}{punctuation|;} {keyword|end}
      {keyword|for} i = 1:2:n{punctuation|,} disp{punctuation|(}i{punctuation|)}{punctuation|;} {keyword|end} {operator|%} {keyword|end}
      f = @{punctuation|(}a{punctuation|)} a{punctuation|.}^2{punctuation|;} {keyword|while} false{punctuation|,} {keyword|break}{punctuation|,} {keyword|end}
    {keyword|end}
  {keyword|end}
{keyword|end}
