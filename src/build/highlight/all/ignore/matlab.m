{entry string|% kettle}
{entry string|%\{}
{entry string|block}
{entry string|%\}}
{entry string|classdef Kettle < handle}
  {entry string|properties}
    {entry string|litres = 1.7e3;}
  {entry string|end}
  {entry string|methods}
    {entry string|function y = boil(obj, n)}
      {entry string|x = {regex|[1, 2; 3 4]}'; s = 'it''s'; t = "str";}
      {entry string|if n ~= 3 && ~isempty(x), y = x .{operator|*} 2 + 0x1F; elseif true, return; else, error('no'); end}
      {entry string|for i = 1:2:n, disp(i); end % end}
      {entry string|f = @(a) a.^2; while false, break, end}
    {entry string|end}
  {entry string|end}
{entry string|end}
