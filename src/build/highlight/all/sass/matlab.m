{selector|% kettle}
{selector|%\{}
{selector|block}
{selector|%\}}
{selector|classdef Kettle < handle}
  {selector|properties}
    {selector|litres = 1.7e3;}
  {selector|end}
  {selector|methods}
    {selector|function y = boil(obj, n)}
      {selector|x = [1, 2; 3 4]'; s = 'it''s'; t = "str";}
      {selector|if n ~= 3 && ~isempty(x), y = x .* 2 + 0x1F; elseif true, return; else, error('no'); end}
      {selector|for i = 1:2:n, disp(i); end % end}
      {selector|f = @(a) a.^2; while false, break, end}
    {selector|end}
  {selector|end}
{selector|end}
