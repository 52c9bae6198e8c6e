{operator|%} {tag|kettle}
{operator|%}{punctuation|\{}
{tag|block}
{operator|%}{punctuation|\}}
{tag|classdef} {tag|Kettle} {operator|<} {tag|handle}
  {tag|properties}
    {tag|litres} {operator|=} {string|1.7e3;}
  {tag|end}
  {tag|methods}
    {tag|function} {tag|y} {operator|=} {string|boil(obj{punctuation|,} n)}
      {tag|x} {operator|=} {string|[1{punctuation|,} 2; 3 4]'; s = 'it''s'; t = "str";}
      {tag|if} {tag|n} {operator|~}{operator|=} {string|3 && ~isempty(x){punctuation|,} y = x .* 2 + 0x1F; elseif true{punctuation|,} return; else{punctuation|,} error('no'); end}
      {tag|for} {tag|i} {operator|=} {string|1{punctuation|:}2{punctuation|:}n{punctuation|,} disp(i); end % end}
      {tag|f} {operator|=} {string|@(a) a.^2; while false{punctuation|,} break{punctuation|,} end}
    {tag|end}
  {tag|end}
{tag|end}
