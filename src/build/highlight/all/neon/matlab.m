{literal string|% kettle}
{literal string|%\{}
{literal string|block}
{literal string|%}{punctuation|\}}
{literal string|classdef Kettle < handle}
  {literal string|properties}
    {key property|litres} {punctuation|=} {literal string|1.7e3;}
  {literal string|end}
  {literal string|methods}
    {literal string|function} {key property|y} {punctuation|=} {literal string|boil}{punctuation|(}{literal string|obj}{punctuation|,} {literal string|n}{punctuation|)}
      {key property|x} {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {literal string|2;} {number|3} {number|4}{punctuation|]}'; {key property|s} {punctuation|=} {string|'it'}'s'; {key property|t} {punctuation|=} {string|"str"}{literal string|;}
      {literal string|if n} {key property|~}{punctuation|=} {number|3} {literal string|&& ~isempty}{punctuation|(}{literal string|x}{punctuation|)}{punctuation|,} {key property|y} {punctuation|=} {literal string|x .*} {number|2} {literal string|+ 0x1F; elseif} {boolean|true}{punctuation|,} {literal string|return; else}{punctuation|,} {literal string|error}{punctuation|(}{string|'no'}{punctuation|)}; {literal string|end}
      {literal string|for} {key property|i} {punctuation|=} {number|1}{punctuation|:}{number|2}{literal string|:n}{punctuation|,} {literal string|disp}{punctuation|(}{literal string|i}{punctuation|)}; {literal string|end % end}
      {key property|f} {punctuation|=} {literal string|@}{punctuation|(}{literal string|a}{punctuation|)} {literal string|a.^2; while} {boolean|false}{punctuation|,} {literal string|break}{punctuation|,} {literal string|end}
    {literal string|end}
  {literal string|end}
{literal string|end}
