{operator|%} kettle
{operator|%}\{
block
{operator|%}\}
classdef Kettle {operator|<} handle
  properties
    litres {operator|=} {number|1.7e3}{comment|;}
  end
  methods
    function y {operator|=} boil(obj, n)
      x {operator|=} {operator|[}{number|1}, {number|2}{comment|; 3 4]'; s = 'it''s'; t = "str";}
      if n ~{operator|=} {number|3} {operator|&}{operator|&} ~isempty(x), y {operator|=} x .{operator|*} {number|2} {operator|+} {number|0x1F}{comment|; elseif true, return; else, error('no'); end}
      for i {operator|=} {number|1}:{number|2}:n, disp(i){comment|; end % end}
      f {operator|=} @(a) a.^{number|2}{comment|; while false, break, end}
    end
  end
end
