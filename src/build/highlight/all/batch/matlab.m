% kettle
%\{
{command|{keyword|block}}
%\}
{command|{keyword|classdef} Kettle < handle}
  {command|{keyword|properties}}
    {command|{keyword|litres} = {number|1}.7e3;}
  {command|{keyword|end}}
  {command|{keyword|methods}}
    {command|{keyword|function} y = boil(obj, n}{punctuation|)}
      {command|{keyword|x} = [{number|1}, {number|2}; {number|3} {number|4}]'; s = 'it''s'; t = {string|"str"};}
      {command|{keyword|if} n ~= {number|3} }{operator|&}{operator|&} ~isempty{punctuation|(}{command|{keyword|x}}{punctuation|)}, y = x .* 2 + 0x1F; elseif true, return; else, error{punctuation|(}{punctuation|'}no{punctuation|'}{punctuation|)}; end
      {command|{keyword|for} i = {number|1}:{number|2}:n, disp(i}{punctuation|)}; end % end
      {command|{keyword|f} = @(a}{punctuation|)} a.^2; while false, break, end
    {command|{keyword|end}}
  {command|{keyword|end}}
{command|{keyword|end}}
