{comment|%} {comment|kettle}
{comment|%\{}
{comment|block}
{comment|%\}}
{comment|classdef} {comment|Kettle} {pointer keyword|<} {comment|handle}
  {comment|properties}
    {comment|litres} {comment|=} {comment|1}{operator|.}{comment|7e3;}
  {comment|end}
  {comment|methods}
    {comment|function} {comment|y} {comment|=} {comment|boil(obj}{operator|,} {comment|n)}
      {comment|x} {comment|=} {branching important|[}{comment|1}{operator|,} {comment|2;} {comment|3} {comment|4}{branching important|]}{comment|';} {comment|s} {comment|=} {comment|'it''s';} {comment|t} {comment|=} {comment|"str";}
      {comment|if} {comment|n} {comment|~=} {comment|3} {comment|&&} {comment|~isempty(x)}{operator|,} {comment|y} {comment|=} {comment|x} {operator|.}{comment|*} {comment|2} {increment inserted|+} {comment|0x1F;} {comment|elseif} {comment|true}{operator|,} {comment|return;} {comment|else}{operator|,} {comment|error('no');} {comment|end}
      {comment|for} {comment|i} {comment|=} {comment|1:2:n}{operator|,} {comment|disp(i);} {comment|end} {comment|%} {comment|end}
      {comment|f} {comment|=} {comment|@(a)} {comment|a}{operator|.}{comment|^2;} {comment|while} {comment|false}{operator|,} {comment|break}{operator|,} {comment|end}
    {comment|end}
  {comment|end}
{comment|end}
