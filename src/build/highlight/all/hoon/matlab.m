% {function|kettle}
%\{
{function|block}
%\}
{function|classdef} K{function|ettle} < {function|handle}
  {function|properties}
    {function|litres} = 1.7{function|e3};
  {function|end}
  {function|methods}
    {function|function} {function|y} = {function|boil}({function|obj}, {function|n})
      {function|x} = [1, 2; 3 4]{string|'; s = '}{function|it}{string|''}{function|s}{string|'; t = "str";
      if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('}{function|no}'); {function|end}
      {function|for} {function|i} = 1:2:{function|n}, {function|disp}({function|i}); {function|end} % {function|end}
      {function|f} = {class-name|@}({function|a}) {function|a}{keyword|.^}2; {function|while} {function|false}, {function|break}, {function|end}
    {function|end}
  {function|end}
{function|end}
