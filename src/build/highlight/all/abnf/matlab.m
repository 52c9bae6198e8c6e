% {rule|kettle}
%\{
{rule|block}
%\}
{rule|classdef} {rule|Kettle} < {rule|handle}
  {rule|properties}
    {definition keyword|litres} {operator|=} {repetition operator|1}.{repetition operator|7}{rule|e3}{comment|;}
  {rule|end}
  {rule|methods}
    {rule|function} {rule|y} {operator|=} {rule|boil}{punctuation|(}{rule|obj}, {rule|n}{punctuation|)}
      {definition keyword|x} {operator|=} {punctuation|[}{repetition operator|1}, {repetition operator|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      {rule|if} {rule|n} ~{operator|=} {repetition operator|3} && ~{rule|isempty}{punctuation|(}{rule|x}{punctuation|)}, {rule|y} {operator|=} {rule|x} .{repetition operator|*} {repetition operator|2} + {repetition operator|0}{rule|x1F}{comment|; elseif true, return; else, error('no'); end}
      {rule|for} {rule|i} {operator|=} {repetition operator|1}:{repetition operator|2}:{rule|n}, {rule|disp}{punctuation|(}{rule|i}{punctuation|)}{comment|; end % end}
      {definition keyword|f} {operator|=} @{punctuation|(}{rule|a}{punctuation|)} {rule|a}.^{repetition operator|2}{comment|; while false, break, end}
    {rule|end}
  {rule|end}
{rule|end}
