% kettle
%{punctuation|\{}
block
%{punctuation|\}}
classdef Kettle < handle
  properties
    litres {operator|=} {number|1.7}e3;
  {property|end}
  methods
    function y {operator|=} boil(obj, n)
      x {operator|=} [{number|1}, {number|2}; {number|3} {number|4}]{string|'; s = '}it{string|''}s'; t {operator|=} {string|"str"};
      if n ~{operator|=} {number|3} && ~isempty(x), y {operator|=} x .* {number|2} + {number|0}x1F; elseif {boolean|true}, return; else, error({string|'no'}); {property|end}
      for i {operator|=} {number|1}:{number|2}:n, disp(i); {property|end} % {property|end}
      f {operator|=} @(a) a.^{number|2}; while {boolean|false}, break, {property|end}
    {property|end}
  {property|end}
{property|end}
