% {keyword|kettle}
%{punctuation|\{}
{keyword|block}
%{punctuation|\}}
{keyword|classdef} Kettle {punctuation|<} {keyword|handle}
  {keyword|properties}
    {keyword|litres} {punctuation|=} {number|1.7e3}{comment|;}
  {keyword|end}
  {keyword|methods}
    {keyword|function} {keyword|y} {punctuation|=} {keyword|boil}{punctuation|(}{keyword|obj}{punctuation|,} {keyword|n}{punctuation|)}
      {keyword|x} {punctuation|=} {punctuation|[}{number|1}{punctuation|,} {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      {keyword|if} {keyword|n} ~{punctuation|=} {number|3} && ~{keyword|isempty}{punctuation|(}{keyword|x}{punctuation|)}{punctuation|,} {keyword|y} {punctuation|=} {keyword|x} {punctuation|.}{punctuation|*} {number|2} + {number|0x1F}{comment|; elseif true, return; else, error('no'); end}
      {keyword|for} {keyword|i} {punctuation|=} {number|1}:{number|2}:{keyword|n}{punctuation|,} {keyword|disp}{punctuation|(}{keyword|i}{punctuation|)}{comment|; end % end}
      {keyword|f} {punctuation|=} @{punctuation|(}{keyword|a}{punctuation|)} {keyword|a}{punctuation|.}^{number|2}{comment|; while false, break, end}
    {keyword|end}
  {keyword|end}
{keyword|end}
