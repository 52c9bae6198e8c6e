{normal-word|%} {normal-word|kettle}
{normal-word|%\{}
{normal-word|block}
{normal-word|%\}}
{normal-word|classdef} {normal-word|Kettle} {math-builtin variable|<} {normal-word|handle}
  {normal-word|properties}
    {normal-word|litres} {kernel-builtin variable|=} {normal-word|1.7e3;}
  {normal-word|end}
  {normal-word|methods}
    {normal-word|function} {normal-word|y} {kernel-builtin variable|=} {normal-word|boil(obj,} {normal-word|n)}
      {normal-word|x} {kernel-builtin variable|=} {normal-word|[1,} {normal-word|2;} {number|3} {normal-word|4]';} {normal-word|s} {kernel-builtin variable|=} {normal-word|'it''s';} {boolean|t} {kernel-builtin variable|=} {string|"str"};
      {combinators keyword|if} {normal-word|n} {normal-word|~=} {number|3} {normal-word|&&} {normal-word|~isempty(x),} {normal-word|y} {kernel-builtin variable|=} {normal-word|x} {conventionally-named-word keyword|.*} {number|2} {math-builtin variable|+} {normal-word|0x1F;} {normal-word|elseif} {normal-word|true,} {normal-word|return;} {normal-word|else,} {normal-word|error('no');} {normal-word|end}
      {normal-word|for} {normal-word|i} {kernel-builtin variable|=} {normal-word|1:2:n,} {normal-word|disp(i);} {normal-word|end} {normal-word|%} {normal-word|end}
      {boolean|f} {kernel-builtin variable|=} {normal-word|@(a)} {normal-word|a.^2;} {combinators keyword|while} {normal-word|false,} {normal-word|break,} {normal-word|end}
    {normal-word|end}
  {normal-word|end}
{normal-word|end}
